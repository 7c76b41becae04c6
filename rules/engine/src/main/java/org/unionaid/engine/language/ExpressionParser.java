package org.unionaid.engine.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.issue.Location;

/** Reads an expression's form. Precedence, low to high: {@code ?:}, {@code ||}, {@code &&}, comparison, {@code + -}, {@code * /}, prefix, parts. */
public final class ExpressionParser {
    private static final int MAX_DEPTH = 60;
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

    private final ImmutableList<Token> tokens;
    private final Location origin;
    private int next;
    private int depth;

    private ExpressionParser(ImmutableList<Token> tokens, Location origin) {
        this.tokens = tokens;
        this.origin = origin;
    }

    /**
     * Reads an expression; a mistake becomes an issue with its place, and nothing is thrown.
     *
     * @param text  the expression, not null
     * @param origin  where its first character stands in the file
     * @param issues  where a mistake is noted
     * @return the form, or empty if there was a mistake
     */
    public static Optional<Syntax> parse(String text, Location origin, IssueCollector issues) {
        try {
            ExpressionParser parser = new ExpressionParser(Lexer.tokens(text), origin);
            Syntax syntax = parser.expression();
            parser.expectEnd();
            return Optional.of(syntax);
        } catch (SyntaxException e) {
            issues.error(IssueCode.EXPRESSION_SYNTAX, origin.plusColumns(e.offset()), e.en(), e.zh());
            return Optional.empty();
        }
    }

    private Syntax expression() {
        if (++depth > MAX_DEPTH) {
            throw new SyntaxException(peek().start(), "nested deeper than " + MAX_DEPTH, "嵌套超过 " + MAX_DEPTH + " 层");
        }
        Syntax condition = or();
        if (peek().is("?")) {
            Location at = here(take());
            Syntax then = expression();
            expect(":");
            condition = new Syntax.Conditional(at, condition, then, expression());
        }
        depth--;
        return condition;
    }

    private Syntax or() {
        Syntax left = and();
        while (peek().is("||")) {
            Token operator = take();
            left = new Syntax.Infix(here(operator), operator.text(), left, and());
        }
        return left;
    }

    private Syntax and() {
        Syntax left = comparison();
        while (peek().is("&&")) {
            Token operator = take();
            left = new Syntax.Infix(here(operator), operator.text(), left, comparison());
        }
        return left;
    }

    private Syntax comparison() {
        Syntax left = sum();
        if (!isComparison(peek())) {
            return left;
        }
        Token operator = take();
        Syntax result = new Syntax.Infix(here(operator), operator.text(), left, sum());
        if (isComparison(peek())) {
            throw new SyntaxException(
                    peek().start(), "comparisons do not chain: join them with '&&'", "比较不能连写，请用 '&&' 连接");
        }
        return result;
    }

    private static boolean isComparison(Token token) {
        return token.kind() != Token.Kind.STRING && COMPARISONS.contains(token.text());
    }

    private Syntax sum() {
        Syntax left = product();
        while (peek().is("+") || peek().is("-")) {
            Token operator = take();
            left = new Syntax.Infix(here(operator), operator.text(), left, product());
        }
        return left;
    }

    private Syntax product() {
        Syntax left = prefixed();
        while (peek().is("*") || peek().is("/")) {
            Token operator = take();
            left = new Syntax.Infix(here(operator), operator.text(), left, prefixed());
        }
        return left;
    }

    private Syntax prefixed() {
        if (!peek().is("!") && !peek().is("-")) {
            return parts();
        }
        if (++depth > MAX_DEPTH) {
            throw new SyntaxException(peek().start(), "nested deeper than " + MAX_DEPTH, "嵌套超过 " + MAX_DEPTH + " 层");
        }
        Token operator = take();
        Syntax operand = prefixed();
        depth--;
        return new Syntax.Prefix(here(operator), operator.text(), operand);
    }

    private Syntax parts() {
        Syntax whole = primary();
        while (true) {
            if (peek().is(".")) {
                take();
                Token name = takeName("a name after '.'", "'.' 后应为名称");
                boolean called = peek().is("(");
                whole = new Syntax.Call(
                        here(name), Optional.of(whole), name.text(), called ? arguments() : ImmutableList.of(), called);
            } else if (peek().is("[")) {
                Location at = here(take());
                whole = new Syntax.Index(at, whole, expression());
                expect("]");
            } else if (peek().is("at")) {
                Token at = take();
                whole = new Syntax.Infix(here(at), at.text(), whole, parts());
            } else {
                return whole;
            }
        }
    }

    private ImmutableList<Syntax> arguments() {
        expect("(");
        ImmutableList<Syntax> arguments = items(")");
        expect(")");
        return arguments;
    }

    private ImmutableList<Syntax> items(String closing) {
        ImmutableList.Builder<Syntax> items = ImmutableList.builder();
        if (!peek().is(closing)) {
            items.add(expression());
            while (peek().is(",")) {
                take();
                items.add(expression());
            }
        }
        return items.build();
    }

    private Syntax primary() {
        Token token = peek();
        return switch (token.kind()) {
            case NUMBER, PERCENT -> figure(take());
            case STRING -> new Syntax.Quoted(here(take()), token.text());
            case NAME -> named();
            default -> bracketed(token);
        };
    }

    private Syntax figure(Token token) {
        String unit = token.kind() == Token.Kind.PERCENT ? "%" : "";
        if (unit.isEmpty() && peek().kind() == Token.Kind.NAME && UNITS.containsKey(peek().text())) {
            unit = UNITS.getOrDefault(take().text(), "");
        }
        return new Syntax.Figure(here(token), new BigDecimal(token.text()), unit);
    }

    private Syntax named() {
        Token name = take();
        if (name.is("last") && peek().kind() == Token.Kind.NUMBER) {
            Token length = take();
            Token unit = takeName("'months' after the length of the window", "窗口长度后应为 'months'");
            if (!"months".equals(UNITS.get(unit.text())) || !length.text().matches("[1-9][0-9]{0,2}")) {
                throw new SyntaxException(
                        length.start(),
                        "a window is 'last N months' with N from 1 to 999",
                        "窗口应写作 'last N months'，N 为 1 至 999");
            }
            return new Syntax.WindowOf(here(name), "last", Integer.parseInt(length.text()));
        }
        if (WINDOWS.contains(name.text())) {
            return new Syntax.WindowOf(here(name), name.text(), 0);
        }
        if (peek().is("(")) {
            return new Syntax.Call(here(name), Optional.empty(), name.text(), arguments(), true);
        }
        return new Syntax.Name(here(name), name.text());
    }

    private Syntax bracketed(Token token) {
        if (token.is("(")) {
            take();
            Syntax inner = expression();
            expect(")");
            return inner;
        }
        if (token.is("[")) {
            take();
            ImmutableList<Syntax> items = items("]");
            expect("]");
            return new Syntax.ListOf(here(token), items);
        }
        throw unexpected(token, "a value", "此处应为一个值");
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        Token token = peek();
        if (token.kind() != Token.Kind.END) {
            next++;
        }
        return token;
    }

    private Token takeName(String expected, String zh) {
        if (peek().kind() != Token.Kind.NAME) {
            throw unexpected(peek(), expected, zh);
        }
        return take();
    }

    private void expect(String symbol) {
        if (!peek().is(symbol)) {
            throw unexpected(peek(), "'" + symbol + "'", "此处应为 '" + symbol + "'");
        }
        take();
    }

    private void expectEnd() {
        if (peek().kind() != Token.Kind.END) {
            throw unexpected(peek(), "the end of the expression or an operator", "此处应为运算符或表达式结尾");
        }
    }

    private static SyntaxException unexpected(Token found, String expected, String zh) {
        String what = found.kind() == Token.Kind.END ? "the end" : "'" + found.text() + "'";
        String whatZh = found.kind() == Token.Kind.END ? "表达式结尾" : "'" + found.text() + "'";
        return new SyntaxException(
                found.start(), "found " + what + " where " + expected + " was expected", "遇到" + whatZh + "，" + zh);
    }

    private Location here(Token token) {
        return origin.plusColumns(token.start());
    }
}
