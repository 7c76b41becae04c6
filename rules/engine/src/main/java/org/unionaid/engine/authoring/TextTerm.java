package org.unionaid.engine.authoring;

/** A text. Immutable and thread-safe. */
public final class TextTerm extends Term<TextTerm> {
    TextTerm(Form form) {
        super(form);
    }

    @Override
    TextTerm of(Form other) {
        return new TextTerm(other);
    }
}
