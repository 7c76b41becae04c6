package org.unionaid.engine.authoring;

import com.google.common.collect.ImmutableList;

/** Ways to join criteria, meant for a static import. */
public final class Criteria {
    private Criteria() {}

    /**
     * All must hold.
     *
     * @param parts  at least one
     * @return the criterion
     */
    public static CriterionDraft all(CriterionDraft... parts) {
        return CriterionDraft.joined("all", ImmutableList.copyOf(parts));
    }

    /**
     * One at least must hold.
     *
     * @param parts  at least one
     * @return the criterion
     */
    public static CriterionDraft any(CriterionDraft... parts) {
        return CriterionDraft.joined("any", ImmutableList.copyOf(parts));
    }

    /**
     * So many at least must hold.
     *
     * @param count  how many, at most the number of parts
     * @param parts  at least one
     * @return the criterion
     */
    public static CriterionDraft atLeast(int count, CriterionDraft... parts) {
        return new CriterionDraft(Page.blank()
                .with("atLeast", Integer.toString(count))
                .withList("of", CriterionDraft.pages(ImmutableList.copyOf(parts))));
    }

    /**
     * Must not hold.
     *
     * @param part  what must not hold
     * @return the criterion
     */
    public static CriterionDraft not(CriterionDraft part) {
        return new CriterionDraft(Page.blank().with("not", part.page()));
    }
}
