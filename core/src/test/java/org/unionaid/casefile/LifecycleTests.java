package org.unionaid.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.unionaid.casefile.FileState.APPLIED;
import static org.unionaid.casefile.FileState.APPROVED;
import static org.unionaid.casefile.FileState.ARCHIVED;
import static org.unionaid.casefile.FileState.CANCELLED;
import static org.unionaid.casefile.FileState.FILED;
import static org.unionaid.casefile.FileState.MAINTAINED;
import static org.unionaid.casefile.FileState.OUT_OF_HARDSHIP;
import static org.unionaid.casefile.FileState.PHASING_OUT;
import static org.unionaid.casefile.FileState.PUBLISHED;
import static org.unionaid.casefile.FileState.RELIEVED;
import static org.unionaid.casefile.FileState.REVIEWED;
import static org.unionaid.casefile.FileState.SURVEYED;
import static org.unionaid.casefile.FileState.VERIFIED;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Test {@link Lifecycle}. */
class LifecycleTests {

    @Test
    void free_next_isTheWholeTable() {
        Lifecycle free = Lifecycle.free();

        assertThat(free.next(APPLIED))
                .containsExactly(REVIEWED, SURVEYED, VERIFIED, PUBLISHED, APPROVED, FILED, CANCELLED);
        assertThat(free.next(PUBLISHED)).containsExactly(APPROVED, FILED, CANCELLED);
        assertThat(free.next(APPROVED)).containsExactly(FILED, CANCELLED);
        assertThat(free.next(FILED)).containsExactly(MAINTAINED, RELIEVED, PHASING_OUT, OUT_OF_HARDSHIP, CANCELLED);
        assertThat(free.next(MAINTAINED))
                .containsExactly(MAINTAINED, RELIEVED, PHASING_OUT, OUT_OF_HARDSHIP, CANCELLED);
        assertThat(free.next(RELIEVED)).containsExactly(APPLIED, RELIEVED, PHASING_OUT, OUT_OF_HARDSHIP, CANCELLED);
        assertThat(free.next(PHASING_OUT)).containsExactly(APPLIED, OUT_OF_HARDSHIP, CANCELLED);
        assertThat(free.next(OUT_OF_HARDSHIP)).containsExactly(APPLIED, CANCELLED, ARCHIVED);
        assertThat(free.next(CANCELLED)).containsExactly(APPLIED, ARCHIVED);
        assertThat(free.next(ARCHIVED)).containsExactly(APPLIED);
    }

    @Test
    void full_next_isStepByStepUpToFiling() {
        Lifecycle full = Lifecycle.full();

        assertThat(full.next(APPLIED)).containsExactly(REVIEWED, CANCELLED);
        assertThat(full.next(REVIEWED)).containsExactly(SURVEYED, CANCELLED);
        assertThat(full.next(SURVEYED)).containsExactly(VERIFIED, CANCELLED);
        assertThat(full.next(VERIFIED)).containsExactly(PUBLISHED, CANCELLED);
        assertThat(full.next(PUBLISHED)).containsExactly(APPROVED, CANCELLED);
        assertThat(full.next(APPROVED)).containsExactly(FILED, CANCELLED);
        assertThat(full.next(FILED)).isEqualTo(Lifecycle.free().next(FILED));
    }

    @Test
    void requiring_someSteps_passesOverTheOthersOnly() {
        Lifecycle lifecycle = Lifecycle.requiring(Set.of(PUBLISHED));

        assertThat(lifecycle.permits(APPLIED, PUBLISHED)).isTrue();
        assertThat(lifecycle.permits(PUBLISHED, FILED)).isTrue();
        assertThat(lifecycle.permits(APPLIED, FILED)).isFalse();
        assertThat(lifecycle.permits(VERIFIED, APPROVED)).isFalse();
    }

    @Test
    void requiring_maintained_asksForARecheckBeforeTheExit() {
        Lifecycle lifecycle = Lifecycle.requiring(Set.of(MAINTAINED));

        assertThat(lifecycle.permits(FILED, OUT_OF_HARDSHIP)).isFalse();
        assertThat(lifecycle.permits(FILED, MAINTAINED)).isTrue();
        assertThat(lifecycle.permits(MAINTAINED, OUT_OF_HARDSHIP)).isTrue();
        assertThat(lifecycle.permits(FILED, CANCELLED)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = FileState.class,
            names = {"APPLIED", "RELIEVED", "PHASING_OUT", "OUT_OF_HARDSHIP", "CANCELLED", "ARCHIVED"})
    void requiring_stepThatIsNoProcedure_isRefused(FileState state) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecycle.requiring(Set.of(state)))
                .withMessageContaining(state.code());
    }
}
