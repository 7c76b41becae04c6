package org.unionaid.engine.authoring;

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
}
