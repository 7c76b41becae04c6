package org.unionaid.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Test {@link DateRange}. */
class DateRangeTests {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2019, 12, 31);

    @Test
    void ofClosed_bothDays_areWithin() {
        DateRange year = DateRange.ofClosed(FIRST, LAST);

        assertThat(year)
                .isEqualTo(DateRange.of(FIRST, LocalDate.of(2020, 1, 1)))
                .isEqualTo(DateRange.ofYear(2019));
        assertThat(year.start()).isEqualTo(FIRST);
        assertThat(year.last()).isEqualTo(LAST);
        assertThat(year.contains(FIRST)).isTrue();
        assertThat(year.contains(LAST)).isTrue();
        assertThat(year.contains(FIRST.minusDays(1))).isFalse();
        assertThat(year.contains(LAST.plusDays(1))).isFalse();
    }

    @Test
    void of_endNotAfterStart_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(FIRST, FIRST))
                .withMessage("Range must end after '2019-01-01', but ends before '2019-01-01'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.ofClosed(LAST, FIRST))
                .withMessage("Range must not end on '2019-01-01', before it starts on '2019-12-31'");
        assertThat(DateRange.ofClosed(FIRST, FIRST).last()).isEqualTo(FIRST);
    }

    @Test
    void open_ends_areMinAndMax() {
        assertThat(DateRange.always().isOpenStart()).isTrue();
        assertThat(DateRange.always().isOpenEnd()).isTrue();
        assertThat(DateRange.always().last()).isEqualTo(LocalDate.MAX);
        assertThat(DateRange.always().contains(LocalDate.MIN)).isTrue();
        assertThat(DateRange.always().contains(LocalDate.MAX)).isTrue();
        assertThat(DateRange.startingOn(FIRST).isOpenStart()).isFalse();
        assertThat(DateRange.startingOn(FIRST).isOpenEnd()).isTrue();
        assertThat(DateRange.startingOn(FIRST).contains(FIRST)).isTrue();
        assertThat(DateRange.startingOn(FIRST).contains(FIRST.minusDays(1))).isFalse();
        assertThat(DateRange.ofClosed(FIRST, LocalDate.MAX)).isEqualTo(DateRange.startingOn(FIRST));
        assertThat(DateRange.ofYear(2019).isOpenStart()).isFalse();
        assertThat(DateRange.ofYear(2019).isOpenEnd()).isFalse();
    }

    @Test
    void overlaps_meeting_doNot() {
        DateRange next = DateRange.ofYear(2020);

        assertThat(DateRange.ofYear(2019).overlaps(next)).isFalse();
        assertThat(next.overlaps(DateRange.ofYear(2019))).isFalse();
        assertThat(DateRange.ofYear(2019).intersection(next)).isEmpty();
        assertThat(DateRange.startingOn(LAST).intersection(DateRange.ofYear(2019)))
                .contains(DateRange.ofClosed(LAST, LAST));
    }

    @Test
    void encloses_itself_isTrue() {
        DateRange year = DateRange.ofYear(2019);

        assertThat(year.encloses(year)).isTrue();
        assertThat(year.encloses(DateRange.ofClosed(FIRST, LAST.minusDays(1)))).isTrue();
        assertThat(year.encloses(DateRange.ofClosed(FIRST.minusDays(1), LAST))).isFalse();
        assertThat(year.encloses(DateRange.ofClosed(FIRST, LAST.plusDays(1)))).isFalse();
        assertThat(DateRange.always().encloses(year)).isTrue();
    }

    @Test
    void toString_open_isLeftOut() {
        assertThat(DateRange.ofYear(2019)).hasToString("2019-01-01..2019-12-31");
        assertThat(DateRange.startingOn(FIRST)).hasToString("2019-01-01..");
        assertThat(DateRange.ofClosed(LocalDate.MIN, LAST)).hasToString("..2019-12-31");
        assertThat(DateRange.always()).hasToString("..");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "2019-01-01", "2019-01-01/2019-12-31"})
    void parse_withoutDots_isRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DateRange.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-02-29..", "2019..2020", "..2019-1-1", "2019-01-01..2019-12-31..", "a..b"})
    void parse_noSuchDay_isRefused(String text) {
        assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> DateRange.parse(text));
    }

    @Test
    void json_open_isMissing() {
        assertThat(DateRange.startingOn(FIRST).toJson())
                .isEqualTo(new DateRangeJson(Optional.of(FIRST), Optional.empty()));
        assertThat(DateRange.fromJson(new DateRangeJson(Optional.empty(), Optional.of(LAST))))
                .isEqualTo(DateRange.ofClosed(LocalDate.MIN, LAST));
    }
}
