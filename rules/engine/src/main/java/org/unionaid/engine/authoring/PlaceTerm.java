package org.unionaid.engine.authoring;

/** A place: an administrative division (行政区划). Immutable and thread-safe. */
public final class PlaceTerm extends Term<PlaceTerm> {
    PlaceTerm(Form form) {
        super(form);
    }

    @Override
    PlaceTerm of(Form other) {
        return new PlaceTerm(other);
    }
}
