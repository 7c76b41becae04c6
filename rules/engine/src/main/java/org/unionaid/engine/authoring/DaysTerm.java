package org.unionaid.engine.authoring;

/** A length in days. Immutable and thread-safe. */
public final class DaysTerm extends Quantity<DaysTerm> {
    DaysTerm(Form form) {
        super(form);
    }

    @Override
    DaysTerm of(Form other) {
        return new DaysTerm(other);
    }
}
