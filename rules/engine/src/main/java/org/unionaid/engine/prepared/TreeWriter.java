package org.unionaid.engine.prepared;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a tree of values as JSON: texts, whole numbers and truth values as they are, everything else as a list of the number of
 * its type and its parts.
 */
final class TreeWriter {
    static final String HOME = "org.unionaid.";

    private final Map<String, Integer> types = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();

    /** The names of the types by number, as JSON. */
    String types() {
        StringBuilder names = new StringBuilder();
        char mark = '[';
        for (String name : types.keySet()) {
            names.append(mark);
            quote(name, names);
            mark = ',';
        }
        return names.append(']').toString();
    }

    /** What was written. */
    String text() {
        return text.toString();
    }

    void write(Object value) {
        if (value instanceof String word) {
            quote(word, text);
        } else if (value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            text.append(value);
        } else if (PlainType.of(value).isPresent()) {
            PlainType type = PlainType.of(value).get();
            begin(type.name());
            type.parts(value).forEach(this::part);
            text.append(']');
        } else if (value instanceof Enum<?> constant) {
            begin(nameOf(constant.getDeclaringClass()));
            part(constant.name());
            text.append(']');
        } else if (value instanceof Record record) {
            begin(nameOf(record.getClass()));
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                part(of(record, component));
            }
            text.append(']');
        } else {
            throw new IllegalArgumentException(
                    "a policy cannot hold a " + value.getClass().getName());
        }
    }

    private void begin(String type) {
        text.append('[').append(types.computeIfAbsent(type, name -> types.size()));
    }

    private void part(Object value) {
        text.append(',');
        write(value);
    }

    /** A record's or enumeration's name: ours without our prefix, those of Java whole. */
    private static String nameOf(Class<?> type) {
        return type.getName().startsWith(HOME) ? type.getName().substring(HOME.length()) : type.getName();
    }

    private static Object of(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            @Nullable Object value = component.getAccessor().invoke(record);
            if (value == null) {
                throw new IllegalStateException(record.getClass() + " has no " + component.getName());
            }
            return value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void quote(String word, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
