package org.unionaid.engine.prepared;

import java.util.ArrayList;
import java.util.List;
import org.unionaid.engine.facts.Catalog;

/** Reads what {@link TreeWriter} wrote, and nothing that is written otherwise. */
final class TreeReader {
    private static final int DEEPEST = 1_000;
    private static final int RADIX = 16;
    private static final int HEX_DIGITS = 4;

    private final String source;
    private final Catalog catalog;
    private final List<TreeType> types = new ArrayList<>();
    private int offset;
    private int depth;

    TreeReader(String source, Catalog catalog) {
        this.source = source;
        this.catalog = catalog;
    }

    int offset() {
        return offset;
    }

    void expect(String word) {
        if (!source.startsWith(word, offset)) {
            throw malformed();
        }
        offset += word.length();
    }

    void types() {
        expect("[");
        while (source.charAt(offset - 1) != ']') {
            types.add(TreeType.named(text(), offset));
            if (next() != ',' && next() != ']') {
                throw malformed();
            }
            offset++;
        }
    }

    Object value() {
        char c = next();
        if (c == '[') {
            return typed();
        }
        if (c == '"') {
            return text();
        }
        if (c == 't' || c == 'f') {
            expect(c == 't' ? "true" : "false");
            return c == 't';
        }
        return number();
    }

    private Object typed() {
        int start = offset;
        offset++;
        long type = number();
        if (type < 0 || type >= types.size() || ++depth > DEEPEST) {
            throw malformed();
        }
        List<Object> parts = new ArrayList<>();
        while (next() == ',') {
            offset++;
            parts.add(value());
        }
        expect("]");
        depth--;
        return types.get((int) type).make(parts, catalog, start);
    }

    private long number() {
        int start = offset;
        if (next() == '-') {
            offset++;
        }
        while (Character.isDigit(next())) {
            offset++;
        }
        try {
            return Long.parseLong(source.substring(start, offset));
        } catch (NumberFormatException e) {
            offset = start;
            throw malformed();
        }
    }

    String text() {
        expect("\"");
        int start = offset;
        while (next() != '"' && next() != '\\') {
            offset++;
        }
        if (next() == '"') {
            return source.substring(start, offset++);
        }
        StringBuilder text = new StringBuilder(source.substring(start, offset));
        while (next() != '"') {
            text.append(next() == '\\' ? escaped() : next());
            offset++;
        }
        offset++;
        return text.toString();
    }

    /** The character behind a backslash, with the offset left on the last sign of it. */
    private char escaped() {
        offset++;
        if (next() != 'u') {
            return next();
        }
        try {
            char c = (char) Integer.parseInt(source, offset + 1, offset + 1 + HEX_DIGITS, RADIX);
            offset += HEX_DIGITS;
            return c;
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw malformed();
        }
    }

    private char next() {
        if (offset >= source.length()) {
            throw malformed();
        }
        return source.charAt(offset);
    }

    private UnpreparedException malformed() {
        String found = source.substring(offset, Math.min(source.length(), offset + 20));
        return new UnpreparedException(offset, "此处不应是 '" + found + "'", "'" + found + "' is not expected here");
    }
}
