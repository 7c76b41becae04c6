package org.unionaid.engine.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntFunction;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.issue.Location;

/**
 * Reads an expression's form. Precedence, low to high: {@code ?:}, {@code ||}, {@code &&}, comparison, {@code + -},
 * {@code * /}, prefix, parts.
 *
 * <p>After a mistake it goes on behind it, so that one reading notes every mistake; what could not be read is
 * {@link Syntax.Wrong}.
 */
public final class ExpressionParser {
    private static final int MAX_DEPTH = 60;
    private static final int MAX_WORDS = 1_000;
    private static final ImmutableSet<String> COMPARISONS = ImmutableSet.of("<", "<=", ">", ">=", "==", "!=", "in");
    private static final ImmutableMap<String, String> UNITS = ImmutableMap.<String, String>builder()
            .put("yuan", "yuan")
            .put("year", "years")
            .put("years", "years")
            .put("month", "months")
            .put("months", "months")
            .put("day", "days")
            .put("days", "days")
            .buildOrThrow();
    private static final ImmutableSet<String> WINDOWS = ImmutableSet.of("calendarYear", "schoolYear");

    private final Cursor cursor;

    private ExpressionParser(Cursor cursor) {
        this.cursor = cursor;
    }

    /**
     * Reads an expression on one line; mistakes become issues with their places, and nothing is thrown.
     *
     * @param text  the expression, not null
     * @param origin  where its first character stands in the file
     * @param issues  where mistakes are noted
     * @return the form; empty if it is too long or too deep
     */
    public static Optional<Syntax> parse(String text, Location origin, IssueCollector issues) {
        return parse(text, origin::plusColumns, issues);
    }

    /**
     * Reads an expression; mistakes become issues with their places, and nothing is thrown.
     *
     * @param text  the expression, not null
     * @param places  where each of its characters stands in the file, by offset from 0
     * @param issues  where mistakes are noted
     * @return the form; empty if it is too long or too deep
     */
    public static Optional<Syntax> parse(String text, IntFunction<Location> places, IssueCollector issues) {
        Mistakes mistakes = new Mistakes(issues, places);
        ImmutableList<Token> tokens = Lexer.tokens(text, mistakes);
        if (tokens.size() > MAX_WORDS) {
            mistakes.limit(0, "an expression of more than " + MAX_WORDS + " words", "表达式超过 " + MAX_WORDS + " 个词");
            return Optional.empty();
        }
        if (isTooDeep(tokens)) {
            mistakes.limit(0, "nested deeper than " + MAX_DEPTH, "嵌套超过 " + MAX_DEPTH + " 层");
            return Optional.empty();
        }
        return Optional.of(new ExpressionParser(new Cursor(tokens, mistakes)).whole());
    }

    /** Brackets, prefixes and choices nest; the sum of those that are open bounds the depth of what is read. */
    private static boolean isTooDeep(ImmutableList<Token> tokens) {
        int open = 0;
        int prefixes = 0;
        int choices = 0;
        for (Token token : tokens) {
            boolean prefix = token.is("!") || token.is("-");
            prefixes = prefix ? prefixes + 1 : 0;
            open += token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
            choices += token.is("?") ? 1 : 0;
            if (open > MAX_DEPTH || prefixes > MAX_DEPTH || choices > MAX_DEPTH) {
                return true;
            }
        }
        return false;
    }

    /** The whole expression; what follows it wrongly is read too, for its mistakes. */
    private Syntax whole() {
        Syntax syntax = expression();
        while (!cursor.atEnd()) {
            cursor.unexpected("the end of the expression or an operator", "此处应为运算符或表达式结尾");
            cursor.skip();
            if (!cursor.atEnd()) {
                cursor.take();
                syntax = new Syntax.Conditional(syntax.at(), new Syntax.Wrong(syntax.at()), syntax, expression());
            }
        }
        return syntax;
    }

    private Syntax expression() {
        Syntax condition = or();
        if (cursor.sees("?")) {
            Location at = cursor.here(cursor.take());
            Syntax then = expression();
            cursor.expect(":");
            condition = new Syntax.Conditional(at, condition, then, expression());
        }
        return condition;
    }

    private Syntax or() {
        Syntax left = and();
        while (cursor.sees("||") || cursor.means("or", "||")) {
            Token operator = cursor.take();
            left = new Syntax.Infix(cursor.here(operator), "||", left, and());
        }
        return left;
    }

    private Syntax and() {
        Syntax left = comparison();
        while (cursor.sees("&&") || cursor.means("and", "&&")) {
            Token operator = cursor.take();
            left = new Syntax.Infix(cursor.here(operator), "&&", left, comparison());
        }
        return left;
    }

    private Syntax comparison() {
        Syntax left = sum();
        for (boolean first = true; isComparison(cursor.peek()); first = false) {
            if (!first) {
                cursor.mistakes()
                        .note(
                                cursor.peek().start(),
                                "comparisons do not chain: join them with '&&'",
                                "比较不能连写，请用 '&&' 连接");
            }
            Token operator = cursor.take();
            Syntax right = sum();
            left = first
                    ? new Syntax.Infix(cursor.here(operator), operator.text(), left, right)
                    : new Syntax.Infix(cursor.here(operator), "&&", left, new Syntax.Wrong(right.at()));
        }
        return left;
    }

    private static boolean isComparison(Token token) {
        return token.kind() != Token.Kind.STRING && COMPARISONS.contains(token.text());
    }

    private Syntax sum() {
        Syntax left = product();
        while (cursor.sees("+") || cursor.sees("-")) {
            Token operator = cursor.take();
            left = new Syntax.Infix(cursor.here(operator), operator.text(), left, product());
        }
        return left;
    }

    private Syntax product() {
        Syntax left = prefixed();
        while (cursor.sees("*") || cursor.sees("/")) {
            Token operator = cursor.take();
            left = new Syntax.Infix(cursor.here(operator), operator.text(), left, prefixed());
        }
        return left;
    }

    private Syntax prefixed() {
        if (!cursor.sees("!") && !cursor.sees("-") && !cursor.meansNot()) {
            return parts();
        }
        Token operator = cursor.take();
        return new Syntax.Prefix(cursor.here(operator), operator.is("-") ? "-" : "!", prefixed());
    }

    private Syntax parts() {
        Syntax whole = primary();
        while (true) {
            if (cursor.sees(".")) {
                cursor.take();
                Optional<Token> name = cursor.takeName("a name after '.'", "'.' 后应为名称");
                if (name.isEmpty()) {
                    return new Syntax.Wrong(whole.at());
                }
                boolean called = cursor.sees("(");
                whole = new Syntax.Call(
                        cursor.here(name.get()),
                        Optional.of(whole),
                        name.get().text(),
                        called ? arguments() : ImmutableList.of(),
                        called);
            } else if (cursor.sees("[")) {
                Location at = cursor.here(cursor.take());
                whole = new Syntax.Index(at, whole, expression());
                cursor.close("]");
            } else if (cursor.sees("at")) {
                Token at = cursor.take();
                whole = new Syntax.Infix(cursor.here(at), at.text(), whole, parts());
            } else {
                return whole;
            }
        }
    }

    private ImmutableList<Syntax> arguments() {
        cursor.expect("(");
        ImmutableList<Syntax> arguments = items(")");
        cursor.close(")");
        return arguments;
    }

    private ImmutableList<Syntax> items(String closing) {
        ImmutableList.Builder<Syntax> items = ImmutableList.builder();
        if (!cursor.sees(closing)) {
            items.add(expression());
            while (cursor.sees(",")) {
                cursor.take();
                items.add(expression());
            }
        }
        return items.build();
    }

    private Syntax primary() {
        Token token = cursor.peek();
        return switch (token.kind()) {
            case NUMBER, PERCENT -> figure(cursor.take());
            case STRING -> new Syntax.Quoted(cursor.here(cursor.take()), token.text());
            case NAME -> named();
            case WRONG -> new Syntax.Wrong(cursor.here(cursor.take()));
            default -> bracketed(token);
        };
    }

    private Syntax figure(Token token) {
        String unit = token.kind() == Token.Kind.PERCENT ? "%" : "";
        if (unit.isEmpty()
                && cursor.peek().kind() == Token.Kind.NAME
                && UNITS.containsKey(cursor.peek().text())) {
            unit = UNITS.getOrDefault(cursor.take().text(), "");
        }
        return new Syntax.Figure(cursor.here(token), new BigDecimal(token.text()), unit);
    }

    private Syntax named() {
        Token name = cursor.take();
        if (name.is("last") && cursor.peek().kind() == Token.Kind.NUMBER) {
            Token length = cursor.take();
            Optional<Token> unit = cursor.takeName("'months' after the length of the window", "窗口长度后应为 'months'");
            boolean months = unit.map(u -> "months".equals(UNITS.get(u.text()))).orElse(false);
            if (!months || !length.text().matches("[1-9][0-9]{0,2}")) {
                cursor.mistakes()
                        .note(
                                length.start(),
                                "a window is 'last N months' with N from 1 to 999",
                                "窗口应写作 'last N months'，N 为 1 至 999");
                return new Syntax.Wrong(cursor.here(name));
            }
            return new Syntax.WindowOf(cursor.here(name), "last", Integer.parseInt(length.text()));
        }
        if (WINDOWS.contains(name.text())) {
            return new Syntax.WindowOf(cursor.here(name), name.text(), 0);
        }
        if (cursor.peek().is("(")) {
            return new Syntax.Call(cursor.here(name), Optional.empty(), name.text(), arguments(), true);
        }
        return new Syntax.Name(cursor.here(name), name.text());
    }

    private Syntax bracketed(Token token) {
        if (token.is("(")) {
            cursor.take();
            Syntax inner = expression();
            cursor.close(")");
            return inner;
        }
        if (token.is("[")) {
            cursor.take();
            ImmutableList<Syntax> items = items("]");
            cursor.close("]");
            return new Syntax.ListOf(cursor.here(token), items);
        }
        cursor.unexpected("a value", "此处应为一个值");
        return new Syntax.Wrong(cursor.here(token));
    }
}
