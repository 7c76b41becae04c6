package org.unionaid.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Test {@link MonthRange}. */
class MonthRangeTests {

    private static final YearMonth JANUARY = YearMonth.of(2019, 1);
    private static final YearMonth DECEMBER = YearMonth.of(2019, 12);

    @Test
    void of_bothMonths_areWithin() {
        MonthRange year = MonthRange.of(JANUARY, DECEMBER);

        assertThat(year).isEqualTo(MonthRange.ofYear(2019)).hasToString("2019-01..2019-12");
        assertThat(year.months()).isEqualTo(12);
        assertThat(year.isOpenEnd()).isFalse();
        assertThat(year.contains(JANUARY)).isTrue();
        assertThat(year.contains(DECEMBER)).isTrue();
        assertThat(year.contains(JANUARY.minusMonths(1))).isFalse();
        assertThat(year.contains(DECEMBER.plusMonths(1))).isFalse();
        assertThat(year.toDateRange()).isEqualTo(DateRange.ofYear(2019));
    }

    @Test
    void single_monthOutOfRange_isRefusedAndNotTakenForAnother() {
        YearMonth far = YearMonth.of(400_000_000, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> MonthRange.single(far));
        assertThatIllegalArgumentException().isThrownBy(() -> MonthRange.from(YearMonth.of(-400_000_000, 1)));
        assertThat(MonthRange.from(JANUARY).contains(far)).isTrue();
        assertThat(MonthRange.ofYear(2019).contains(far)).isFalse();
        assertThat(MonthRange.ofYear(100_000_000).from()).isEqualTo(YearMonth.of(100_000_000, 1));
    }

    @Test
    void of_lastBeforeFirst_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonthRange.of(DECEMBER, JANUARY))
                .withMessage("Range must not end in '2019-01', before it starts in '2019-12'");
    }

    @Test
    void single_month_isOneMonth() {
        assertThat(MonthRange.single(JANUARY).months()).isEqualTo(1);
        assertThat(MonthRange.single(YearMonth.of(2020, 2)).toDateRange().last())
                .isEqualTo(LocalDate.of(2020, 2, 29));
    }

    @Test
    void from_month_hasNoEnd() {
        MonthRange open = MonthRange.from(JANUARY);

        assertThat(open.isOpenEnd()).isTrue();
        assertThat(open.contains(YearMonth.of(9999, 12))).isTrue();
        assertThat(open.contains(JANUARY.minusMonths(1))).isFalse();
        assertThat(open).hasToString("2019-01..");
        assertThat(open.toDateRange()).isEqualTo(DateRange.startingOn(LocalDate.of(2019, 1, 1)));
        assertThatIllegalStateException().isThrownBy(open::months).withMessage("Range '2019-01..' has no last month");
    }

    @Test
    void intersection_openAndClosed_endsWithTheClosed() {
        assertThat(MonthRange.from(DECEMBER).intersection(MonthRange.ofYear(2019)))
                .contains(MonthRange.single(DECEMBER));
        assertThat(MonthRange.from(JANUARY).intersection(MonthRange.from(DECEMBER)))
                .contains(MonthRange.from(DECEMBER));
        assertThat(MonthRange.ofYear(2018).intersection(MonthRange.ofYear(2019)))
                .isEmpty();
    }
}
