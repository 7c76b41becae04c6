package org.unionaid.engine.authoring;

import org.unionaid.household.HomeUse;

/** A home (住房). Immutable and thread-safe. */
public final class HomeTerm extends ThingTerm<HomeTerm> {
    HomeTerm(Form form) {
        super(form);
    }

    @Override
    HomeTerm of(Form other) {
        return new HomeTerm(other);
    }

    /**
     * The area in square decimetres; may be none.
     *
     * @return the fact {@code area}
     */
    public NumberTerm area() {
        return ask(NumberTerm::new, "area");
    }

    /**
     * What the home is used as; may be none.
     *
     * @return the fact {@code use}
     */
    public CodeTerm<HomeUse> use() {
        return ask(CodeTerm<HomeUse>::new, "use");
    }
}
