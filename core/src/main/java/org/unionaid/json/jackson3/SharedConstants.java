package org.unionaid.json.jackson3;

import com.google.common.collect.ImmutableMap;
import org.unionaid.code.Code;
import org.unionaid.json.words.Constants;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/** Gives the constant in place of an equal code just read, so that a million wages share one {@code WAGE}. */
final class SharedConstants extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> reader) {
        Class<?> type = description.getBeanClass();
        return Code.class.isAssignableFrom(type) && type.isRecord() ? new Sharing(reader, Constants.of(type)) : reader;
    }

    private static final class Sharing extends DelegatingDeserializer {

        private static final long serialVersionUID = 1L;

        private final transient ImmutableMap<Object, Object> constants;

        Sharing(ValueDeserializer<?> reader, ImmutableMap<Object, Object> constants) {
            super(reader);
            this.constants = constants;
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> reader) {
            return new Sharing(reader, constants);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            Object code = super.deserialize(parser, context);
            return constants.getOrDefault(code, code);
        }
    }
}
