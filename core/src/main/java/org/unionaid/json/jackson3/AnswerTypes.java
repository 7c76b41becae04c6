package org.unionaid.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import org.unionaid.answer.Answer;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.type.ReferenceType;
import tools.jackson.databind.type.TypeBindings;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.databind.type.TypeModifier;

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
        public @Nullable ValueSerializer<?> findReferenceSerializer(
                SerializationConfig config,
                ReferenceType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format,
                @Nullable TypeSerializer contentType,
                @Nullable ValueSerializer<Object> content) {
            return Answer.class.isAssignableFrom(type.getRawClass())
                    ? new AnswerSerializer(type, contentType, content)
                    : null;
        }
    }

    static final class Readers extends Deserializers.Base {

        @Override
        public @Nullable ValueDeserializer<?> findReferenceDeserializer(
                ReferenceType type,
                DeserializationConfig config,
                BeanDescription.Supplier description,
                @Nullable TypeDeserializer contentType,
                @Nullable ValueDeserializer<?> content) {
            return type.hasRawClass(Answer.class) ? new AnswerDeserializer(type, contentType, content) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return type == Answer.class;
        }
    }
}
