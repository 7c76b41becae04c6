package org.unionaid.funding;

import java.util.Objects;
import org.unionaid.identity.FundId;
import org.unionaid.money.Money;
import org.unionaid.time.DateRange;

/**
 * How much of a source there is for a period (预算): money due within the period is paid from it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param fund the source
 * @param period the due dates that the budget pays for
 * @param amount the money there is, zero or more
 */
public record Budget(FundId fund, DateRange period, Money amount) {

    /**
     * Creates a budget.
     *
     * @throws IllegalArgumentException if the amount is negative
     */
    public Budget {
        Objects.requireNonNull(fund, "fund");
        Objects.requireNonNull(period, "period");
        if (amount.isNegative()) {
            throw new IllegalArgumentException("Budget of fund '" + fund + "' must not be negative, but is " + amount);
        }
    }

    /**
     * A budget.
     *
     * @param fund the source, not null
     * @param period the due dates that the budget pays for, not null
     * @param amount the money there is, zero or more
     * @return the budget
     * @throws IllegalArgumentException if the amount is negative
     */
    public static Budget of(FundId fund, DateRange period, Money amount) {
        return new Budget(fund, period, amount);
    }
}
