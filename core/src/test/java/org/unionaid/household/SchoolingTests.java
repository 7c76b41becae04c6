package org.unionaid.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionaid.answer.Answer;
import org.unionaid.time.DateRange;

/** Test {@link Schooling}. */
class SchoolingTests {

    private static final MonthDay SEPTEMBER = MonthDay.of(9, 1);
    private static final Schooling COLLEGE = Schooling.of(
                    SchoolStage.UNDERGRADUATE, DateRange.ofClosed(LocalDate.of(2019, 9, 3), LocalDate.of(2023, 6, 30)))
            .withFirstYear(Answer.known(1));

    @ParameterizedTest
    @CsvSource({"2019-09-03, 1", "2020-08-31, 1", "2020-09-01, 2", "2021-01-15, 2", "2023-06-30, 4"})
    void yearAt_dayWithin_countsTheSchoolYearsBegun(LocalDate day, int year) {
        assertThat(COLLEGE.yearAt(day, SEPTEMBER)).isEqualTo(Answer.known(year));
    }

    @Test
    void yearAt_joinedLater_countsFromThere() {
        assertThat(COLLEGE.withFirstYear(Answer.known(3)).yearAt(LocalDate.of(2020, 9, 1), SEPTEMBER))
                .isEqualTo(Answer.known(4));
    }

    @Test
    void yearAt_begunInSpring_isInTheSchoolYearThatRuns() {
        Schooling spring = COLLEGE.withPeriod(DateRange.startingOn(LocalDate.of(2020, 3, 1)));

        assertThat(spring.yearAt(LocalDate.of(2020, 8, 31), SEPTEMBER)).isEqualTo(Answer.known(1));
        assertThat(spring.yearAt(LocalDate.of(2020, 9, 1), SEPTEMBER)).isEqualTo(Answer.known(2));
    }

    @Test
    void yearAt_dayOutside_isNone() {
        assertThat(COLLEGE.yearAt(LocalDate.of(2019, 9, 2), SEPTEMBER)).isEqualTo(Answer.none());
        assertThat(COLLEGE.yearAt(LocalDate.of(2023, 7, 1), SEPTEMBER)).isEqualTo(Answer.none());
    }

    @Test
    void yearAt_firstYearOrBeginNotKnown_isUnknown() {
        LocalDate day = LocalDate.of(2020, 9, 1);

        assertThat(COLLEGE.withFirstYear(Answer.unknown()).yearAt(day, SEPTEMBER))
                .isEqualTo(Answer.unknown());
        assertThat(COLLEGE.withPeriod(DateRange.always()).yearAt(day, SEPTEMBER))
                .isEqualTo(Answer.unknown());
    }

    @Test
    void builder_firstYearBelowOne_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> COLLEGE.withFirstYear(Answer.known(0)));
    }
}
