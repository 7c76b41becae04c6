package org.unionaid.engine.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;

/** Cuts an expression into words. */
final class Lexer {
    private static final ImmutableSet<String> PAIRS = ImmutableSet.of("&&", "||", "==", "!=", "<=", ">=");
    private static final String SINGLES = "()[],.?:!<>+-*/";
    private static final Pattern NUMBER = Pattern.compile("(0|[1-9][0-9]*)(\\.[0-9]+)?");

    private final String text;
    private int position;

    private Lexer(String text) {
        this.text = text;
    }

    static ImmutableList<Token> tokens(String text) {
        Lexer lexer = new Lexer(text);
        ImmutableList.Builder<Token> tokens = ImmutableList.builder();
        Token token;
        do {
            token = lexer.next();
            tokens.add(token);
        } while (token.kind() != Token.Kind.END);
        return tokens.build();
    }

    private Token next() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
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
        return symbol(c);
    }

    private Token number() {
        int start = position;
        while (position < text.length() && isNumberPart(text.charAt(position))) {
            position++;
        }
        String written = text.substring(start, position);
        if (!NUMBER.matcher(written).matches()) {
            throw new SyntaxException(
                    start,
                    "'" + written + "' is not a plain number: no leading zeros, exponents, or separators",
                    "'" + written + "' 不是普通数字：不得有前导零、指数或分隔符");
        }
        if (position < text.length() && text.charAt(position) == '%') {
            position++;
            return new Token(Token.Kind.PERCENT, written, start);
        }
        return new Token(Token.Kind.NUMBER, written, start);
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
        if (position == text.length()) {
            throw new SyntaxException(start, "a quoted text that does not end", "引号没有闭合");
        }
        position++;
        return new Token(Token.Kind.STRING, content.toString(), start);
    }

    /** What stands for itself after a backslash, but for the two that cannot be seen. */
    private static char escaped(char c) {
        return c == 'n' ? '\n' : c == 't' ? '\t' : c;
    }

    private Token symbol(char c) {
        int start = position;
        if (start + 1 < text.length() && PAIRS.contains(text.substring(start, start + 2))) {
            position += 2;
            return new Token(Token.Kind.SYMBOL, text.substring(start, start + 2), start);
        }
        if (SINGLES.indexOf(c) < 0) {
            String hint = c == '=' ? " (equality is written '==')" : c == '&' || c == '|' ? " (write it twice)" : "";
            throw new SyntaxException(
                    start, "'" + c + "' has no meaning in an expression" + hint, "表达式中不能出现 '" + c + "'");
        }
        position++;
        return new Token(Token.Kind.SYMBOL, String.valueOf(c), start);
    }
}
