package org.unionaid.engine.authoring;

import com.google.common.collect.ImmutableSet;
import org.unionaid.engine.yaml.YamlNode;

/**
 * A value found by a table or structure, see {@link Tables}. It stands where a whole value stands: as a definition, a cap, an
 * award, a cell of another table; inside an expression a definition gives it a name. Immutable and thread-safe.
 *
 * @param <T>  the kind of term that the value is
 */
public final class TableDraft<T extends Term<T>> extends ValueDraft<T> {
    private final Page page;
    private final T kind;

    TableDraft(Page page, T kind) {
        this.page = page;
        this.kind = kind;
    }

    /** The keys of the structure, for an owner that has keys of its own beside them. */
    Page page() {
        return page;
    }

    @Override
    YamlNode node() {
        return page.node();
    }

    @Override
    ImmutableSet<Declaration> needs() {
        return page.needs();
    }

    @Override
    T standingFor(String name, ImmutableSet<Declaration> needs) {
        return kind.standingFor(name, needs);
    }
}
