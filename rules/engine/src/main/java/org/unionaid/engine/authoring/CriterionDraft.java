package org.unionaid.engine.authoring;

import com.google.common.collect.ImmutableList;

/** Who may have something (资格条件): one condition, or several joined by {@link Criteria}. Immutable and thread-safe. */
public final class CriterionDraft extends Cited<CriterionDraft> {
    CriterionDraft(Page page) {
        super(page);
    }

    @Override
    CriterionDraft of(Page other) {
        return new CriterionDraft(other);
    }

    static CriterionDraft condition(Condition when, String id, String zh, String en) {
        return new CriterionDraft(
                Page.blank().with("id", id).withLabel("title", zh, en).with("when", when));
    }

    static CriterionDraft joined(String word, ImmutableList<CriterionDraft> parts) {
        return new CriterionDraft(Page.blank().withList(word, pages(parts)));
    }

    static ImmutableList<Page> pages(ImmutableList<CriterionDraft> parts) {
        return parts.stream().map(CriterionDraft::page).collect(ImmutableList.toImmutableList());
    }

    /**
     * The clause that asks for it, of the program's document unless {@link #from} names another.
     *
     * @param clause  such as 第四条
     * @return this with its legal basis
     */
    public CriterionDraft because(String clause) {
        return with("because", clause);
    }
}
