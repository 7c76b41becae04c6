package org.unionaid.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionaid.answer.Answer;
import org.unionaid.money.Money;
import org.unionaid.time.DateRange;
import org.unionaid.time.MonthRange;

/** Test the small values of a member and of a household. */
class MemberPartsTests {

    private static final DateRange YEAR = DateRange.ofYear(2024);

    @ParameterizedTest
    @ValueSource(ints = {0, 5, -1})
    void disability_levelOutsideTheScale_isRefused(int level) {
        assertThatIllegalArgumentException().isThrownBy(() -> Disability.ofLevel(level));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void disability_levelAtTheEnds_isAccepted(int level) {
        assertThat(Disability.ofLevel(level).level()).isEqualTo(level);
    }

    @Test
    void expense_negativeAmount_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Expense.once(ExpenseHead.ILLNESS, Money.cny("-0.01"), YearMonth.of(2024, 1)))
                .withMessageNotContaining("0.01");
    }

    @Test
    void expense_monthly_isPerMonth() {
        Expense rent = Expense.monthly(
                ExpenseHead.HOUSING, Money.cny("1900.00"), YearMonth.of(2024, 1), YearMonth.of(2024, 2));

        assertThat(rent.amountIn(MonthRange.ofYear(2024))).isEqualTo(Answer.known(Money.cny("3800.00")));
    }

    @Test
    void schooling_negativeFee_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Schooling.of(SchoolStage.SENIOR, YEAR).withAnnualFee(Answer.known(Money.cny("-1.00"))));
    }

    @Test
    void illness_blankName_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Illness.of(" ", true, YEAR));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void home_areaNotMoreThanZero_isRefused(int area) {
        assertThatIllegalArgumentException().isThrownBy(() -> Home.ofSquareDecimetres(area));
    }

    @Test
    void home_areaNotSet_isUnknown() {
        assertThat(Home.builder().build().areaSquareDecimetres()).isEqualTo(Answer.unknown());
    }

    @Test
    void honour_dayItIsGiven_isTheFirstItIsHeld() {
        Honour honour = Honour.of(HonourTitle.NATIONAL_MODEL_WORKER, LocalDate.of(2020, 5, 1));

        assertThat(honour.isHeldAt(LocalDate.of(2020, 5, 1))).isTrue();
        assertThat(honour.isHeldAt(LocalDate.of(2020, 4, 30))).isFalse();
    }

    @Test
    void employment_onlyStatus_leavesTheEmployerUnknown() {
        Employment employment = Employment.of(EmploymentStatus.LAID_OFF, YEAR);

        assertThat(employment.employer()).isEqualTo(Answer.unknown());
        assertThat(employment.migrant()).isEqualTo(Answer.unknown());
    }
}
