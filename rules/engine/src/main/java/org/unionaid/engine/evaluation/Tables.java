package org.unionaid.engine.evaluation;

import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Value;

/** What tables over a number come to. */
final class Tables {
    private Tables() {}

    /** The sum over the bands of the part of the base that lies in each, times its rate. */
    static Value bands(Expr.Bands expr, Value.Quantity base) {
        Fraction sum = Fraction.ZERO;
        for (Expr.Bands.Band band : expr.bands()) {
            Fraction end = band.upTo()
                    .filter(upTo -> upTo.compareTo(base.amount()) < 0)
                    .orElse(base.amount());
            if (end.compareTo(band.from()) > 0) {
                sum = sum.plus(end.minus(band.from()).times(band.rate()));
            }
        }
        return new Value.Quantity(sum, base.unit());
    }

    /** The value of the step in which the base lies, else the table's last word. */
    static Expr step(Expr.Steps expr, Fraction base) {
        return expr.steps().stream()
                .filter(step -> holds(step, base))
                .findFirst()
                .map(Expr.Steps.Step::is)
                .orElse(expr.otherwise());
    }

    private static boolean holds(Expr.Steps.Step step, Fraction base) {
        boolean above = step.from()
                .map(from -> step.includesFrom() ? base.compareTo(from) >= 0 : base.compareTo(from) > 0)
                .orElse(true);
        boolean below = step.to()
                .map(to -> step.includesTo() ? base.compareTo(to) <= 0 : base.compareTo(to) < 0)
                .orElse(true);
        return above && below;
    }
}
