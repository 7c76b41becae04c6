package org.unionaid.engine.explanation;

import java.util.List;
import java.util.stream.Collectors;
import org.unionaid.code.Language;
import org.unionaid.engine.evaluation.Evaluator;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.engine.expression.Expr;

/** A formula with numbers in place of names: sums and products as written, of tables the row that was taken. */
final class NumbersIn {
    private static final int SUM = 1;
    private static final int PRODUCT = 2;

    private final Evaluator evaluator;
    private final ValueText values;
    private final Language language;

    NumbersIn(Evaluator evaluator, ValueText values, Language language) {
        this.evaluator = evaluator;
        this.values = values;
        this.language = language;
    }

    String of(Expr expr) {
        return of(expr, 0);
    }

    private String of(Expr expr, int around) {
        if (expr instanceof Expr.Arithmetic arithmetic) {
            return arithmetic(arithmetic, around);
        }
        if (expr instanceof Expr.Negated negated) {
            return "−" + of(negated.operand(), PRODUCT + 1);
        }
        if (expr instanceof Expr.Rounded rounded) {
            return say("round(", "取整(") + of(rounded.value(), 0) + ")";
        }
        if (expr instanceof Expr.Extreme extreme) {
            return say(extreme.least() ? "the least of (" : "the greatest of (", extreme.least() ? "最小值(" : "最大值(")
                    + extreme.operands().stream()
                            .map(operand -> of(operand, 0))
                            .collect(Collectors.joining(say(", ", "，")))
                    + ")";
        }
        return expr instanceof Expr.FirstMatch table ? row(table, around) : value(expr);
    }

    private String arithmetic(Expr.Arithmetic expr, int around) {
        boolean product = expr.operator() == Expr.ArithmeticOperator.TIMES
                || expr.operator() == Expr.ArithmeticOperator.DIVIDED_BY;
        int level = product ? PRODUCT : SUM;
        boolean apart = expr.operator() == Expr.ArithmeticOperator.MINUS
                || expr.operator() == Expr.ArithmeticOperator.DIVIDED_BY;
        String sign = switch (expr.operator()) {
            case PLUS -> " + ";
            case MINUS -> " − ";
            case TIMES -> " × ";
            case DIVIDED_BY -> " ÷ ";
        };
        String text = of(expr.left(), level) + sign + of(expr.right(), apart ? level + 1 : level);
        return level < around ? "(" + text + ")" : text;
    }

    /** The row that was taken, if it is known which. */
    private String row(Expr.FirstMatch table, int around) {
        List<Expr.FirstMatch.Row> rows = table.rows();
        for (Expr.FirstMatch.Row row : rows) {
            Outcome when = evaluator.evaluate(row.when());
            if (when.isTrue()) {
                return of(row.is(), around);
            }
            if (!when.isFalse()) {
                return value(table);
            }
        }
        return table.otherwise().map(otherwise -> of(otherwise, around)).orElseGet(() -> value(table));
    }

    private String value(Expr expr) {
        Outcome outcome = evaluator.evaluate(expr);
        if (outcome instanceof Outcome.Known known) {
            return values.of(known.value());
        }
        return outcome instanceof Outcome.Unknown ? say("not known", "未知") : say("not computable", "无法计算");
    }

    private String say(String en, String zh) {
        return language == Language.ZH ? zh : en;
    }
}
