package org.unionaid.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.unionaid.json.words.Mismatch;

/** Reads a scalar from its own kind of token only: no number from a text, no text from a number. */
final class ExactScalar<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    /** Takes a value from a token, or gives null if the token holds none of the type. */
    interface Reader<T> extends Serializable {
        @Nullable
        T read(JsonToken token, JsonParser parser) throws IOException;
    }

    private final Reader<T> reader;

    ExactScalar(Class<T> type, Reader<T> reader) {
        super(type);
        this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        @Nullable T value = reader.read(parser.currentToken(), parser);
        if (value == null) {
            throw new Refusal(parser, _valueClass, Mismatch.value(_valueClass));
        }
        return value;
    }

    @Override
    public @Nullable T getNullValue(DeserializationContext context) throws JsonMappingException {
        if (_valueClass.isPrimitive()) {
            throw new Refusal(context.getParser(), _valueClass, Mismatch.value(_valueClass));
        }
        return null;
    }
}
