package org.unionaid.json.jackson3;

import org.jspecify.annotations.Nullable;
import org.unionaid.code.Label;
import org.unionaid.json.JsonProblem.Kind;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A refusal of ours, which knows its words in both languages. */
final class Refusal extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Label text;

    Refusal(@Nullable JsonParser parser, Class<?> type, Kind kind, Label text) {
        super(parser, text.en(), type);
        this.kind = kind;
        this.text = text;
    }

    Refusal(@Nullable JsonParser parser, Class<?> type, Label text) {
        this(parser, type, Kind.WRONG_VALUE, text);
    }

    Kind kind() {
        return kind;
    }

    Label text() {
        return text;
    }
}
