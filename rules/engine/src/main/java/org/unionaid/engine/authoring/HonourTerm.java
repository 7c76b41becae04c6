package org.unionaid.engine.authoring;

import org.unionaid.household.HonourTitle;

/** A title of honour (荣誉称号). Immutable and thread-safe. */
public final class HonourTerm extends ThingTerm<HonourTerm> {
    HonourTerm(Form form) {
        super(form);
    }

    @Override
    HonourTerm of(Form other) {
        return new HonourTerm(other);
    }

    /**
     * The title.
     *
     * @return the fact {@code title}
     */
    public CodeTerm<HonourTitle> title() {
        return ask(CodeTerm<HonourTitle>::new, "title");
    }
}
