package org.unionaid.engine.authoring;

import com.google.common.collect.ImmutableList;

/**
 * A first-match table while it is written. Immutable and thread-safe.
 *
 * @param <T>  the kind of value
 */
public final class FirstMatchDraft<T extends Term<T>> {
    private final ImmutableList<Page> rows;

    FirstMatchDraft(ImmutableList<Page> rows) {
        this.rows = rows;
    }

    /**
     * A further row.
     *
     * @param when  its condition
     * @param is  the value where it holds and no row before does
     * @return the longer table
     */
    public FirstMatchDraft<T> then(Condition when, ValueDraft<T> is) {
        return new FirstMatchDraft<>(added(Page.blank().with("when", when).with("is", is)));
    }

    /**
     * The last row.
     *
     * @param is  the value where no row holds
     * @return the whole table
     */
    public TableDraft<T> otherwise(ValueDraft<T> is) {
        return new TableDraft<>(
                Page.blank().withList("first", added(Page.blank().with("else", is))), Tables.kind(is));
    }

    private ImmutableList<Page> added(Page row) {
        return ImmutableList.<Page>builder().addAll(rows).add(row).build();
    }
}
