package org.unionaid.engine.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts an expression into words; what is no word is noted and left out. */
final class Lexer {
    private static final ImmutableSet<String> PAIRS = ImmutableSet.of("&&", "||", "==", "!=", "<=", ">=");
    private static final String SINGLES = "()[],.?:!<>+-*/";
    private static final Pattern NUMBER = Pattern.compile("(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final int MOST_DIGITS = 30;

    /** Signs of other languages and keyboards, and the sign here that means the same. */
    private static final ImmutableMap<String, String> MEANT = ImmutableMap.<String, String>builder()
            .put("=", "==")
            .put("<>", "!=")
            .put("=<", "<=")
            .put("=>", ">=")
            .put("&", "&&")
            .put("|", "||")
            .put("≤", "<=")
            .put("≥", ">=")
            .put("≠", "!=")
            .put("×", "*")
            .put("÷", "/")
            .put("（", "(")
            .put("）", ")")
            .put("【", "[")
            .put("】", "]")
            .put("，", ",")
            .put("、", ",")
            .put("：", ":")
            .put("？", "?")
            .put("！", "!")
            .put("＜", "<")
            .put("＞", ">")
            .put("＋", "+")
            .put("－", "-")
            .put("＊", "*")
            .put("／", "/")
            .buildOrThrow();

    private final String text;
    private final Mistakes mistakes;
    private int position;

    private Lexer(String text, Mistakes mistakes) {
        this.text = text;
        this.mistakes = mistakes;
    }

    static ImmutableList<Token> tokens(String text, Mistakes mistakes) {
        Lexer lexer = new Lexer(text, mistakes);
        ImmutableList.Builder<Token> tokens = ImmutableList.builder();
        Token token;
        do {
            token = lexer.next();
            tokens.add(token);
        } while (token.kind() != Token.Kind.END);
        return tokens.build();
    }

    private Token next() {
        while (position < text.length() && isSpace(text.charAt(position))) {
            position++;
        }
        if (position == text.length()) {
            return new Token(Token.Kind.END, "", position);
        }
        char c = text.charAt(position);
        if (c >= '0' && c <= '9') {
            return number();
        }
        if (Character.isLetter(c) || c == '_') {
            return name();
        }
        if (c == '"' || c == '\'') {
            return string(c);
        }
        return symbol();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
    }

    private Token number() {
        int start = position;
        while (position < text.length() && isNumberPart(text.charAt(position))) {
            position++;
        }
        String written = text.substring(start, position);
        boolean percent = position < text.length() && text.charAt(position) == '%';
        position += percent ? 1 : 0;
        if (!NUMBER.matcher(written).matches()) {
            mistakes.note(
                    start,
                    "'" + abridged(written) + "' is not a plain number: no leading zeros, exponents, or separators",
                    "'" + abridged(written) + "' 不是普通数字：不得有前导零、指数或分隔符");
            return new Token(Token.Kind.WRONG, written, start);
        }
        if (written.length() > MOST_DIGITS) {
            mistakes.limit(
                    start,
                    "'" + abridged(written) + "' has more than " + MOST_DIGITS + " digits",
                    "'" + abridged(written) + "' 超过 " + MOST_DIGITS + " 位");
            return new Token(Token.Kind.WRONG, written, start);
        }
        return new Token(percent ? Token.Kind.PERCENT : Token.Kind.NUMBER, written, start);
    }

    private static String abridged(String written) {
        return written.length() <= 40 ? written : written.substring(0, 40) + "…";
    }

    private static boolean isNumberPart(char c) {
        return (Character.isLetterOrDigit(c) && c < 128) || c == '.' || c == '_';
    }

    private Token name() {
        int start = position;
        while (position < text.length()
                && (Character.isLetterOrDigit(text.charAt(position)) || text.charAt(position) == '_')) {
            position++;
        }
        return new Token(Token.Kind.NAME, text.substring(start, position), start);
    }

    private Token string(char quote) {
        int start = position;
        StringBuilder content = new StringBuilder();
        for (position++; position < text.length() && text.charAt(position) != quote; position++) {
            char next = text.charAt(position);
            if (next == '\\' && position + 1 < text.length()) {
                next = escaped(text.charAt(++position));
            }
            content.append(next);
        }
        if (position >= text.length()) {
            position = text.length();
            mistakes.note(start, "a quoted text that does not end", "引号没有闭合");
            return new Token(Token.Kind.WRONG, content.toString(), start);
        }
        position++;
        return new Token(Token.Kind.STRING, content.toString(), start);
    }

    /** What stands for itself after a backslash, but for the two that cannot be seen. */
    private static char escaped(char c) {
        return c == 'n' ? '\n' : c == 't' ? '\t' : c;
    }

    private Token symbol() {
        int start = position;
        String two = text.substring(start, Math.min(start + 2, text.length()));
        String one = text.substring(start, text.offsetByCodePoints(start, 1));
        if (PAIRS.contains(two) || MEANT.containsKey(two)) {
            return symbol(start, two);
        }
        if (MEANT.containsKey(one) || SINGLES.contains(one)) {
            return symbol(start, one);
        }
        mistakes.note(start, "'" + one + "' has no meaning in an expression", "表达式中不能出现 '" + one + "'");
        position += one.length();
        return new Token(Token.Kind.WRONG, one, start);
    }

    private Token symbol(int start, String written) {
        position += written.length();
        String meant = MEANT.get(written);
        if (meant == null) {
            return new Token(Token.Kind.SYMBOL, written, start);
        }
        mistakes.note(
                start,
                "'" + written + "' has no meaning in an expression",
                "表达式中不能出现 '" + written + "'",
                Optional.of(meant));
        return new Token(Token.Kind.SYMBOL, meant, start);
    }
}
