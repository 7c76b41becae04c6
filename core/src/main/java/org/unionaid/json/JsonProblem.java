package org.unionaid.json;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;
import org.unionaid.code.Label;
import org.unionaid.code.Language;

/**
 * What is wrong with a JSON document, and where (JSON 读取问题). It never repeats the value that is wrong.
 *
 * <pre>{@code
 * try {
 *     mapper.readValue(json, Household.class);
 * } catch (JsonProcessingException e) {
 *     UnionAidJson.problem(e).in(Language.ZH);   // 第4行第31列 members[1].incomes[0].amount：不是“Money”的值…
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what kind of problem it is, not null
 * @param path the properties and indexes down to the place, such as {@code members[1].incomes[0].amount}; empty at the top
 * @param line the line, from 1; 0 if there is none
 * @param column the column, from 1; 0 if there is none
 * @param text what is wrong, in both languages, not null
 */
public record JsonProblem(Kind kind, String path, int line, int column, Label text) {

    /** The kinds of problems; programs may go by them. */
    public enum Kind {
        /** The text is not JSON, or goes on after its end. */
        SYNTAX,
        /** The document is larger or deeper than {@link JsonLimits}. */
        LIMIT,
        /** A property that the type does not have: most often a slip of the keyboard. */
        UNKNOWN_PROPERTY,
        /** A property that must be there is not. */
        MISSING_PROPERTY,
        /** A property is there twice. */
        REPEATED_PROPERTY,
        /** {@code null} where a value must be. */
        NULL,
        /** A value of another form: a number for a text, a text for a date, an unknown word. */
        WRONG_VALUE,
        /** A value of the right form that breaks a rule of its own, such as a wrong check character. */
        INVALID
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if line or column is negative
     */
    public JsonProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
        checkArgument(line >= 0 && column >= 0, "JsonProblem 'line' and 'column' must be 0 or more");
    }

    /**
     * What an officer reads: place, path and what is wrong.
     *
     * @param language the language
     * @return the sentence
     */
    public String in(Language language) {
        String at = path.isEmpty() ? "" : " " + path;
        return switch (language) {
            case ZH -> "第" + line + "行第" + column + "列" + at + "：" + text.zh();
            case EN -> "line " + line + ", column " + column + (at.isEmpty() ? "" : "," + at) + ": " + text.en();
        };
    }
}
