package org.unionaid.engine.receipt;

import java.util.Map;
import java.util.stream.Collectors;

/** Writes maps, lists, texts and whole numbers as JSON, two blanks a level. */
final class JsonText {
    private JsonText() {}

    static String of(Object value) {
        return of(value, "\n") + "\n";
    }

    private static String of(Object value, String lineEnd) {
        String inner = lineEnd + "  ";
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty()
                    ? "{}"
                    : map.entrySet().stream()
                            .map(entry -> quoted(entry.getKey().toString()) + ": " + of(entry.getValue(), inner))
                            .collect(Collectors.joining("," + inner, "{" + inner, lineEnd + "}"));
        }
        if (value instanceof Iterable<?> items) {
            StringBuilder list = new StringBuilder("[");
            String before = inner;
            for (Object item : items) {
                list.append(before).append(of(item, inner));
                before = "," + inner;
            }
            return before.equals(inner)
                    ? "[]"
                    : list.append(lineEnd).append(']').toString();
        }
        return value instanceof Integer ? value.toString() : quoted(value.toString());
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c < ' ' || c == 0x2028 || c == 0x2029 || c == 0x85 || c == 0x7f) {
                quoted.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
