package org.unionaid.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.unionaid.answer.Answer;
import org.unionaid.money.Money;
import org.unionaid.time.MonthRange;

/** Test {@link Income}. */
class IncomeTests {

    private static final YearMonth JANUARY = YearMonth.of(2024, 1);
    private static final YearMonth DECEMBER = YearMonth.of(2024, 12);
    private static final MonthRange YEAR = MonthRange.ofYear(2024);

    @Test
    void monthly_allMonthsInWindow_isAmountTimesMonths() {
        Income wage = Income.monthly(IncomeKind.WAGE, Money.cny("3500.00"), JANUARY, DECEMBER);

        assertThat(wage.amountIn(YEAR)).isEqualTo(Answer.known(Money.cny("42000.00")));
    }

    @Test
    void monthly_partlyInWindow_countsTheMonthsInBoth() {
        Income wage =
                Income.monthly(IncomeKind.WAGE, Money.cny("3500.00"), YearMonth.of(2023, 7), YearMonth.of(2024, 3));

        assertThat(wage.amountIn(YEAR)).isEqualTo(Answer.known(Money.cny("10500.00")));
    }

    @Test
    void monthly_lastMonthBeforeFirst_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Income.monthly(IncomeKind.WAGE, Money.cny("1.00"), DECEMBER, JANUARY));
    }

    @Test
    void once_monthInWindow_countsOnce() {
        Income gift = Income.once(IncomeKind.FESTIVAL_GIFT, Money.cny("1500.00"), DECEMBER);

        assertThat(gift.amountIn(YEAR)).isEqualTo(Answer.known(Money.cny("1500.00")));
        assertThat(gift.amountIn(MonthRange.ofYear(2025))).isEqualTo(Answer.known(Money.ZERO));
    }

    @Test
    void of_negativeAmount_isALossOfABusiness() {
        Income loss = Income.once(IncomeKind.BUSINESS, Money.cny("-800.00"), JANUARY);

        assertThat(loss.amountIn(YEAR)).isEqualTo(Answer.known(Money.cny("-800.00")));
    }

    @Test
    void amountIn_openIncome_countsToTheEndOfTheWindow() {
        Income pension = Income.of(
                IncomeKind.PENSION, Answer.known(Money.cny("100.00")), MonthRange.from(YearMonth.of(2024, 11)));

        assertThat(pension.amountIn(YEAR)).isEqualTo(Answer.known(Money.cny("200.00")));
    }

    @Test
    void amountIn_openIncomeInOpenWindow_isRefused() {
        Income pension = Income.of(IncomeKind.PENSION, Answer.known(Money.cny("100.00")), MonthRange.from(JANUARY));

        assertThatThrownBy(() -> pension.amountIn(MonthRange.from(JANUARY)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void amountIn_unknownOrNone_staysSo() {
        assertThat(Income.of(IncomeKind.WAGE, Answer.unknown(), YEAR).amountIn(YEAR))
                .isEqualTo(Answer.unknown());
        assertThat(Income.of(IncomeKind.WAGE, Answer.none(), YEAR).amountIn(YEAR))
                .isEqualTo(Answer.none());
    }

    @Test
    void amountIn_unknownButNoMonthInCommon_isZero() {
        Income wage = Income.of(IncomeKind.WAGE, Answer.unknown(), MonthRange.ofYear(2018));

        assertThat(wage.amountIn(YEAR)).isEqualTo(Answer.known(Money.ZERO));
    }

    @Test
    void amountIn_noMonthInCommon_isZeroOfTheSameCurrency() {
        Income wage = Income.once(IncomeKind.WAGE, Money.parse("USD 12.00"), JANUARY);

        assertThat(wage.amountIn(MonthRange.ofYear(2025))).isEqualTo(Answer.known(Money.parse("USD 0.00")));
    }

    @Test
    void amountIn_productTooLarge_isAnArithmeticError() {
        Income wage = Income.monthly(IncomeKind.WAGE, Money.ofFen(Long.MAX_VALUE), JANUARY, DECEMBER);

        assertThatThrownBy(() -> wage.amountIn(YEAR)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void amount_notSet_isUnknown() {
        assertThat(Income.builder().kind(IncomeKind.WAGE).months(YEAR).build().amount())
                .isEqualTo(Answer.unknown());
    }
}
