package org.unionaid.cli.page;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements, well-formed whatever the text: each is closed, and every text and attribute escaped. Not thread-safe. */
final class Markup {
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; attributes as name and value in turn. */
    Markup open(String tag, String... attributes) {
        start(tag, attributes).append('>');
        open.push(tag);
        return this;
    }

    Markup close() {
        text.append("</").append(open.pop()).append('>');
        return open.size() < 3 ? line() : this;
    }

    Markup empty(String tag, String... attributes) {
        start(tag, attributes).append("/>");
        return line();
    }

    /** A whole element with text in it. */
    Markup element(String tag, String content, String... attributes) {
        return open(tag, attributes).text(content).close();
    }

    Markup text(String content) {
        text.append(escaped(content));
        return this;
    }

    Markup line() {
        text.append('\n');
        return this;
    }

    /** Markup that was written before. */
    Markup add(Markup other) {
        text.append(other);
        return this;
    }

    /** A style sheet or declaration, which is no text to be escaped. */
    Markup asIs(String content) {
        text.append(content);
        return this;
    }

    private StringBuilder start(String tag, String... attributes) {
        text.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        return text;
    }

    /** With characters that XML cannot hold as the replacement character. */
    private static String escaped(String content) {
        StringBuilder escaped = new StringBuilder(content.length());
        content.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    /** What was written, which must be complete. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Element '" + open.peek() + "' is not closed");
        }
        return text.toString();
    }
}
