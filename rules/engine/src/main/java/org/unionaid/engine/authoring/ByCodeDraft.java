package org.unionaid.engine.authoring;

import org.unionaid.code.Code;

/**
 * A table over codes before its first row. Immutable and thread-safe.
 *
 * @param <C>  the kind of code
 */
public final class ByCodeDraft<C extends Code> {
    private final Page page;

    ByCodeDraft(Page page) {
        this.page = page;
    }

    /**
     * The first row.
     *
     * @param code  the code
     * @param is  its value
     * @param <T>  the kind of value
     * @return the table, to be continued
     */
    public <T extends Term<T>> Rows<C, T> row(C code, ValueDraft<T> is) {
        return new Rows<>(page.with(code.code(), is), Tables.kind(is));
    }

    /**
     * A table over codes that has a row.
     *
     * @param <C>  the kind of code
     * @param <T>  the kind of value
     */
    public static final class Rows<C extends Code, T extends Term<T>> {
        private final Page page;
        private final T kind;

        Rows(Page page, T kind) {
            this.page = page;
            this.kind = kind;
        }

        /**
         * A further row.
         *
         * @param code  the code
         * @param is  its value
         * @return the longer table
         */
        public Rows<C, T> row(C code, ValueDraft<T> is) {
            return new Rows<>(page.with(code.code(), is), kind);
        }

        /**
         * The value of every other code.
         *
         * @param is  the value
         * @return the whole table
         */
        public TableDraft<T> otherwise(ValueDraft<T> is) {
            return new TableDraft<>(page.with("else", is), kind);
        }

        /**
         * The table without a row for other codes: the rows cover all codes of the list.
         *
         * @return the whole table
         */
        public TableDraft<T> complete() {
            return new TableDraft<>(page, kind);
        }
    }
}
