package org.unionaid.json.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.type.ReferenceType;
import com.fasterxml.jackson.databind.type.TypeBindings;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.type.TypeModifier;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import org.unionaid.answer.Answer;

/** Makes Jackson see an answer as a reference to its value, the way it sees {@code Optional}. */
final class AnswerTypes {

    private AnswerTypes() {}

    static final class Modifier extends TypeModifier {

        @Override
        public JavaType modifyType(JavaType type, Type context, TypeBindings bindings, TypeFactory factory) {
            boolean plainAnswer = Answer.class.isAssignableFrom(type.getRawClass()) && !type.isReferenceType();
            return plainAnswer ? ReferenceType.upgradeFrom(type, type.containedTypeOrUnknown(0)) : type;
        }
    }

    static final class Writers extends Serializers.Base {

        @Override
        public @Nullable JsonSerializer<?> findReferenceSerializer(
                SerializationConfig config,
                ReferenceType type,
                BeanDescription description,
                @Nullable TypeSerializer contentType,
                @Nullable JsonSerializer<Object> content) {
            return Answer.class.isAssignableFrom(type.getRawClass())
                    ? new AnswerSerializer(type, contentType, content)
                    : null;
        }
    }

    static final class Readers extends Deserializers.Base {

        @Override
        public @Nullable JsonDeserializer<?> findReferenceDeserializer(
                ReferenceType type,
                DeserializationConfig config,
                BeanDescription description,
                @Nullable TypeDeserializer contentType,
                @Nullable JsonDeserializer<?> content) {
            return type.hasRawClass(Answer.class) ? new AnswerDeserializer(type, contentType, content) : null;
        }
    }
}
