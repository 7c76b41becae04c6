package org.unionaid.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionaid.household.Households;

/** Laws of {@link HardshipFile}. */
class HardshipFileProperties {

    private static final Set<FileState> OPEN =
            Set.of(FileState.FILED, FileState.MAINTAINED, FileState.RELIEVED, FileState.PHASING_OUT);
    private static final Set<FileState> ENDED =
            Set.of(FileState.OUT_OF_HARDSHIP, FileState.CANCELLED, FileState.ARCHIVED);

    @Property
    void aFileIsActiveIfTheLastOpeningOrEndWasAnOpening(
            @ForAll("files") HardshipFile file, @ForAll("dates") LocalDate date) {
        Optional<FileState> last = file.steps().reverse().stream()
                .filter(step -> !step.on().isAfter(date))
                .map(FileStep::state)
                .filter(state -> OPEN.contains(state) || ENDED.contains(state))
                .findFirst();

        assertThat(file.isActiveAt(date)).isEqualTo(last.map(OPEN::contains).orElse(false));
    }

    @Property
    void advancingStepByStepIsTheSameAsBuilding(@ForAll("steps") ImmutableList<FileStep> steps) {
        HardshipFile file = Files.file().addStep(steps.get(0)).build();

        for (FileStep step : steps.subList(1, steps.size())) {
            file = file.advance(step, Lifecycle.free());
        }

        assertThat(file).isEqualTo(Files.file().addAllSteps(steps).build());
    }

    @Property
    void aStepIsTakenExactlyIfTheLifecyclePermitsIt(@ForAll("files") HardshipFile file, @ForAll FileState to) {
        FileStep last = file.steps().get(file.steps().size() - 1);
        FileStep step = FileStep.of(to, last.on());

        if (Lifecycle.full().permits(last.state(), to)) {
            assertThat(file.advance(step, Lifecycle.full()).stateAt(step.on())).contains(to);
        } else {
            assertThatExceptionOfType(IllegalStepException.class)
                    .isThrownBy(() -> file.advance(step, Lifecycle.full()));
        }
    }

    @Property
    void laterStepsDoNotChangeEarlierDays(@ForAll("files") HardshipFile file, @ForAll("dates") LocalDate date) {
        ImmutableList<FileStep> steps = file.steps();
        HardshipFile known = file.withSteps(Stream.concat(
                        Stream.of(steps.get(0)),
                        steps.subList(1, steps.size()).stream()
                                .filter(step -> !step.on().isAfter(date)))
                .toList());

        assertThat(file.stateAt(date)).isEqualTo(known.stateAt(date));
        assertThat(file.isActiveAt(date)).isEqualTo(known.isActiveAt(date));
    }

    @Provide
    Arbitrary<HardshipFile> files() {
        return Files.files();
    }

    @Provide
    Arbitrary<ImmutableList<FileStep>> steps() {
        return Files.steps();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Households.dates();
    }
}
