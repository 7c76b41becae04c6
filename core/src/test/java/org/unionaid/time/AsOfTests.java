package org.unionaid.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Test {@link AsOf}. */
class AsOfTests {

    @Test
    void of_partsTextAndDate_areTheSameDay() {
        assertThat(AsOf.of(2024, 6, 30))
                .isEqualTo(AsOf.parse("2024-06-30"))
                .isEqualTo(AsOf.of(LocalDate.of(2024, 6, 30)))
                .hasToString("2024-06-30");
    }

    @Test
    void of_noSuchDay_isRefused() {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> AsOf.of(2023, 2, 29));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> AsOf.parse("2023-02-29"));
    }

    @Test
    void compareTo_earlier_isLess() {
        assertThat(AsOf.of(2023, 12, 31)).isLessThan(AsOf.of(2024, 1, 1));
    }
}
