package org.unionaid.engine.coverage;

import org.unionaid.engine.coverage.EdgeCoverage.Side;
import org.unionaid.engine.decision.Verdict;

/** One thing about a policy that a single question of a case can show. What cases exercise is how often each was shown. */
sealed interface Mark {
    /** A condition of a program stands so. */
    record Stands(Requirement requirement, Verdict verdict) implements Mark {}

    /** A way was gone. */
    record Goes(Way way) implements Mark {}

    /** A value lies on a side of a line, at whatever distance. */
    record Beside(Edge edge, Side side) implements Mark {}

    /** A value lies on a side of a line, one step away or less. */
    record Near(Edge edge, Side side) implements Mark {}

    /** A limit stood in the way, or did not. */
    record Limits(Ceiling ceiling, boolean bites) implements Mark {}
}
