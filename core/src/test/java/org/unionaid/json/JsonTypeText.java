package org.unionaid.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionaid.answer.Answer;
import org.unionaid.time.DateRange;

/** Writes down the JSON of types from the types themselves. */
final class JsonTypeText {

    private static final ImmutableMap<Class<?>, String> PLAIN = ImmutableMap.<Class<?>, String>builder()
            .put(String.class, "text")
            .put(int.class, "number")
            .put(Integer.class, "number")
            .put(long.class, "number")
            .put(Long.class, "number")
            .put(boolean.class, "true/false")
            .put(Boolean.class, "true/false")
            .put(LocalDate.class, "day")
            .put(YearMonth.class, "month")
            .build();

    private JsonTypeText() {}

    static List<String> lines(List<Class<?>> types) {
        List<String> lines = new ArrayList<>(List.of(
                "# JSON types, version " + JsonFormat.VERSION,
                "",
                "Written from the classes by a test; what the signs mean is in [json.md](json.md).",
                ""));
        String room = "";
        for (Class<?> type : types) {
            String its = type.getPackageName().replace("org.unionaid.", "");
            if (!its.equals(room)) {
                lines.addAll(List.of("", "## " + its, ""));
                room = its;
            }
            lines.add("- **" + name(type) + "** `" + body(type) + "`");
        }
        return lines;
    }

    private static String body(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(" | "));
        }
        if (type == DateRange.class) {
            return "{from?: day, to?: day}";
        }
        Optional<Type> wrapped = wrapped(type);
        if (wrapped.isPresent()) {
            return text(wrapped.get());
        }
        if (type.isSealed()) {
            return kinds(type);
        }
        TreeMap<String, String> properties = new TreeMap<>();
        if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents())
                    .forEach(part -> put(properties, part.getName(), part.getGenericType(), false));
        } else {
            ValueBuilders.attributes(type).forEach(part -> putPart(properties, type, part.name()));
        }
        return properties.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining(", ", "{" + kind(type), "}"));
    }

    /** The kind by which a sealed type's own kinds are told apart, where the type is one of them. */
    private static String kind(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .filter(of -> of.isAnnotationPresent(JsonTypeInfo.class))
                .map(of -> of.getAnnotation(JsonTypeInfo.class).property() + ": " + wordOf(of, type)
                        + (type.getRecordComponents().length == 0 ? "" : ", "))
                .findFirst()
                .orElse("");
    }

    private static String kinds(Class<?> type) {
        return Arrays.stream(type.getAnnotation(JsonSubTypes.class).value())
                .map(kind -> name(kind.value()))
                .collect(Collectors.joining(" | "));
    }

    private static String wordOf(Class<?> family, Class<?> type) {
        return Arrays.stream(family.getAnnotation(JsonSubTypes.class).value())
                .filter(kind -> kind.value() == type)
                .map(kind -> kind.name().isEmpty()
                        ? type.getAnnotation(JsonTypeName.class).value()
                        : kind.name())
                .findFirst()
                .orElse("?");
    }

    private static void put(TreeMap<String, String> properties, String name, Type type, boolean hasDefault) {
        Class<?> raw = TypeToken.of(type).getRawType();
        if (raw == Answer.class) {
            boolean list = TypeToken.of(argument(type, 0)).getRawType() == ImmutableList.class;
            properties.put(name + "?", text(argument(type, 0)) + (list ? "" : " | null"));
        } else if (raw == Optional.class) {
            properties.put(name + "?", text(argument(type, 0)));
        } else {
            properties.put(name + (hasDefault ? "?" : ""), text(type));
        }
    }

    private static String text(Type type) {
        Class<?> raw = TypeToken.of(type).getRawType();
        if (raw == ImmutableList.class) {
            return "[" + text(argument(type, 0)) + "]";
        }
        if (ImmutableSet.class.isAssignableFrom(raw)) {
            return "set [" + text(argument(type, 0)) + "]";
        }
        if (ImmutableMap.class.isAssignableFrom(raw)) {
            return "map {" + text(argument(type, 0)) + ": " + text(argument(type, 1)) + "}";
        }
        return PLAIN.getOrDefault(raw, name(raw));
    }

    private static Optional<Type> wrapped(Class<?> type) {
        return Stream.of(type, type.getSuperclass())
                .filter(Objects::nonNull)
                .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .map(Method::getGenericReturnType)
                .findFirst();
    }

    /** A part of a built type: one with a default may be missing, and so may lists and maps, which are empty then. */
    private static void putPart(TreeMap<String, String> properties, Class<?> type, String attribute) {
        try {
            Method accessor = type.getMethod(attribute);
            Class<?> raw = accessor.getReturnType();
            if (ImmutableCollection.class.isAssignableFrom(raw)) {
                properties.put(attribute + "?", text(accessor.getGenericReturnType()) + " = []");
            } else if (ImmutableMap.class.isAssignableFrom(raw)) {
                properties.put(attribute + "?", text(accessor.getGenericReturnType()) + " = {}");
            } else {
                put(
                        properties,
                        attribute,
                        accessor.getGenericReturnType(),
                        !Modifier.isAbstract(accessor.getModifiers()));
            }
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    private static String name(Class<?> type) {
        return type.getEnclosingClass() == null
                ? type.getSimpleName()
                : type.getEnclosingClass().getSimpleName() + "." + type.getSimpleName();
    }
}
