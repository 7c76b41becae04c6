package org.unionaid.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionaid.time.DateRange;

/** Test {@link WaitingPeriod}. */
class WaitingPeriodTests {

    private static final WaitingPeriod SIXTY = WaitingPeriod.ofDays(60);
    private static final LocalDate PAID = LocalDate.of(2024, 5, 10);

    /** 2024宁波市住院医疗互助: 首次或中断后, 补保之日60天起; 连续参保补保, 自补保日. */
    @Test
    void coverFrom_ningbo2024_isAsPrinted() {
        assertThat(SIXTY.coverFrom(PAID, EnrolmentStatus.FIRST, Optional.empty()))
                .isEqualTo(LocalDate.of(2024, 7, 9));
        assertThat(SIXTY.coverFrom(PAID, EnrolmentStatus.LAPSED, Optional.empty()))
                .isEqualTo(LocalDate.of(2024, 7, 9));
        assertThat(SIXTY.coverFrom(PAID, EnrolmentStatus.RENEWED, Optional.empty()))
                .isEqualTo(PAID);
    }

    @Test
    void coverFrom_renewedEarly_followsThePreviousCover() {
        Optional<DateRange> previous =
                Optional.of(DateRange.ofClosed(LocalDate.of(2023, 6, 1), LocalDate.of(2024, 5, 31)));

        assertThat(SIXTY.coverFrom(PAID, EnrolmentStatus.RENEWED, previous)).isEqualTo(LocalDate.of(2024, 6, 1));
    }

    @Test
    void coverFrom_renewedLate_beginsWithThePayment() {
        Optional<DateRange> previous =
                Optional.of(DateRange.ofClosed(LocalDate.of(2023, 5, 1), LocalDate.of(2024, 4, 30)));

        assertThat(SIXTY.coverFrom(PAID, EnrolmentStatus.RENEWED, previous)).isEqualTo(PAID);
    }

    @Test
    void coverFrom_lapsed_waitsWhateverWasBefore() {
        Optional<DateRange> previous = Optional.of(DateRange.ofYear(2020));

        assertThat(SIXTY.coverFrom(PAID, EnrolmentStatus.LAPSED, previous)).isEqualTo(LocalDate.of(2024, 7, 9));
    }

    @Test
    void ofDays_zero_beginsWithThePayment() {
        assertThat(WaitingPeriod.ofDays(0).coverFrom(PAID, EnrolmentStatus.FIRST, Optional.empty()))
                .isEqualTo(PAID);
        assertThatIllegalArgumentException().isThrownBy(() -> WaitingPeriod.ofDays(-1));
    }
}
