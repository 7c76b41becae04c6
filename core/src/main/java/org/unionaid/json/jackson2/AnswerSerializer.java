package org.unionaid.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.ReferenceTypeSerializer;
import com.fasterxml.jackson.databind.type.ReferenceType;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.unionaid.answer.Answer;
import org.unionaid.json.words.Mismatch;

/** Writes known as its value and none as null; unknown is "empty", which the property's inclusion leaves out. */
final class AnswerSerializer extends ReferenceTypeSerializer<Answer<?>> {

    private static final long serialVersionUID = 1L;

    AnswerSerializer(
            ReferenceType type, @Nullable TypeSerializer contentType, @Nullable JsonSerializer<Object> content) {
        super(type, true, contentType, content);
    }

    private AnswerSerializer(
            AnswerSerializer base,
            @Nullable BeanProperty property,
            @Nullable TypeSerializer contentType,
            @Nullable JsonSerializer<?> content,
            @Nullable NameTransformer unwrapper,
            @Nullable Object suppressable,
            boolean suppressNulls) {
        super(base, property, contentType, content, unwrapper, suppressable, suppressNulls);
    }

    @Override
    protected ReferenceTypeSerializer<Answer<?>> withResolved(
            @Nullable BeanProperty property,
            @Nullable TypeSerializer contentType,
            @Nullable JsonSerializer<?> content,
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
    public boolean isEmpty(SerializerProvider provider, Answer<?> answer) {
        return answer.isUnknown();
    }

    @Override
    public void serialize(Answer<?> answer, JsonGenerator generator, SerializerProvider provider) throws IOException {
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
