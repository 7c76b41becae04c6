package org.unionaid.json.jackson3;

import org.jspecify.annotations.Nullable;
import org.unionaid.answer.Answer;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.ReferenceTypeDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a value as known, null as none and, where a creator asks for it, a missing property as unknown. */
final class AnswerDeserializer extends ReferenceTypeDeserializer<Answer<?>> {

    AnswerDeserializer(JavaType type, @Nullable TypeDeserializer contentType, @Nullable ValueDeserializer<?> content) {
        super(type, null, contentType, content);
    }

    @Override
    protected ReferenceTypeDeserializer<Answer<?>> withResolved(
            @Nullable TypeDeserializer contentType, @Nullable ValueDeserializer<?> content) {
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
