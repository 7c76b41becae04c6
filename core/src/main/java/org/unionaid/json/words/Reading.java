package org.unionaid.json.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionaid.code.Label;
import org.unionaid.identity.InvalidIdentifierException;
import org.unionaid.json.JsonProblem.Kind;

/** What is said of a document where the reader's own exception does not carry it: from the cause, or from the message. */
public final class Reading {

    private static final Pattern NOT_SET = Pattern.compile("required attributes are not set \\[([^\\]]*)]");
    private static final Pattern NO_CREATOR = Pattern.compile("Missing (?:required )?creator property '([^']*)'");

    /** What a syntax error quotes of the document: a name of two characters that lost its quotes is quoted whole. */
    private static final Pattern QUOTED = Pattern.compile("(?<=Unrecognized token) '[^']*'");

    private Reading() {}

    /**
     * A kind and what is said.
     *
     * @param kind the kind, not null
     * @param text what is said, in both languages, not null
     */
    public record Said(Kind kind, Label text) {}

    /**
     * What is said of a value that could not be made of what was read.
     *
     * @param cause what the value's own checks said, not null
     * @return what is said; the checks echo nothing personal
     */
    public static Said ofCheck(Throwable cause) {
        if (cause instanceof InvalidIdentifierException invalid) {
            return new Said(
                    Kind.INVALID,
                    Label.of(
                            "不是有效的“" + invalid.type() + "”："
                                    + invalid.problem().label().zh(),
                            "Not a valid '" + invalid.type() + "': "
                                    + invalid.problem().label().en()));
        }
        String message = firstLine(cause.getMessage());
        return missing(NOT_SET, message)
                .orElseGet(() -> new Said(Kind.INVALID, Label.of("内容不合要求：" + message, message)));
    }

    /**
     * What is said of a value of another form than asked for.
     *
     * @param message what the reader said, without a place
     * @return what is said
     */
    public static Said ofForm(@Nullable String message) {
        String said = firstLine(message);
        return missing(NO_CREATOR, said).orElseGet(() -> new Said(Kind.WRONG_VALUE, Label.of("内容不合要求：" + said, said)));
    }

    /**
     * What is said of text that is not JSON, or holds a key twice. What the reader quotes of the document is left out: a
     * name or a number that lost its quotes is still private.
     *
     * @param message what the reader said, without a place
     * @return what is said
     */
    public static Said ofSyntax(@Nullable String message) {
        String said = QUOTED.matcher(firstLine(message)).replaceAll("");
        return said.startsWith("Duplicate")
                ? new Said(Kind.REPEATED_PROPERTY, Label.of("同一个键出现两次", "A property is given twice"))
                : new Said(Kind.SYNTAX, Label.of("不是合格的 JSON：" + said, "Not well-formed JSON: " + said));
    }

    /**
     * What is said of a document beyond the limits.
     *
     * @param message what the reader said, without a place
     * @return what is said
     */
    public static Said ofLimit(@Nullable String message) {
        String said = firstLine(message);
        return new Said(Kind.LIMIT, Label.of("文档过大或嵌套过深：" + said, "Beyond the limits: " + said));
    }

    /**
     * What is said of null where a value must be.
     *
     * @return what is said
     */
    public static Said ofNull() {
        return new Said(Kind.NULL, Label.of("此处不能为 null", "Null is not a value here"));
    }

    /**
     * What is said of a property that the type does not have.
     *
     * @param name the name of the property, known to be harmless
     * @param known the names there are, comma-separated
     * @return what is said
     */
    public static Said ofUnknown(String name, String known) {
        return new Said(
                Kind.UNKNOWN_PROPERTY,
                Label.of("没有键“" + name + "”，应为：" + known, "No property '" + name + "'; expected one of " + known));
    }

    private static Optional<Said> missing(Pattern pattern, String message) {
        Matcher matcher = pattern.matcher(message);
        return matcher.find()
                ? Optional.of(new Said(
                        Kind.MISSING_PROPERTY, Label.of("缺少：" + matcher.group(1), "Missing: " + matcher.group(1))))
                : Optional.empty();
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "not readable" : message.lines().findFirst().orElse("not readable");
    }
}
