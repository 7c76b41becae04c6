package org.unionaid.engine.authoring;

import org.unionaid.household.IncomeKind;

/** That each item is judged with the cash granted before it as income, while it is written (再次核算). Immutable and thread-safe. */
public final class RetestDraft extends Cited<RetestDraft> {
    private RetestDraft(Page page) {
        super(page);
    }

    /**
     * What was granted counts as income.
     *
     * @param kind  the kind of income that it counts as
     * @return the draft
     */
    public static RetestDraft countedAs(IncomeKind kind) {
        return new RetestDraft(Page.blank().with("income", kind.code()));
    }

    @Override
    RetestDraft of(Page other) {
        return new RetestDraft(other);
    }
}
