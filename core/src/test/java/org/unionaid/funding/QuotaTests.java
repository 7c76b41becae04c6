package org.unionaid.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.unionaid.time.DateRange;

/** Test {@link Quota}. */
class QuotaTests {

    private static final Quota PLACES = new Quota("training", DateRange.ofYear(2024), 150);

    @Test
    void left_takenAll_isZero() {
        assertThat(PLACES.left(149)).isEqualTo(1);
        assertThat(PLACES.left(150)).isZero();
        assertThat(PLACES.left(151)).isZero();
    }

    @Test
    void admits_lastPlaceOnce() {
        assertThat(PLACES.admits(149, 1)).isTrue();
        assertThat(PLACES.admits(149, 2)).isFalse();
        assertThat(PLACES.admits(150, 1)).isFalse();
    }

    @Test
    void admits_nothingAskedOrNegativeTaken_throws() {
        assertThatIllegalArgumentException().isThrownBy(() -> PLACES.admits(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> PLACES.left(-1));
    }

    @Test
    void constructor_negativeOrNameless_throws() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quota("training", DateRange.ofYear(2024), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quota(" ", DateRange.ofYear(2024), 1));
    }

    @Test
    void left_nothingTakenOrNoPlaces_isCountedFromZero() {
        org.unionaid.time.DateRange year = org.unionaid.time.DateRange.ofYear(2024);

        assertThat(new Quota("classes", year, 3).left(0)).isEqualTo(3);
        assertThat(new Quota("classes", year, 0).left(0)).isZero();
    }
}
