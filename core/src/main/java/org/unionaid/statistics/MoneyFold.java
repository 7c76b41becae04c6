package org.unionaid.statistics;

import org.unionaid.money.Money;

/** Adds up money; zeros are of every currency. */
final class MoneyFold {

    private Money total = Money.ZERO;

    void add(Money amount) {
        if (!amount.isZero()) {
            total = total.isZero() ? amount : total.plus(amount);
        }
    }

    Money total() {
        return total;
    }
}
