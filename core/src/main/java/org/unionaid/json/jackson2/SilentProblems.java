package org.unionaid.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.unionaid.json.Mismatch;

/** Reports values that do not fit without repeating them, where Jackson's own messages would. */
final class SilentProblems extends DeserializationProblemHandler {

    @Override
    public Object handleWeirdKey(DeserializationContext context, Class<?> type, String key, String message)
            throws IOException {
        throw problem(context, type, Mismatch.text(type, key.length()));
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String text, String message)
            throws IOException {
        throw problem(context, type, Mismatch.text(type, text.length()));
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number number, String message)
            throws IOException {
        throw problem(context, type, Mismatch.value(type));
    }

    @Override
    public Object handleWeirdNativeValue(DeserializationContext context, JavaType type, Object value, JsonParser parser)
            throws IOException {
        throw problem(context, type.getRawClass(), Mismatch.value(type.getRawClass()));
    }

    @Override
    public Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            @Nullable ValueInstantiator instantiator,
            @Nullable JsonParser parser,
            String message)
            throws IOException {
        throw problem(context, type, Mismatch.value(type));
    }

    @Override
    public JavaType handleUnknownTypeId(
            DeserializationContext context, JavaType type, String id, TypeIdResolver resolver, String message)
            throws IOException {
        throw problem(
                context, type.getRawClass(), Mismatch.kind(type.getRawClass(), resolver.getDescForKnownTypeIds()));
    }

    private static IOException problem(DeserializationContext context, Class<?> type, String message) {
        return MismatchedInputException.from(context.getParser(), type, message);
    }
}
