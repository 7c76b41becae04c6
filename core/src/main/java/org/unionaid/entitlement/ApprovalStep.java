package org.unionaid.entitlement;

import java.util.Objects;
import org.unionaid.money.Money;

/**
 * From which amount on a level has to approve. 20,000以上 includes the figure, 超过20,000 does not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param threshold the printed figure
 * @param inclusive whether an award of exactly the figure is meant too
 * @param level who has to approve from there on
 */
public record ApprovalStep(Money threshold, boolean inclusive, ApprovalLevel level) {

    /** Creates a step. */
    public ApprovalStep {
        Objects.requireNonNull(threshold, "threshold");
        Objects.requireNonNull(level, "level");
    }

    /**
     * The step of a printed "以上": the figure and what is above it.
     *
     * @param threshold the printed figure, not null
     * @param level who has to approve, not null
     * @return the step
     */
    public static ApprovalStep atLeast(Money threshold, ApprovalLevel level) {
        return new ApprovalStep(threshold, true, level);
    }

    /**
     * The step of a printed "超过": only what is above the figure.
     *
     * @param threshold the printed figure, not null
     * @param level who has to approve, not null
     * @return the step
     */
    public static ApprovalStep above(Money threshold, ApprovalLevel level) {
        return new ApprovalStep(threshold, false, level);
    }

    /**
     * Whether an amount reaches the step.
     *
     * @param amount the amount, not null
     * @return true if it is above the figure, or is the figure and that is meant too
     * @throws org.unionaid.money.CurrencyMismatchException if the currencies differ
     */
    public boolean isReachedBy(Money amount) {
        int comparison = amount.compareTo(threshold);
        return comparison > 0 || (inclusive && comparison == 0);
    }
}
