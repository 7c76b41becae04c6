package org.unionaid.ledger;

import org.unionaid.money.Money;

/**
 * The money of one disbursement: 0 ≤ returned ≤ settled ≤ amount. All zero for anything but cash.
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount what is to be paid, corrections included
 * @param settled what has arrived so far
 * @param returned what of that came back
 */
public record Balance(Money amount, Money settled, Money returned) {

    /** The balance of what is not cash. */
    static final Balance NO_MONEY = new Balance(Money.ZERO, Money.ZERO, Money.ZERO);

    /**
     * Creates a balance.
     *
     * @throws IllegalArgumentException if the order of the amounts does not hold or the currencies differ
     */
    public Balance {
        if (returned.isNegative() || settled.compareTo(returned) < 0 || amount.compareTo(settled) < 0) {
            throw new IllegalArgumentException(
                    "Balance must be ordered: returned " + returned + ", settled " + settled + ", amount " + amount);
        }
    }

    static Balance due(Money amount) {
        Money nothing = amount.minus(amount);
        return new Balance(amount, nothing, nothing);
    }

    /**
     * What is still to arrive.
     *
     * @return the amount less what has arrived, zero or more
     */
    public Money outstanding() {
        return amount.minus(settled);
    }

    /**
     * What the beneficiary has.
     *
     * @return what has arrived less what came back, zero or more
     */
    public Money kept() {
        return settled.minus(returned);
    }

    Balance withAmount(Money newAmount) {
        return new Balance(newAmount, settled, returned);
    }

    Balance withSettled(Money newSettled) {
        return new Balance(amount, newSettled, returned);
    }

    Balance withReturned(Money newReturned) {
        return new Balance(amount, settled, newReturned);
    }
}
