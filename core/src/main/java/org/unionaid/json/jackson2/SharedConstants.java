package org.unionaid.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import org.unionaid.code.Code;
import org.unionaid.json.words.Constants;

/** Gives the constant in place of an equal code just read, so that a million wages share one {@code WAGE}. */
final class SharedConstants extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription description, JsonDeserializer<?> reader) {
        Class<?> type = description.getBeanClass();
        return Code.class.isAssignableFrom(type) && type.isRecord() ? new Sharing(reader, Constants.of(type)) : reader;
    }

    private static final class Sharing extends DelegatingDeserializer {

        private static final long serialVersionUID = 1L;

        private final transient ImmutableMap<Object, Object> constants;

        Sharing(JsonDeserializer<?> reader, ImmutableMap<Object, Object> constants) {
            super(reader);
            this.constants = constants;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new Sharing(reader, constants);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Object code = super.deserialize(parser, context);
            return constants.getOrDefault(code, code);
        }
    }
}
