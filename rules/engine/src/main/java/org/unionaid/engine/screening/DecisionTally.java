package org.unionaid.engine.screening;

import org.unionaid.money.Money;

/**
 * How many decisions came out how, and what they come to (判定计数). Immutable and thread-safe.
 *
 * @param eligible  how many are eligible
 * @param ineligible  how many are not
 * @param undetermined  how many cannot be told before something is asked
 * @param failed  how many could not be computed
 * @param cap  the sum of the caps of the eligible
 * @param award  the sum of the awards of the eligible, where the policy itself sets them
 */
public record DecisionTally(long eligible, long ineligible, long undetermined, long failed, Money cap, Money award) {
    /** No decisions. */
    public static final DecisionTally NONE = new DecisionTally(0, 0, 0, 0, Money.ZERO, Money.ZERO);

    /**
     * How many there are.
     *
     * @return the sum of the four
     */
    public long count() {
        return eligible + ineligible + undetermined + failed;
    }

    /**
     * Both together.
     *
     * @param other  another tally, not null
     * @return the sums
     * @throws ArithmeticException if an amount is out of range
     */
    public DecisionTally plus(DecisionTally other) {
        return new DecisionTally(
                eligible + other.eligible,
                ineligible + other.ineligible,
                undetermined + other.undetermined,
                failed + other.failed,
                cap.plus(other.cap),
                award.plus(other.award));
    }
}
