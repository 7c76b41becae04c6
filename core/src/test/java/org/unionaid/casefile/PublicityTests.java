package org.unionaid.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Test {@link Publicity}. */
class PublicityTests {

    private static final LocalDate MONDAY = LocalDate.of(2024, 9, 2);
    private static final HolidayCalendar WEEKDAYS = WorkingWeek.of(Set.of(), Set.of());

    @Test
    void lastDay_countingFirstDay_isFridayOfTheSameWeek() {
        assertThat(Publicity.countingFirstDay(MONDAY, 5).lastDay(WEEKDAYS)).isEqualTo(LocalDate.of(2024, 9, 6));
    }

    @Test
    void lastDay_countingFromNextDay_isMondayAfter() {
        assertThat(Publicity.countingFromNextDay(MONDAY, 5).lastDay(WEEKDAYS)).isEqualTo(LocalDate.of(2024, 9, 9));
    }

    @Test
    void lastDay_postedOnAFreeDay_countsFromTheNextWorkingDay() {
        LocalDate saturday = LocalDate.of(2024, 9, 7);

        assertThat(Publicity.countingFirstDay(saturday, 1).lastDay(WEEKDAYS)).isEqualTo(LocalDate.of(2024, 9, 9));
    }

    @Test
    void lastDay_everyDay_isAWeek() {
        assertThat(Publicity.countingFirstDay(MONDAY, 7).lastDay(HolidayCalendar.everyDay()))
                .isEqualTo(LocalDate.of(2024, 9, 8));
    }

    @Test
    void isOverAt_lastDay_isNotOverYet() {
        Publicity publicity = Publicity.countingFirstDay(MONDAY, 5);

        assertThat(publicity.isOverAt(LocalDate.of(2024, 9, 6), WEEKDAYS)).isFalse();
        assertThat(publicity.isOverAt(LocalDate.of(2024, 9, 7), WEEKDAYS)).isTrue();
    }

    @Test
    void of_noDay_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Publicity.countingFirstDay(MONDAY, 0));
    }
}
