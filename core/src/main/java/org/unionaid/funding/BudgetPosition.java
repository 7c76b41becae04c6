package org.unionaid.funding;

import org.unionaid.money.Money;

/**
 * Where a budget stands: total = paid (已支) + committed (已占用) + available (可用), none of them ever below zero.
 *
 * <p>The sum holds by construction, since {@link #available} is what the others leave. Immutable and thread-safe.
 *
 * @param total the money there is
 * @param paid what has been paid and not come back
 * @param committed what is planned and not paid yet
 */
public record BudgetPosition(Money total, Money paid, Money committed) {

    /**
     * Creates a position.
     *
     * @throws IllegalArgumentException if a part is negative, the parts exceed the total or the currencies differ
     */
    public BudgetPosition {
        if (paid.isNegative()
                || committed.isNegative()
                || total.compareTo(paid) < 0
                || total.minus(paid).compareTo(committed) < 0) {
            throw new IllegalArgumentException("Budget position must not go below zero: total " + total + ", paid "
                    + paid + ", committed " + committed);
        }
    }

    /**
     * The position of a budget that nothing was planned from.
     *
     * @param total the money there is, zero or more
     * @return the position with all of it available
     * @throws IllegalArgumentException if the total is negative
     */
    public static BudgetPosition untouched(Money total) {
        Money nothing = total.minus(total);
        return new BudgetPosition(total, nothing, nothing);
    }

    /**
     * What can still be planned.
     *
     * @return the total less paid and committed, zero or more
     */
    public Money available() {
        return total.minus(paid).minus(committed);
    }

    /**
     * Whether a movement leaves no part below zero.
     *
     * @param paidChange what is added to the money paid, negative if it comes back
     * @param committedChange what is added to the money committed, negative if it is released
     * @return true if {@link #moved} will not throw
     * @throws org.unionaid.money.CurrencyMismatchException if the currencies differ
     */
    public boolean allows(Money paidChange, Money committedChange) {
        return paidChange.compareTo(paid.negated()) >= 0
                && committedChange.compareTo(committed.negated()) >= 0
                && committedChange.compareTo(available().minus(paidChange)) <= 0;
    }

    /**
     * The position after a movement. Planning 500.00 is {@code moved(0, 500)}, settling it {@code moved(500, -500)}, its
     * return {@code moved(-500, 0)}.
     *
     * @param paidChange what is added to the money paid, negative if it comes back
     * @param committedChange what is added to the money committed, negative if it is released
     * @return the new position
     * @throws IllegalArgumentException if a part would go below zero or the currencies differ
     */
    public BudgetPosition moved(Money paidChange, Money committedChange) {
        if (!allows(paidChange, committedChange)) {
            throw new IllegalArgumentException("Budget position must not go below zero: " + this + ", moved by "
                    + paidChange + " paid, " + committedChange + " committed");
        }
        return new BudgetPosition(total, paid.plus(paidChange), committed.plus(committedChange));
    }

    /**
     * The position under another total, as when a budget is raised.
     *
     * @param newTotal the total, at least paid and committed together
     * @return the new position
     * @throws IllegalArgumentException if the total is below what is paid and committed
     */
    public BudgetPosition withTotal(Money newTotal) {
        return new BudgetPosition(newTotal, paid, committed);
    }
}
