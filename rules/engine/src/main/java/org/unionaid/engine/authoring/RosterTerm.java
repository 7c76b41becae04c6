package org.unionaid.engine.authoring;

/** A roster (名册). Immutable and thread-safe. */
public final class RosterTerm extends ThingTerm<RosterTerm> {
    RosterTerm(Form form) {
        super(form);
    }

    @Override
    RosterTerm of(Form other) {
        return new RosterTerm(other);
    }

    /**
     * How many are on it.
     *
     * @return the fact {@code size}
     */
    public NumberTerm size() {
        return ask(NumberTerm::new, "size");
    }
}
