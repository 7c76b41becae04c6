package org.unionaid.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Test {@link Retention}. */
class RetentionTests {

    @Test
    void keepUntil_removedOnALeapDay_endsInFebruary() {
        assertThat(Retention.ofYears(10).keepUntil(LocalDate.of(2020, 2, 29))).isEqualTo(LocalDate.of(2030, 2, 28));
    }

    @Test
    void ofYears_lessThanOne_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Retention.ofYears(0));
        assertThat(Retention.ofYears(1).keepUntil(LocalDate.of(2020, 6, 30))).isEqualTo(LocalDate.of(2021, 6, 30));
    }
}
