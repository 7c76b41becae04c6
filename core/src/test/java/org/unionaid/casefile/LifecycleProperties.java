package org.unionaid.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of {@link Lifecycle}. */
class LifecycleProperties {

    @Property
    void everyStepGoesForwardUnlessItRepeatsOrAppliesAgain(
            @ForAll("lifecycles") Lifecycle lifecycle, @ForAll FileState from, @ForAll FileState to) {
        if (lifecycle.permits(from, to)) {
            boolean forward = to.ordinal() > from.ordinal();
            boolean recheck = to == from && (to == FileState.MAINTAINED || to == FileState.RELIEVED);
            boolean again = to == FileState.APPLIED && from.ordinal() >= FileState.RELIEVED.ordinal();

            assertThat(forward || recheck || again).as("%s to %s", from, to).isTrue();
        }
    }

    @Property
    void requiringMorePermitsLess(
            @ForAll("requirements") Set<FileState> some,
            @ForAll("requirements") Set<FileState> more,
            @ForAll FileState from) {
        Set<FileState> both = EnumSet.copyOf(some);
        both.addAll(more);

        assertThat(Lifecycle.requiring(some).next(from))
                .containsAll(Lifecycle.requiring(both).next(from));
    }

    @Property
    void noStateIsADeadEnd(@ForAll("lifecycles") Lifecycle lifecycle, @ForAll FileState from) {
        assertThat(lifecycle.next(from)).isNotEmpty();
    }

    @Property
    void filingIsReachedOverEveryRequiredStep(
            @ForAll("lifecycles") Lifecycle lifecycle, @ForAll("choices") List<Integer> choices) {
        List<FileState> walk = Files.walk(lifecycle, choices);
        for (int i = 0; i < walk.size(); i++) {
            if (walk.get(i) == FileState.FILED) {
                Set<FileState> since =
                        Set.copyOf(walk.subList(walk.subList(0, i).lastIndexOf(FileState.APPLIED), i));
                assertThat(since)
                        .containsAll(lifecycle.required().stream()
                                .filter(FileState::isIntake)
                                .filter(state -> state != FileState.FILED)
                                .collect(Collectors.toSet()));
            }
        }
    }

    @Provide
    Arbitrary<Lifecycle> lifecycles() {
        return requirements().map(Lifecycle::requiring);
    }

    @Provide
    Arbitrary<Set<FileState>> requirements() {
        return Arbitraries.of(EnumSet.range(FileState.REVIEWED, FileState.MAINTAINED))
                .set()
                .ofMinSize(1);
    }

    @Provide
    Arbitrary<List<Integer>> choices() {
        return Files.choices();
    }
}
