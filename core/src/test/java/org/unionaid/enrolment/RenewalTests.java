package org.unionaid.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionaid.time.DateRange;

/** Test {@link Renewal}. */
class RenewalTests {

    private static final DateRange COVER = DateRange.ofYear(2023);
    private static final Renewal THIRTY_DAYS = Renewal.withinDays(30);

    @Test
    void statusOf_noCoverBefore_isFirst() {
        assertThat(THIRTY_DAYS.statusOf(LocalDate.of(2024, 1, 1), Optional.empty()))
                .isEqualTo(EnrolmentStatus.FIRST);
    }

    @Test
    void statusOf_paidByTheLastDayOfGrace_isRenewed() {
        assertThat(THIRTY_DAYS.statusOf(LocalDate.of(2023, 12, 1), Optional.of(COVER)))
                .isEqualTo(EnrolmentStatus.RENEWED);
        assertThat(THIRTY_DAYS.statusOf(LocalDate.of(2024, 1, 30), Optional.of(COVER)))
                .isEqualTo(EnrolmentStatus.RENEWED);
        assertThat(Renewal.withinDays(0).statusOf(LocalDate.of(2023, 12, 31), Optional.of(COVER)))
                .isEqualTo(EnrolmentStatus.RENEWED);
    }

    @Test
    void statusOf_paidLater_isLapsed() {
        assertThat(THIRTY_DAYS.statusOf(LocalDate.of(2024, 1, 31), Optional.of(COVER)))
                .isEqualTo(EnrolmentStatus.LAPSED);
    }

    @Test
    void statusOf_coverWithoutEnd_isRenewed() {
        assertThat(THIRTY_DAYS.statusOf(
                        LocalDate.of(2030, 1, 1), Optional.of(DateRange.startingOn(LocalDate.of(2020, 1, 1)))))
                .isEqualTo(EnrolmentStatus.RENEWED);
    }

    @Test
    void withinDays_negative_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Renewal.withinDays(-1));
    }
}
