package org.unionaid.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionaid.answer.Answer;
import org.unionaid.money.Money;
import org.unionaid.time.MonthRange;

/** Laws of {@link Income#amountIn} and {@link Expense#amountIn}. */
class IncomeProperties {

    @Property
    void adjacentWindowsSumToBothTogether(
            @ForAll("incomes") Income income,
            @ForAll("months") YearMonth from,
            @ForAll("lengths") int first,
            @ForAll("lengths") int second) {
        Assume.that(income.amount().isKnown());
        MonthRange left = MonthRange.of(from, from.plusMonths(first - 1));
        MonthRange right = MonthRange.of(from.plusMonths(first), from.plusMonths(first + second - 1));
        MonthRange both = MonthRange.of(from, from.plusMonths(first + second - 1));

        Money sum = income.amountIn(left).get().plus(income.amountIn(right).get());

        assertThat(income.amountIn(both)).isEqualTo(Answer.known(sum));
    }

    @Property
    void windowIsTheSumOfItsMonths(
            @ForAll("expenses") Expense expense, @ForAll("months") YearMonth from, @ForAll("lengths") int length) {
        Assume.that(expense.amount().isKnown());
        long months = 0;
        for (int i = 0; i < length; i++) {
            months += expense.months().contains(from.plusMonths(i)) ? 1 : 0;
        }

        assertThat(expense.amountIn(MonthRange.of(from, from.plusMonths(length - 1))))
                .isEqualTo(Answer.known(expense.amount().get().times(months)));
    }

    @Property
    void unknownAmountMattersOnlyInItsMonths(
            @ForAll("ranges") MonthRange months, @ForAll("windows") MonthRange window) {
        Income income = Income.of(IncomeKind.WAGE, Answer.unknown(), months);

        assertThat(income.amountIn(window).isUnknown())
                .isEqualTo(months.intersection(window).isPresent());
    }

    @Provide
    Arbitrary<Income> incomes() {
        return Households.incomes();
    }

    @Provide
    Arbitrary<Expense> expenses() {
        return Households.expenses();
    }

    @Provide
    Arbitrary<YearMonth> months() {
        return Households.months();
    }

    @Provide
    Arbitrary<MonthRange> ranges() {
        return Households.monthRanges();
    }

    @Provide
    Arbitrary<MonthRange> windows() {
        return Households.monthRanges().filter(range -> !range.isOpenEnd());
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(1, 30);
    }
}
