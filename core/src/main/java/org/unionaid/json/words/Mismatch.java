package org.unionaid.json.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.unionaid.code.Label;

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
    public static Label text(Class<?> type, int length) {
        return Label.of(
                length + " 个字符的文本不是“" + type.getSimpleName() + "”的值"
                        + expected(type).zh(),
                "Text of " + length + " characters is not a value of type '" + type.getSimpleName() + "'"
                        + expected(type).en());
    }

    /**
     * A value that is not of a type: of another kind, or a number out of its range.
     *
     * @param type the type, not null
     * @return the message
     */
    public static Label value(Class<?> type) {
        return Label.of(
                "不是“" + type.getSimpleName() + "”的值" + expected(type).zh(),
                "Value is not of type '" + type.getSimpleName() + "'"
                        + expected(type).en());
    }

    /**
     * A word that should say which of several kinds follows, and does not.
     *
     * @param type the type that has the kinds, not null
     * @param known what is said of the kinds there are
     * @return the message
     */
    public static Label kind(Class<?> type, @Nullable String known) {
        return Label.of(
                "“" + type.getSimpleName() + "”的种类应为 " + known + " 之一",
                "Kind of '" + type.getSimpleName() + "' is not one of " + known);
    }

    /**
     * A property that the type does not have, under a name that may be somebody's name or number.
     *
     * @param length the number of characters of the property's name
     * @return the message
     */
    public static Label property(int length) {
        return Label.of(
                "没有这个键（键名 " + length + " 个字符，不予显示）",
                "There is no property of that name, of " + length + " characters that are not shown");
    }

    /**
     * An unknown answer where there is no key to leave out.
     *
     * @return the message
     */
    public static String unknown() {
        return "An unknown answer has no JSON of its own: it is a property that is left out";
    }

    private static Label expected(Class<?> type) {
        if (type.isEnum()) {
            String words = Arrays.toString(type.getEnumConstants());
            return Label.of("；应为 " + words + " 之一", "; expected one of " + words);
        }
        if (type == LocalDate.class) {
            return Label.of("；应为日期，如 \"2019-12-31\"", "; expected a day such as \"2019-12-31\"");
        }
        if (type == YearMonth.class) {
            return Label.of("；应为月份，如 \"2019-12\"", "; expected a month such as \"2019-12\"");
        }
        if (type == boolean.class || type == Boolean.class) {
            return Label.of("；应为 true 或 false", "; expected true or false");
        }
        if (type == String.class) {
            return Label.of("；应为文本", "; expected a text");
        }
        return type == int.class || type == Integer.class || type == long.class || type == Long.class
                ? Label.of("；应为整数", "; expected a whole number")
                : Label.of("。", ".");
    }
}
