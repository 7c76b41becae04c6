package org.unionaid.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionaid.answer.Answer;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.FileId;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.style.ValueStyle;
import org.unionaid.time.Dated;

/**
 * The file of a hardship worker's household (困难职工档案), which it must hold before filed aid (先建档、后帮扶).
 *
 * <p>It is a record over time: categories and causes hold for periods, steps have days, and {@link #stateAt},
 * {@link #isActiveAt}, {@link #categoryAt} and {@link #causesAt} read it on a day. Steps are in order by {@link Lifecycle#free};
 * {@link #advance} also keeps the steps that a place requires, and a {@link Procedure} its terms and papers too. A file taken over from elsewhere may begin with a later step
 * than {@link FileState#APPLIED}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class HardshipFile implements WithHardshipFile {

    HardshipFile() {}

    /**
     * The id.
     *
     * @return the id, not null
     */
    public abstract FileId id();

    /**
     * The household that is in hardship: one household, one file (一户一档).
     *
     * @return the id of the household, not null
     */
    public abstract HouseholdId household();

    /**
     * The worker in whose name the file is (建档人).
     *
     * @return the id of the person, not null
     */
    public abstract PersonId holder();

    /**
     * The division (行政区划) of the union that keeps the file.
     *
     * @return the division, not null
     */
    public abstract DivisionCode place();

    /**
     * The level of the file.
     *
     * @return the level, not null
     */
    public abstract FileLevel level();

    /**
     * The categories over time (困难类别); on any day at most one.
     *
     * @return the list, complete if known and empty if none was ever decided; unknown unless set, as in a file taken over
     *     without them
     */
    @Value.Default
    public Answer<ImmutableList<FileCategory>> categories() {
        return Answer.unknown();
    }

    /**
     * The causes over time (致困原因): on any day none at all, or one primary and up to three secondary, no cause twice.
     *
     * @return the list, complete if known and empty if the file names none; unknown unless set
     */
    @Value.Default
    public Answer<ImmutableList<FileCause>> causes() {
        return Answer.unknown();
    }

    /**
     * The steps taken, at least one, in the order of their days.
     *
     * @return the steps
     */
    public abstract ImmutableList<FileStep> steps();

    /**
     * The papers that the file refers to (佐证材料): authority to check, diagnoses, receipts and the rest.
     *
     * @return the list, complete if known and empty if there are none, no id twice; unknown unless set
     */
    @Value.Default
    public Answer<ImmutableList<Evidence>> evidence() {
        return Answer.unknown();
    }

    /**
     * The last step taken, and the state the file is in now.
     *
     * @return the step
     */
    public FileStep lastStep() {
        return steps().get(steps().size() - 1);
    }

    /**
     * The state of the file on a day: what the last step up to and on that day made it.
     *
     * @param date the day
     * @return the state; empty before the first step
     */
    public Optional<FileState> stateAt(LocalDate date) {
        return stepsUpTo(date).reverse().stream().map(FileStep::state).findFirst();
    }

    /**
     * Whether the household has a right to filed aid on a day: the file is open and has not ended since.
     *
     * <p>{@link FileState#FILED}, {@link FileState#MAINTAINED}, {@link FileState#RELIEVED} and {@link FileState#PHASING_OUT} are
     * active; {@link FileState#OUT_OF_HARDSHIP}, {@link FileState#CANCELLED} and {@link FileState#ARCHIVED} are not, from the day of
     * the step on. A file that is active stays so while a re-application runs.
     *
     * @param date the day
     * @return true if the file is active
     */
    public boolean isActiveAt(LocalDate date) {
        boolean active = false;
        for (FileStep step : stepsUpTo(date)) {
            active = !step.state().isEnd() && (active || !step.state().isIntake() || step.state() == FileState.FILED);
        }
        return active;
    }

    /**
     * The category on a day.
     *
     * @param date the day
     * @return the category; none if the file holds none for the day, which is not {@link Category#NONE}; unknown if
     *     {@link #categories} is
     */
    public Answer<Category> categoryAt(LocalDate date) {
        return categories().flatMap(all -> Answer.from(Dated.findAt(all, date).map(FileCategory::category)));
    }

    /**
     * The causes on a day.
     *
     * @param date the day
     * @return the causes, the primary one first, empty if the file names none for the day; unknown if {@link #causes} is
     */
    public Answer<ImmutableList<FileCause>> causesAt(LocalDate date) {
        return causes().map(all -> Dated.allAt(all, date).stream()
                .sorted((a, b) -> Boolean.compare(b.primary(), a.primary()))
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * The primary cause on a day.
     *
     * @param date the day
     * @return the cause; none if the file names none for the day; unknown if {@link #causes} is
     */
    public Answer<Cause> primaryCauseAt(LocalDate date) {
        return causesAt(date)
                .flatMap(all -> Answer.from(all.stream().map(FileCause::cause).findFirst()));
    }

    /**
     * The papers of a kind that were made out by a day.
     *
     * @param kind what the paper proves
     * @param by the day
     * @return those of the kind and of a day not after, in order; unknown if {@link #evidence} is
     */
    public Answer<ImmutableList<Evidence>> evidenceOf(EvidenceKind kind, LocalDate by) {
        return evidence()
                .map(all -> all.stream()
                        .filter(paper ->
                                paper.kind().equals(kind) && !paper.on().isAfter(by))
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * The day the file was removed (撤档之日): that of the step that ended it, unless it was opened again or is asked for again.
     *
     * @return the day of the last {@link FileState#OUT_OF_HARDSHIP} or {@link FileState#CANCELLED}; empty if the file has not
     *     ended, or not for good
     */
    public Optional<LocalDate> removedOn() {
        return lastStep().state().isEnd()
                ? steps().reverse().stream()
                        .filter(step -> step.state() != FileState.ARCHIVED)
                        .filter(step -> step.state().isEnd())
                        .map(FileStep::on)
                        .findFirst()
                : Optional.empty();
    }

    /**
     * The last day that the papers of the file are kept (保管期限).
     *
     * @param retention how long they are kept from the day of removal on, such as 10 years
     * @param calendar which days are working days
     * @return the day; empty if the file was not {@linkplain #removedOn removed}
     */
    public Optional<LocalDate> keepUntil(Term retention, HolidayCalendar calendar) {
        return removedOn().map(day -> retention.lastDay(day, calendar));
    }

    /**
     * This file with one more step.
     *
     * @param step the step to take
     * @param lifecycle which steps the place requires
     * @return the new file
     * @throws IllegalStepException if the step may not follow the state the file is in
     * @throws IllegalArgumentException if the day is before that of the last step
     */
    public HardshipFile advance(FileStep step, Lifecycle lifecycle) {
        FileState from = lastStep().state();
        if (!lifecycle.permits(from, step.state())) {
            throw new IllegalStepException(from, step.state());
        }
        return withSteps(
                ImmutableList.<FileStep>builder().addAll(steps()).add(step).build());
    }

    private ImmutableList<FileStep> stepsUpTo(LocalDate date) {
        return steps().stream().filter(step -> !step.on().isAfter(date)).collect(ImmutableList.toImmutableList());
    }

    @Value.Check
    void check() {
        FileChecks.check(this);
    }

    /** The ids, the level and the last step; neither category nor causes, which may tell of an illness. */
    @Override
    public String toString() {
        return "HardshipFile{id=" + id() + ", household=" + household() + ", level=" + level() + ", last=" + lastStep()
                + "}";
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
    static HardshipFile fromJson(ImmutableHardshipFile value) {
        return value;
    }

    /**
     * Builds a {@link HardshipFile}. An attribute takes an {@link Answer}; the methods that take all items of a list set a
     * known one.
     */
    public static final class Builder extends ImmutableHardshipFile.Builder {

        Builder() {}

        /**
         * Sets the complete list of categories.
         *
         * @param categories all of them; nothing says that none was ever decided
         * @return this builder
         */
        public Builder categories(FileCategory... categories) {
            return categories(Answer.known(ImmutableList.copyOf(categories)));
        }

        /**
         * Sets the complete list of causes.
         *
         * @param causes all of them; nothing says that the file names none
         * @return this builder
         */
        public Builder causes(FileCause... causes) {
            return causes(Answer.known(ImmutableList.copyOf(causes)));
        }

        /**
         * Sets the complete list of papers.
         *
         * @param evidence all of them; nothing says that there are none
         * @return this builder
         */
        public Builder evidence(Evidence... evidence) {
            return evidence(Answer.known(ImmutableList.copyOf(evidence)));
        }
    }
}
