package org.unionaid.json.jackson3;

import org.jspecify.annotations.Nullable;
import org.unionaid.json.words.Mismatch;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a scalar from its own kind of token only: no number from a text, no text from a number. */
final class ExactScalar<T> extends StdScalarDeserializer<T> {

    /** Takes a value from a token, or gives null if the token holds none of the type. */
    interface Reader<T> {
        @Nullable
        T read(JsonToken token, JsonParser parser);
    }

    private final Reader<T> reader;

    ExactScalar(Class<T> type, Reader<T> reader) {
        super(type);
        this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        @Nullable T value = reader.read(parser.currentToken(), parser);
        if (value == null) {
            throw new Refusal(parser, _valueClass, Mismatch.value(_valueClass));
        }
        return value;
    }

    @Override
    public @Nullable T getNullValue(DeserializationContext context) {
        if (_valueClass.isPrimitive()) {
            throw new Refusal(context.getParser(), _valueClass, Mismatch.value(_valueClass));
        }
        return null;
    }
}
