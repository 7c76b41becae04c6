package org.unionaid.json.jackson2;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.ReferenceTypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import org.jspecify.annotations.Nullable;
import org.unionaid.answer.Answer;

/** Reads a value as known, null as none and, where a creator asks for it, a missing property as unknown. */
final class AnswerDeserializer extends ReferenceTypeDeserializer<Answer<?>> {

    private static final long serialVersionUID = 1L;

    AnswerDeserializer(JavaType type, @Nullable TypeDeserializer contentType, @Nullable JsonDeserializer<?> content) {
        super(type, null, contentType, content);
    }

    @Override
    protected ReferenceTypeDeserializer<Answer<?>> withResolved(
            @Nullable TypeDeserializer contentType, @Nullable JsonDeserializer<?> content) {
        return new AnswerDeserializer(_fullType, contentType, content);
    }

    @Override
    public Answer<?> getNullValue(DeserializationContext context) {
        return Answer.none();
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return Answer.unknown();
    }

    @Override
    public Answer<?> referenceValue(Object value) {
        return Answer.known(value);
    }

    @Override
    public Answer<?> updateReference(Answer<?> answer, Object value) {
        return Answer.known(value);
    }

    @Override
    public @Nullable Object getReferenced(Answer<?> answer) {
        return answer.find().orElse(null);
    }
}
