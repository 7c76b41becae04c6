package org.unionaid.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a value that does not fit. None of it repeats the value, which may be somebody's name or number in the
 * wrong place; path, line and column say where to look.
 */
public final class Mismatch {

    private Mismatch() {}

    /**
     * A text that is not one of a type's.
     *
     * @param type the type, not null
     * @param length the number of characters of the text
     * @return the message
     */
    public static String text(Class<?> type, int length) {
        String known = type.isEnum() ? "; expected one of " + Arrays.toString(type.getEnumConstants()) : "";
        return "Text of " + length + " characters is not a value of type '" + type.getSimpleName() + "'" + known;
    }

    /**
     * A value that is not of a type: of another kind, or a number out of its range.
     *
     * @param type the type, not null
     * @return the message
     */
    public static String value(Class<?> type) {
        return "Value is not of type '" + type.getSimpleName() + "'";
    }

    /**
     * A word that should say which of several kinds follows, and does not.
     *
     * @param type the type that has the kinds, not null
     * @param known what is said of the kinds there are
     * @return the message
     */
    public static String kind(Class<?> type, @Nullable String known) {
        return "Kind of '" + type.getSimpleName() + "' is not one of " + known;
    }

    /**
     * An unknown answer where there is no key to leave out.
     *
     * @return the message
     */
    public static String unknown() {
        return "An unknown answer has no JSON of its own: it is a property that is left out";
    }
}
