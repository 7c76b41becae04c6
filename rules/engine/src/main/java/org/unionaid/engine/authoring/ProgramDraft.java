package org.unionaid.engine.authoring;

import org.unionaid.engine.catalog.SubjectKind;
import org.unionaid.program.Purpose;
import org.unionaid.program.SubjectType;

/** A program (帮扶项目) while it is written. Immutable and thread-safe: each method gives a new draft. */
public final class ProgramDraft extends Cited<ProgramDraft> {
    private final String id;

    private ProgramDraft(String id, Page page) {
        super(page);
        this.id = id;
    }

    /**
     * A program.
     *
     * @param id  its name within the policy, such as {@code living-aid}
     * @param zh  its name in Chinese
     * @param en  its name in English
     * @return the draft
     */
    public static ProgramDraft program(String id, String zh, String en) {
        return new ProgramDraft(id, Page.blank().withLabel("title", zh, en));
    }

    @Override
    ProgramDraft of(Page other) {
        return new ProgramDraft(id, other);
    }

    String id() {
        return id;
    }

    /**
     * Whom it is for.
     *
     * @param subject  the type of its beneficiaries
     * @return this with a subject
     */
    public ProgramDraft forEach(SubjectType subject) {
        return with("for", SubjectKind.word(subject));
    }

    /**
     * What the aid is for.
     *
     * @param purpose  the purpose
     * @return this with a purpose
     */
    public ProgramDraft purpose(Purpose purpose) {
        return with("purpose", purpose.code());
    }

    /**
     * One grant is for a calendar year.
     *
     * @return this with a window
     */
    public ProgramDraft perCalendarYear() {
        return with("window", "calendarYear");
    }

    /**
     * One grant is for a school year.
     *
     * @return this with a window
     */
    public ProgramDraft perSchoolYear() {
        return with("window", "schoolYear");
    }

    /**
     * One grant is for a month.
     *
     * @return this with a window
     */
    public ProgramDraft perMonth() {
        return with("window", "month");
    }

    /**
     * One grant is for an event that the application names.
     *
     * @return this with a window
     */
    public ProgramDraft perEvent() {
        return with("window", "event");
    }

    /**
     * A grant is once and for all.
     *
     * @return this with a window
     */
    public ProgramDraft once() {
        return with("window", "once");
    }

    /**
     * How many grants there may be within one window.
     *
     * @param times  how many, at least one
     * @return this with a number
     */
    public ProgramDraft times(int times) {
        return with("times", Integer.toString(times));
    }

    /**
     * How many grants there are in all; an allocation matter.
     *
     * @param quota  how many, at least one
     * @return this with a quota
     */
    public ProgramDraft quota(long quota) {
        return with("quota", Long.toString(quota));
    }

    /**
     * Who may have it.
     *
     * @param criterion  the criterion
     * @return this with a criterion
     */
    public ProgramDraft eligible(CriterionDraft criterion) {
        return of(page().with("eligible", criterion.page()));
    }

    /**
     * Everyone may have it.
     *
     * @return this without condition
     */
    public ProgramDraft eligibleEveryone() {
        return with("eligible", "everyone");
    }

    /**
     * What it gives.
     *
     * @param benefit  the benefit
     * @return this with a benefit
     */
    public ProgramDraft gives(BenefitDraft benefit) {
        return of(page().withAll(benefit.page()));
    }
}
