package org.unionaid.code;

import java.util.Objects;

/**
 * One entry of an open list, such as the kind of an income ({@code WAGE}) or a cause of hardship ({@code DISABILITY}).
 *
 * <p>Each list is a type of its own, a record around the code with the national codes as constants:
 *
 * <pre>{@code
 * public record IncomeKind(@JsonValue String code) implements Code {
 *     public static final IncomeKind WAGE = of("WAGE");
 *
 *     public IncomeKind {
 *         Code.check("IncomeKind", code);
 *     }
 *
 *     @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
 *     public static IncomeKind of(String code) {
 *         return new IncomeKind(code);
 *     }
 * }
 * }</pre>
 *
 * <p>Implementations are immutable and thread-safe, and equal if they are of the same type with the same code.
 */
public interface Code {

    /** The most characters that a code has: {@value}. */
    int MAX_LENGTH = 40;

    /**
     * The code: 1 to {@value #MAX_LENGTH} characters of {@code A-Z}, {@code 0-9} and {@code _}, the first a letter.
     *
     * @return the code, not null
     */
    String code();

    /**
     * The name of the list that the code belongs to: the simple name of its type, such as {@code IncomeKind}.
     *
     * @return the name of the type
     */
    default String type() {
        return getClass().getSimpleName();
    }

    /**
     * Checks that a text has the form of a code. The message of the exception does not echo the text.
     *
     * @param type the name of the code's type, for the message
     * @param code the text to check
     * @return the text
     * @throws IllegalArgumentException if the text does not have the form
     */
    static String check(String type, String code) {
        Objects.requireNonNull(code, type);
        int length = code.length();
        if (length == 0 || length > MAX_LENGTH) {
            throw malformed(type, "it has " + length + " characters");
        }
        for (int i = 0; i < length; i++) {
            if (!isCodeCharacter(code.charAt(i), i == 0)) {
                throw malformed(type, "the character at index " + i + " is another");
            }
        }
        return code;
    }

    private static boolean isCodeCharacter(char c, boolean first) {
        return (c >= 'A' && c <= 'Z') || (!first && (c == '_' || (c >= '0' && c <= '9')));
    }

    private static IllegalArgumentException malformed(String type, String why) {
        return new IllegalArgumentException("Code of type '" + type + "' must be 1 to " + MAX_LENGTH
                + " characters of A-Z, 0-9 and _, the first a letter, but " + why);
    }
}
