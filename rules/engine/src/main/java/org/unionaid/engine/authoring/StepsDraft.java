package org.unionaid.engine.authoring;

import com.google.common.collect.ImmutableList;

/**
 * A step table before its first step. Immutable and thread-safe.
 *
 * @param <Q>  the unit of the number looked up
 */
public final class StepsDraft<Q extends Quantity<Q>> {
    private final Page page;

    StepsDraft(Q base, String edge) {
        this.page = Page.blank().with("of", base).with("edge", edge);
    }

    /**
     * A first step without lower end.
     *
     * @param to  its upper end
     * @param is  its value
     * @param <T>  the kind of value
     * @return the steps, to be continued
     */
    public <T extends Term<T>> Rows<Q, T> upTo(Q to, ValueDraft<T> is) {
        return new Rows<>(page, ImmutableList.of(Page.blank().with("to", to).with("is", is)), to);
    }

    /**
     * A first step with both ends.
     *
     * @param from  its lower end
     * @param to  its upper end
     * @param is  its value
     * @param <T>  the kind of value
     * @return the steps, to be continued
     */
    public <T extends Term<T>> Rows<Q, T> between(Q from, Q to, ValueDraft<T> is) {
        return new Rows<>(
                page,
                ImmutableList.of(Page.blank().with("from", from).with("to", to).with("is", is)),
                to);
    }

    /**
     * A first step with both ends, each of which belongs to it.
     *
     * @param from  its lower end, which belongs to it whatever the edge of the steps
     * @param to  its upper end
     * @param is  its value
     * @param <T>  the kind of value
     * @return the steps, to be continued
     */
    public <T extends Term<T>> Rows<Q, T> betweenInclusive(Q from, Q to, ValueDraft<T> is) {
        return new Rows<>(
                page.with("includeFirst", "true"),
                ImmutableList.of(Page.blank().with("from", from).with("to", to).with("is", is)),
                to);
    }

    /**
     * A step table that has a step.
     *
     * @param <Q>  the unit of the number looked up
     * @param <T>  the kind of value
     */
    public static final class Rows<Q extends Quantity<Q>, T extends Term<T>> {
        private final Page page;
        private final ImmutableList<Page> rows;
        private final Q end;

        Rows(Page page, ImmutableList<Page> rows, Q end) {
            this.page = page;
            this.rows = rows;
            this.end = end;
        }

        /**
         * A further step, which starts where the one before it ends.
         *
         * @param to  its upper end
         * @param is  its value
         * @return the longer steps
         */
        public Rows<Q, T> upTo(Q to, ValueDraft<T> is) {
            return new Rows<>(
                    page, added(Page.blank().with("from", end).with("to", to).with("is", is)), to);
        }

        /**
         * The last step, without upper end.
         *
         * @param is  its value
         * @return the longer steps
         */
        public Rows<Q, T> above(ValueDraft<T> is) {
            return new Rows<>(page, added(Page.blank().with("from", end).with("is", is)), end);
        }

        /**
         * The value outside all steps.
         *
         * @param is  the value
         * @return the whole table
         */
        public TableDraft<T> otherwise(ValueDraft<T> is) {
            Page steps = page.withList("rows", rows).with("else", is);
            return new TableDraft<>(Page.blank().with("steps", steps), Tables.kind(is));
        }

        private ImmutableList<Page> added(Page row) {
            return ImmutableList.<Page>builder().addAll(rows).add(row).build();
        }
    }
}
