package org.unionaid.engine.allocation;

import org.unionaid.funding.Budget;
import org.unionaid.money.Money;

/**
 * Money taken from one budget for one award (支用). Immutable and thread-safe.
 *
 * @param budget  the budget
 * @param amount  how much, above zero
 */
public record Draw(Budget budget, Money amount) {
    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if it is not above zero
     */
    public Draw {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("Draw must be above zero, but is " + amount);
        }
    }
}
