package org.unionaid.engine.timeline;

import com.google.common.collect.ImmutableList;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.decision.Reason;
import org.unionaid.money.Money;
import org.unionaid.time.DateRange;

/**
 * What a grant decided on one of some days should have been more, or less (补发、追回). Immutable and thread-safe.
 *
 * @param key  program and beneficiary
 * @param days  the days on which the decision was another
 * @param before  the amount by the old timeline; zero for who was not eligible
 * @param after  the amount by the new one
 * @param because  the requirements that stand otherwise in the new one, or that only one of the two has; empty if only the
 *     amount is another
 */
public record Delta(DecisionKey key, DateRange days, Money before, Money after, ImmutableList<Reason> because) {
    /**
     * The difference.
     *
     * @return the amount to pay more; negative for an amount paid too much, never zero
     */
    public Money amount() {
        return after.minus(before);
    }
}
