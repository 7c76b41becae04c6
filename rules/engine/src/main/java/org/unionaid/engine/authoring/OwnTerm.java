package org.unionaid.engine.authoring;

/** A thing of an integrator's own type; its facts are asked by name. Immutable and thread-safe. */
public final class OwnTerm extends ThingTerm<OwnTerm> {
    OwnTerm(Form form) {
        super(form);
    }

    @Override
    OwnTerm of(Form other) {
        return new OwnTerm(other);
    }
}
