package org.unionaid.engine.authoring;

import org.unionaid.engine.allocation.AllocationMethod;

/** How what there is is shared among all who ask, while it is written (分配规则). Immutable and thread-safe. */
public final class AllocationDraft extends Cited<AllocationDraft> {
    private AllocationDraft(Page page) {
        super(page);
    }

    /**
     * A method.
     *
     * @param method  one that the catalog has which the draft is compiled with
     * @return the draft
     */
    public static AllocationDraft sharedBy(AllocationMethod method) {
        return new AllocationDraft(Page.blank().with("method", method.name()));
    }

    @Override
    AllocationDraft of(Page other) {
        return new AllocationDraft(other);
    }

    /**
     * An option of the method.
     *
     * @param option  its name
     * @param value  a formula about parameters, of the option's type
     * @return this with an option
     */
    public AllocationDraft with(String option, ValueDraft<?> value) {
        return of(page().with("with", page().page("with").with(option, value.node()))
                .needing(value.needs()));
    }
}
