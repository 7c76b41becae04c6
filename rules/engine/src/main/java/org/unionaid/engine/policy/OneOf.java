package org.unionaid.engine.policy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unionaid.engine.expression.Expr;
import org.unionaid.identity.ProgramId;

/**
 * Programs of which one item only is granted (只享受一项), within one application and beside what was granted for an overlapping
 * period before. Immutable and thread-safe.
 *
 * @param programs  the programs, in declared order
 * @param choose  which one stays
 * @param scope  whether one item is for each beneficiary or for the whole household
 * @param when  whom the rule binds, such as one category only; everyone if empty
 * @param provenance  the document that says so
 */
public record OneOf(
        ImmutableList<ProgramId> programs,
        Choose choose,
        Limit.Scope scope,
        Optional<Expr> when,
        Provenance provenance) {
    /** Which of several items stays. */
    public enum Choose {
        /** The first in the policy's declared order. */
        DECLARED_ORDER,
        /** The one with the largest award; the declared order breaks ties. */
        LARGEST,
        /** The first in the order of the application. */
        APPLICANT
    }
}
