package org.unionaid.json.jackson3;

import org.jspecify.annotations.Nullable;
import org.unionaid.answer.Answer;
import org.unionaid.json.words.Mismatch;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.ReferenceTypeSerializer;
import tools.jackson.databind.type.ReferenceType;
import tools.jackson.databind.util.NameTransformer;

/** Writes known as its value and none as null; unknown is "empty", which the property's inclusion leaves out. */
final class AnswerSerializer extends ReferenceTypeSerializer<Answer<?>> {

    AnswerSerializer(
            ReferenceType type, @Nullable TypeSerializer contentType, @Nullable ValueSerializer<Object> content) {
        super(type, true, contentType, content);
    }

    private AnswerSerializer(
            AnswerSerializer base,
            @Nullable BeanProperty property,
            @Nullable TypeSerializer contentType,
            @Nullable ValueSerializer<?> content,
            @Nullable NameTransformer unwrapper,
            @Nullable Object suppressable,
            boolean suppressNulls) {
        super(base, property, contentType, content, unwrapper, suppressable, suppressNulls);
    }

    @Override
    protected ReferenceTypeSerializer<Answer<?>> withResolved(
            @Nullable BeanProperty property,
            @Nullable TypeSerializer contentType,
            @Nullable ValueSerializer<?> content,
            @Nullable NameTransformer unwrapper) {
        return new AnswerSerializer(
                this, property, contentType, content, unwrapper, _suppressableValue, _suppressNulls);
    }

    @Override
    public ReferenceTypeSerializer<Answer<?>> withContentInclusion(
            @Nullable Object suppressable, boolean suppressNulls) {
        return new AnswerSerializer(
                this, _property, _valueTypeSerializer, _valueSerializer, _unwrapper, suppressable, suppressNulls);
    }

    @Override
    public boolean isEmpty(SerializationContext provider, Answer<?> answer) {
        return answer.isUnknown();
    }

    @Override
    public void serialize(Answer<?> answer, JsonGenerator generator, SerializationContext provider) {
        if (answer.isUnknown()) {
            provider.reportMappingProblem(Mismatch.unknown());
        }
        super.serialize(answer, generator, provider);
    }

    @Override
    protected boolean _isValuePresent(Answer<?> answer) {
        return answer.isKnown();
    }

    @Override
    protected Object _getReferenced(Answer<?> answer) {
        return answer.get();
    }

    @Override
    protected @Nullable Object _getReferencedIfPresent(Answer<?> answer) {
        return answer.find().orElse(null);
    }
}
