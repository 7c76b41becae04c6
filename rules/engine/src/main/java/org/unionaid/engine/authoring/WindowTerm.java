package org.unionaid.engine.authoring;

/** A run of whole months over which dated amounts are read. Immutable and thread-safe. */
public final class WindowTerm extends Term<WindowTerm> {
    WindowTerm(Form form) {
        super(form);
    }

    @Override
    WindowTerm of(Form other) {
        return new WindowTerm(other);
    }
}
