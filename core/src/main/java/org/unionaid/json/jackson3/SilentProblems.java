package org.unionaid.json.jackson3;

import org.jspecify.annotations.Nullable;
import org.unionaid.json.Mismatch;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeIdResolver;

/** Reports values that do not fit without repeating them, where Jackson's own messages would. */
final class SilentProblems extends DeserializationProblemHandler {

    @Override
    public Object handleWeirdKey(DeserializationContext context, Class<?> type, String key, String message) {
        throw problem(context, type, Mismatch.text(type, key.length()));
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String text, String message) {
        throw problem(context, type, Mismatch.text(type, text.length()));
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number number, String message) {
        throw problem(context, type, Mismatch.value(type));
    }

    @Override
    public Object handleWeirdNativeValue(
            DeserializationContext context, JavaType type, Object value, JsonParser parser) {
        throw problem(context, type.getRawClass(), Mismatch.value(type.getRawClass()));
    }

    @Override
    public Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            @Nullable ValueInstantiator instantiator,
            @Nullable JsonParser parser,
            String message) {
        throw problem(context, type, Mismatch.value(type));
    }

    @Override
    public JavaType handleUnknownTypeId(
            DeserializationContext context, JavaType type, String id, TypeIdResolver resolver, String message) {
        throw problem(
                context, type.getRawClass(), Mismatch.kind(type.getRawClass(), resolver.getDescForKnownTypeIds()));
    }

    private static MismatchedInputException problem(DeserializationContext context, Class<?> type, String message) {
        return MismatchedInputException.from(context.getParser(), type, message);
    }
}
