package org.unionaid.household;

import org.unionaid.answer.Answer;
import org.unionaid.money.Money;
import org.unionaid.time.MonthRange;

/** What an amount per month comes to in a window. */
final class MonthlyAmount {

    private static final Answer<Money> NOTHING = Answer.known(Money.ZERO);

    private MonthlyAmount() {}

    static Answer<Money> in(Answer<Money> perMonth, MonthRange months, MonthRange window) {
        long count = months.monthsIn(window);
        if (count == 0 && !perMonth.isKnown()) {
            return NOTHING;
        }
        return perMonth instanceof Answer.Known<Money> known
                ? Answer.known(known.value().times(count))
                : perMonth;
    }
}
