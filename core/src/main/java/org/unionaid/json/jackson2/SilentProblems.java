package org.unionaid.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionaid.code.Label;
import org.unionaid.json.JsonProblem.Kind;
import org.unionaid.json.words.Mismatch;

/** Reports values that do not fit without repeating them, where Jackson's own messages would. */
final class SilentProblems extends DeserializationProblemHandler {

    private static final Pattern PROPERTY = Pattern.compile("[a-z][A-Za-z]{0,39}");

    /** A name that looks like one of ours is shown, with the names there are; another may be somebody's. */
    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> reader,
            Object beanOrClass,
            String name)
            throws IOException {
        if (PROPERTY.matcher(name).matches()) {
            return false;
        }
        throw new Refusal(parser, reader.handledType(), Kind.UNKNOWN_PROPERTY, Mismatch.property(name.length()));
    }

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

    private static Refusal problem(DeserializationContext context, Class<?> type, Label message) {
        return new Refusal(context.getParser(), type, message);
    }
}
