package org.unionaid.engine.authoring;

import java.util.Arrays;
import org.unionaid.engine.catalog.SubjectKind;
import org.unionaid.funding.SourceKind;
import org.unionaid.program.Purpose;
import org.unionaid.program.SubjectType;

/** A program (帮扶项目) while it is written. Immutable and thread-safe: each method gives a new draft. */
public final class ProgramDraft extends WindowWords<ProgramDraft> {
    private final String id;

    private ProgramDraft(String id, Page page) {
        super(page, "window");
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
     * One grant is for an event that the application names.
     *
     * @return this with a window
     */
    public ProgramDraft perEvent() {
        return with("window", "event");
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

    /**
     * Further limits of this program alone, beside its cap (限额).
     *
     * @param more  limits to add
     * @return this with more limits
     */
    public ProgramDraft limits(LimitDraft... more) {
        return of(page().plusList(
                        "limits", Arrays.stream(more).map(LimitDraft::within).toList()));
    }

    /**
     * Who has to approve, by amount (审批权限).
     *
     * @param approval  the levels
     * @return this with levels of approval
     */
    public ProgramDraft approval(ApprovalDraft approval) {
        return of(page().with("approval", approval.page()));
    }

    /**
     * The kinds of sources that may pay, and no others (资金来源).
     *
     * @param kinds  the kinds, at least one
     * @return this with kinds of sources
     */
    public ProgramDraft paidFrom(SourceKind... kinds) {
        return of(page().withIn(
                        "funding",
                        "from",
                        Page.texts(Arrays.stream(kinds).map(SourceKind::code).toList())));
    }

    /**
     * One of those who carry the cost together, such as city and county half each (分担). All parts come to 100%.
     *
     * @param kind  the kind of source
     * @param percent  its part in percent, such as {@code 50}
     * @return this with a share more
     */
    public ProgramDraft sharedBy(SourceKind kind, String percent) {
        Page funding = page().page("funding");
        Page split = funding.page("split").with(kind.code(), percent + "%");
        return of(page().with("funding", funding.with("split", split)));
    }
}
