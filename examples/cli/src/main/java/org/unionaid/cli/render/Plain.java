package org.unionaid.cli.render;

/** Text from files made harmless for a terminal. */
final class Plain {
    private Plain() {}

    /** The text with every control character, line ends and escapes among them, turned into a blank. */
    static String text(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> plain.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return plain.toString();
    }
}
