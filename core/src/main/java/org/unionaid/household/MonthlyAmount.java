package org.unionaid.household;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.unionaid.answer.Answer;
import org.unionaid.money.Money;
import org.unionaid.time.MonthRange;

/** What an amount per month comes to in a window. */
final class MonthlyAmount {

    private MonthlyAmount() {}

    static Answer<Money> in(Answer<Money> perMonth, MonthRange months, MonthRange window) {
        Optional<MonthRange> common = months.intersection(window);
        if (common.isEmpty()) {
            return Answer.known(perMonth.find().map(money -> money.times(0)).orElse(Money.ZERO));
        }
        checkArgument(!common.get().isOpenEnd(), "Window '%s' and months '%s' must not both be open", window, months);
        long count = common.get().months();
        return perMonth.map(money -> money.times(count));
    }
}
