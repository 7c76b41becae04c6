package org.unionaid.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionaid.answer.Answer;
import org.unionaid.style.ValueStyle;

/**
 * How a place handles hardship files (办理程序): which steps it requires, how long a step must stand, by when the next is due,
 * and which papers a step needs. All of it is the place's; the order of the steps is {@link Lifecycle}'s.
 *
 * <pre>{@code
 * Procedure procedure = Procedure.builder()
 *         .lifecycle(Lifecycle.full())
 *         .putWait(FileState.PUBLISHED, Term.workingDays(5))
 *         .putEvidence(FileState.VERIFIED, ImmutableSet.of(EvidenceKind.AUTHORISATION))
 *         .build();
 * procedure.obstacles(file, FileStep.of(FileState.APPROVED, day), calendar);   // empty, or why not
 * procedure.advance(file, FileStep.of(FileState.APPROVED, day), calendar);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Procedure implements WithProcedure {

    Procedure() {}

    /**
     * Which steps may not be passed over.
     *
     * @return the lifecycle; {@link Lifecycle#free} unless set
     */
    @Value.Default
    public Lifecycle lifecycle() {
        return Lifecycle.free();
    }

    /**
     * How long a file stays in a state before it may go forward, such as the time in public (公示期) or of gradual exit (渐退期).
     * Cancelling and applying anew need not wait.
     *
     * @return the terms by state; a state that is missing has none
     */
    public abstract ImmutableMap<FileState, Term> waits();

    /**
     * Within which time the step after a state is due (办理时限).
     *
     * @return the terms by state; a state that is missing has none
     */
    public abstract ImmutableMap<FileState, Term> deadlines();

    /**
     * The papers that must be on file by the day of a step, such as the authority to check before the check (核对授权书).
     *
     * @return the kinds of papers by step; a step that is missing needs none
     */
    public abstract ImmutableMap<FileState, ImmutableSet<EvidenceKind>> evidence();

    /**
     * What keeps a file from taking a step.
     *
     * @param file the file
     * @param step the step to take
     * @param calendar which days are working days
     * @return all obstacles, empty if the step may be taken. A paper counts as missing too if it is unknown which papers are on
     *     file
     */
    public ImmutableList<Obstacle> obstacles(HardshipFile file, FileStep step, HolidayCalendar calendar) {
        ImmutableList.Builder<Obstacle> obstacles = ImmutableList.builder();
        FileStep last = file.lastStep();
        if (!lifecycle().permits(last.state(), step.state())) {
            obstacles.add(new Obstacle.OutOfOrder(last.state(), step.state()));
        }
        earliest(last, step.state(), calendar)
                .filter(day -> step.on().isBefore(day))
                .ifPresent(day -> obstacles.add(new Obstacle.TooEarly(last.state(), day)));
        for (EvidenceKind kind : needed(step.state())) {
            if (!isOnFile(file, kind, step.on())) {
                obstacles.add(new Obstacle.EvidenceMissing(kind));
            }
        }
        return obstacles.build();
    }

    /**
     * A file with one more step.
     *
     * @param file the file
     * @param step the step to take
     * @param calendar which days are working days
     * @return the new file
     * @throws StepRefusedException if there are {@link #obstacles}
     * @throws IllegalArgumentException if the day is before that of the last step
     */
    public HardshipFile advance(HardshipFile file, FileStep step, HolidayCalendar calendar) {
        ImmutableList<Obstacle> obstacles = obstacles(file, step, calendar);
        if (!obstacles.isEmpty()) {
            throw new StepRefusedException(step.state(), obstacles);
        }
        return file.advance(step, lifecycle());
    }

    /**
     * The day by which the next step of a file is due.
     *
     * @param file the file
     * @param calendar which days are working days
     * @return the last day of the deadline of the state the file is in; empty if the state has none
     */
    public Optional<LocalDate> dueBy(HardshipFile file, HolidayCalendar calendar) {
        FileStep last = file.lastStep();
        return Optional.ofNullable(deadlines().get(last.state())).map(term -> term.lastDay(last.on(), calendar));
    }

    private Optional<LocalDate> earliest(FileStep last, FileState to, HolidayCalendar calendar) {
        return to == FileState.CANCELLED || to == FileState.APPLIED
                ? Optional.empty()
                : Optional.ofNullable(waits().get(last.state()))
                        .map(term -> term.lastDay(last.on(), calendar).plusDays(1));
    }

    private ImmutableSet<EvidenceKind> needed(FileState state) {
        return evidence().getOrDefault(state, ImmutableSet.of());
    }

    private static boolean isOnFile(HardshipFile file, EvidenceKind kind, LocalDate by) {
        Answer<ImmutableList<Evidence>> papers = file.evidenceOf(kind, by);
        return papers.isKnown() && !papers.get().isEmpty();
    }

    /**
     * A new builder.
     *
     * @return the builder, empty
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("exports")
    static Procedure fromJson(ImmutableProcedure value) {
        return value;
    }

    /** Builds a {@link Procedure}; every attribute is set once. */
    public static final class Builder extends ImmutableProcedure.Builder {

        Builder() {}
    }
}
