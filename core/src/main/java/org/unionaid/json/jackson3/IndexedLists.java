package org.unionaid.json.jackson3;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdConvertingDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.databind.util.Converter;

/**
 * Reads immutable lists and sets through plain lists, whose errors name the index of the item. A set that holds an item twice
 * is refused.
 */
final class IndexedLists extends Deserializers.Base {

    @Override
    public @Nullable ValueDeserializer<?> findCollectionDeserializer(
            CollectionType type,
            DeserializationConfig config,
            BeanDescription.Supplier description,
            @Nullable TypeDeserializer itemType,
            @Nullable ValueDeserializer<?> item) {
        JavaType list = config.getTypeFactory().constructCollectionType(ArrayList.class, type.getContentType());
        if (type.hasRawClass(ImmutableList.class)) {
            return new StdConvertingDeserializer<>(new Copy(list, type, ImmutableList::copyOf));
        }
        return type.hasRawClass(ImmutableSet.class)
                ? new StdConvertingDeserializer<>(new Copy(list, type, IndexedLists::distinct))
                : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return type == ImmutableList.class || type == ImmutableSet.class;
    }

    private static ImmutableSet<?> distinct(List<?> items) {
        ImmutableSet<?> set = ImmutableSet.copyOf(items);
        if (set.size() < items.size()) {
            throw new IllegalArgumentException("Set must not hold an item twice");
        }
        return set;
    }

    private record Copy(JavaType list, JavaType type, Function<List<?>, Object> copy)
            implements Converter<Object, Object> {

        @Override
        public Object convert(DeserializationContext context, Object list) {
            return copy.apply((List<?>) list);
        }

        @Override
        public Object convert(SerializationContext context, Object list) {
            return copy.apply((List<?>) list);
        }

        @Override
        public JavaType getInputType(TypeFactory factory) {
            return list;
        }

        @Override
        public JavaType getOutputType(TypeFactory factory) {
            return type;
        }
    }
}
