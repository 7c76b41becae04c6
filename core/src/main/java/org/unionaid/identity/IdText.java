package org.unionaid.identity;

import java.util.Objects;

/** The form that all ids share. */
final class IdText {

    private static final int MAX_LENGTH = 64;

    private IdText() {}

    /**
     * Checks that a text can be an id: 1 to 64 visible characters. The message does not echo the text, which may be a
     * name or a number from the wrong column.
     */
    static void check(String type, String value) {
        Objects.requireNonNull(value, type);
        int length = value.length();
        if (length == 0 || length > MAX_LENGTH) {
            throw malformed(type, "it has " + length + " characters");
        }
        for (int i = 0; i < length; i += Character.charCount(value.codePointAt(i))) {
            if (!isVisible(value.codePointAt(i))) {
                throw malformed(type, "the character at index " + i + " is not visible");
            }
        }
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SPACE_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static IllegalArgumentException malformed(String type, String why) {
        return new IllegalArgumentException(
                "'" + type + "' must be 1 to " + MAX_LENGTH + " characters without blanks, but " + why);
    }
}
