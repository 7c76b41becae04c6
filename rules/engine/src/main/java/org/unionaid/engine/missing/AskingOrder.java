package org.unionaid.engine.missing;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.Reason;

/**
 * The order worth asking for one decision: what most of its open requirements wait for comes first, then what the earlier
 * requirement waits for, then by path. What only the amount waits for comes last.
 */
final class AskingOrder {
    private AskingOrder() {}

    static ImmutableList<MissingFact> of(Decision.Undetermined open) {
        return ImmutableList.sortedCopyOf(
                Comparator.comparingLong((MissingFact fact) -> waiting(open, fact))
                        .reversed()
                        .thenComparingInt(fact -> first(open, fact))
                        .thenComparing(Comparator.naturalOrder()),
                open.missing());
    }

    private static long waiting(Decision.Undetermined open, MissingFact fact) {
        return open.reasons().stream().filter(reason -> waitsFor(reason, fact)).count();
    }

    private static int first(Decision.Undetermined open, MissingFact fact) {
        ImmutableList<Reason> reasons = open.reasons();
        for (int i = 0; i < reasons.size(); i++) {
            if (waitsFor(reasons.get(i), fact)) {
                return i;
            }
        }
        return reasons.size();
    }

    private static boolean waitsFor(Reason reason, MissingFact fact) {
        return reason.missing().contains(fact);
    }
}
