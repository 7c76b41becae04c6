package org.unionaid.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Test {@link WorkingWeek} and {@link HolidayCalendar}. */
class WorkingWeekTests {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 9, 27);
    private static final LocalDate SUNDAY = LocalDate.of(2024, 9, 29);
    private static final LocalDate MONDAY = LocalDate.of(2024, 9, 30);
    private static final WorkingWeek CALENDAR = WorkingWeek.of(Set.of(MONDAY), Set.of(SUNDAY));

    @ParameterizedTest
    @CsvSource({
        "2024-09-27, true",
        "2024-09-28, false",
        "2024-09-29, true",
        "2024-09-30, false",
        "2024-10-01, true",
        "2024-10-06, false",
    })
    void isWorkingDay_holidayOrWorkedWeekend_isAsAnnounced(LocalDate date, boolean working) {
        assertThat(CALENDAR.isWorkingDay(date)).isEqualTo(working);
    }

    @Test
    void of_dayBothFreeAndWorked_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingWeek.of(Set.of(SUNDAY), Set.of(SUNDAY)));
    }

    @Test
    void plusWorkingDays_count_doesNotCountTheDayItself() {
        assertThat(CALENDAR.plusWorkingDays(FRIDAY, 1)).isEqualTo(SUNDAY);
        assertThat(CALENDAR.plusWorkingDays(FRIDAY, 2)).isEqualTo(LocalDate.of(2024, 10, 1));
        assertThat(HolidayCalendar.everyDay().plusWorkingDays(FRIDAY, 7)).isEqualTo(FRIDAY.plusWeeks(1));
    }

    @Test
    void plusWorkingDays_lessThanOne_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.plusWorkingDays(FRIDAY, 0));
    }
}
