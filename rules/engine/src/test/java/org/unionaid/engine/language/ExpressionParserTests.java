package org.unionaid.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.issue.Location;

/** Test {@link ExpressionParser}. */
class ExpressionParserTests {
    private static final Location ORIGIN = new Location("p.yaml", 7, 11);

    private static String form(String text) {
        IssueCollector issues = new IssueCollector();
        Optional<Syntax> syntax = ExpressionParser.parse(text, ORIGIN, issues);
        return issues.hasErrors()
                ? issues.sorted().get(0).toString()
                : syntax.map(ExpressionParserTests::form).orElseThrow();
    }

    /** The form with every pair of parentheses written out. */
    private static String form(Syntax syntax) {
        if (syntax instanceof Syntax.Infix infix) {
            return "(" + form(infix.left()) + " " + infix.operator() + " " + form(infix.right()) + ")";
        }
        if (syntax instanceof Syntax.Prefix prefix) {
            return prefix.operator() + form(prefix.operand());
        }
        if (syntax instanceof Syntax.Figure number) {
            return number.value() + number.unit();
        }
        if (syntax instanceof Syntax.Name name) {
            return name.name();
        }
        if (syntax instanceof Syntax.WindowOf window) {
            return window.kind() + window.months();
        }
        if (syntax instanceof Syntax.Conditional c) {
            return "(" + form(c.condition()) + " ? " + form(c.then()) + " : " + form(c.otherwise()) + ")";
        }
        if (syntax instanceof Syntax.Call call) {
            return call.receiver().map(r -> form(r) + ".").orElse("")
                    + call.name()
                    + call.arguments().stream().map(ExpressionParserTests::form).toList();
        }
        if (syntax instanceof Syntax.ListOf list) {
            return list.items().stream()
                    .map(ExpressionParserTests::form)
                    .toList()
                    .toString();
        }
        return ((Syntax.Quoted) syntax).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a + b * c ~ (a + (b * c))",
                "(a + b) * c ~ ((a + b) * c)",
                "a - b - c ~ ((a - b) - c)",
                "a / b * c ~ ((a / b) * c)",
                "a || b && c ~ (a || (b && c))",
                "!a && b ~ (!a && b)",
                "a < b && c >= d ~ ((a < b) && (c >= d))",
                "a ? b : c ? d : e ~ (a ? b : (c ? d : e))",
                "-a * b ~ (-a * b)",
                "x in [A, B] ~ (x in [A, B])",
                "12 months * L ~ (12months * L)",
                "50% * m ~ (50% * m)",
                "2000.00 yuan ~ 2000.00yuan",
                "household.income(last 12 months) ~ household.income[last12]",
                "ms.exists(m, m.age < 18) ~ ms.exists[m, (m.age[] < 18)]",
            })
    void parse_expression_hasTheFormOfItsPrecedence(String text, String form) {
        assertThat(form(text)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a < b < c ~ p.yaml:7:17: error: comparisons do not chain",
                "a = b ~ p.yaml:7:13: error: '=' has no meaning in an expression; did you mean '=='?",
                "0100 ~ p.yaml:7:11: error: '0100' is not a plain number",
                "1_000 ~ p.yaml:7:11: error: '1_000' is not a plain number",
                "1e3 ~ p.yaml:7:11: error: '1e3' is not a plain number",
                "a + ~ p.yaml:7:14: error: found the end where a value was expected",
                "(a ~ p.yaml:7:13: error: found the end where ')' was expected",
                "a b ~ p.yaml:7:13: error: found 'b' where the end of the expression or an operator was expected",
                "last 0 months ~ p.yaml:7:16: error: a window is 'last N months'",
            })
    void parse_mistake_isAnIssueWithItsPlace(String text, String issue) {
        assertThat(form(text)).startsWith(issue);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a = 0100 && (b + ) < 1e3 ~ 13 15 28 32",
                "f(1 +, 2 *, 3) and x ~ 16 21 26",
                "a b c && d e ~ 13 22",
                "[1, , 2] in (a ~ 15 25",
                "m.exists(x, ) || 'open ~ 23 28",
                "a（b，c） ≥ 3 ~ 12 14 16 18",
                "a < b < c && d + ~ 17 27",
                "x.5 + y..z ~ 13 19",
            })
    void parse_severalMistakes_notesEachAtItsPlace(String text, String columns) {
        IssueCollector issues = new IssueCollector();
        ExpressionParser.parse(text, ORIGIN, issues);

        assertThat(issues.sorted().stream()
                        .map(issue -> String.valueOf(issue.location().column())))
                .as(issues.sorted().toString())
                .containsExactly(columns.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a and b ~ &&",
                "a or b ~ ||",
                "not a ~ !",
                "not(a) ~ !",
                "a = b ~ ==",
                "a <> b ~ !=",
                "a ≤ b ~ <=",
                "f（x) ~ (",
            })
    void parse_wordOfAnotherLanguage_isToldOurs(String text, String ours) {
        IssueCollector issues = new IssueCollector();
        ExpressionParser.parse(text, ORIGIN, issues);

        assertThat(issues.sorted())
                .singleElement()
                .satisfies(issue -> assertThat(issue.suggestion()).contains(ours));
    }

    @Test
    void parse_tooLong_isRefusedWithoutReading() {
        assertThat(form("a + ".repeat(5000) + "a"))
                .contains("more than 1000 words")
                .contains("LIMIT_EXCEEDED");
        assertThat(form("1".repeat(5000))).contains("more than 30 digits").contains("LIMIT_EXCEEDED");
        assertThat(form("a ? b : ".repeat(100) + "c")).contains("nested deeper");
    }

    @Test
    void parse_deepNesting_isRefusedWithoutOverflow() {
        assertThat(form("(".repeat(400) + "a" + ")".repeat(400))).contains("nested deeper");
        assertThat(form("!".repeat(400) + "a")).contains("nested deeper");
    }
}
