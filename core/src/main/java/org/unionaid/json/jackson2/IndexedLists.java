package org.unionaid.json.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.Converter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads immutable lists and sets through plain lists, whose errors name the index of the item. A set that holds an item twice
 * is refused.
 */
final class IndexedLists extends Deserializers.Base {

    @Override
    public @Nullable JsonDeserializer<?> findCollectionDeserializer(
            CollectionType type,
            DeserializationConfig config,
            BeanDescription description,
            @Nullable TypeDeserializer itemType,
            @Nullable JsonDeserializer<?> item) {
        JavaType list = config.getTypeFactory().constructCollectionType(ArrayList.class, type.getContentType());
        if (type.hasRawClass(ImmutableList.class)) {
            return new StdDelegatingDeserializer<>(new Copy(list, type, ImmutableList::copyOf));
        }
        return type.hasRawClass(ImmutableSet.class)
                ? new StdDelegatingDeserializer<>(new Copy(list, type, IndexedLists::distinct))
                : null;
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
        public Object convert(Object list) {
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
