package org.unionaid.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Test {@link Term}. */
class TermTests {

    private static final LocalDate MONDAY = LocalDate.of(2024, 9, 2);
    private static final WorkingWeek WEEKDAYS = WorkingWeek.of(Set.of(), Set.of());

    @ParameterizedTest
    @CsvSource({
        "WORKING_DAY, 5, COUNTED,     2024-09-02, 2024-09-06",
        "WORKING_DAY, 5, NOT_COUNTED, 2024-09-02, 2024-09-09",
        "WORKING_DAY, 1, COUNTED,     2024-09-07, 2024-09-09",
        "WORKING_DAY, 1, NOT_COUNTED, 2024-09-07, 2024-09-09",
        "DAY,         7, COUNTED,     2024-09-02, 2024-09-08",
        "DAY,         7, NOT_COUNTED, 2024-09-02, 2024-09-09",
        "MONTH,       6, NOT_COUNTED, 2024-08-31, 2025-02-28",
        "MONTH,       6, COUNTED,     2024-01-01, 2024-06-30",
        "MONTH,       1, COUNTED,     2024-03-01, 2024-03-31",
        "MONTH,       1, COUNTED,     2024-01-29, 2024-02-28",
        "MONTH,       1, COUNTED,     2024-01-30, 2024-02-29",
        "MONTH,       1, COUNTED,     2024-01-31, 2024-02-29",
        "MONTH,       1, COUNTED,     2024-02-29, 2024-03-28",
        "YEAR,       10, NOT_COUNTED, 2020-02-29, 2030-02-28",
        "YEAR,        1, COUNTED,     2020-01-01, 2020-12-31",
        "YEAR,        1, COUNTED,     2024-02-29, 2025-02-28",
        "YEAR,        4, COUNTED,     2024-02-29, 2028-02-28"
    })
    void lastDay_ofEachKind(DayKind kind, int count, Term.FirstDay firstDay, LocalDate begin, LocalDate last) {
        assertThat(new Term(count, kind, firstDay).lastDay(begin, WEEKDAYS)).isEqualTo(last);
    }

    @Test
    void isOverAt_lastDay_isNotOver() {
        Term publicity = Term.workingDays(5).countingFirstDay();

        assertThat(publicity.isOverAt(MONDAY, LocalDate.of(2024, 9, 6), WEEKDAYS))
                .isFalse();
        assertThat(publicity.isOverAt(MONDAY, LocalDate.of(2024, 9, 7), WEEKDAYS))
                .isTrue();
    }

    @Test
    void of_eachUnit_isNotCountingTheFirstDay() {
        assertThat(Term.workingDays(1)).isEqualTo(new Term(1, DayKind.WORKING_DAY, Term.FirstDay.NOT_COUNTED));
        assertThat(Term.days(2).kind()).isEqualTo(DayKind.DAY);
        assertThat(Term.months(3).kind()).isEqualTo(DayKind.MONTH);
        assertThat(Term.years(4).kind()).isEqualTo(DayKind.YEAR);
    }

    @Test
    void of_lessThanOne_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Term.days(0));
    }
}
