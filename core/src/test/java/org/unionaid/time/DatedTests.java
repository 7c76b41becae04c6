package org.unionaid.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Test {@link Dated}. */
class DatedTests {

    private record Job(String name, DateRange period) implements Dated {}

    private static final Job FIRST = new Job("first", DateRange.ofYear(2019));
    private static final Job SECOND = new Job("second", DateRange.startingOn(LocalDate.of(2019, 12, 1)));
    private static final List<Job> JOBS = List.of(FIRST, SECOND);

    @Test
    void findAt_severalHold_isTheFirst() {
        assertThat(Dated.findAt(JOBS, LocalDate.of(2019, 12, 31))).contains(FIRST);
        assertThat(Dated.findAt(JOBS, LocalDate.of(2020, 1, 1))).contains(SECOND);
        assertThat(Dated.findAt(JOBS, LocalDate.of(2018, 12, 31))).isEmpty();
    }

    @Test
    void allAt_severalHold_areInOrder() {
        assertThat(Dated.allAt(JOBS, LocalDate.of(2019, 12, 31))).containsExactly(FIRST, SECOND);
        assertThat(Dated.allAt(JOBS, LocalDate.of(2018, 12, 31))).isEmpty();
    }
}
