package org.unionaid.engine.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.Optional;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Value;

/** What tables over a number come to. */
final class Tables {
    private Tables() {}

    /**
     * The sum over the bands of the part of the base that lies in each, times its rate.
     *
     * @param values  the base, then each band's rate, then the ends
     */
    static Outcome bands(Expr.Bands expr, ImmutableList<Value> values) {
        Value.Quantity base = (Value.Quantity) values.get(0);
        int count = expr.bands().size();
        Fraction sum = Fraction.ZERO;
        Fraction from = Fraction.ZERO;
        for (int i = 0; i < count; i++) {
            boolean open = 1 + count + i >= values.size();
            Fraction to = open ? base.amount() : amount(values.get(1 + count + i));
            if (!open && to.compareTo(from) < 0) {
                return new Outcome.Failed(FailureCode.BAD_TABLE, expr.at(), to + " < " + from);
            }
            Fraction end = to.compareTo(base.amount()) < 0 ? to : base.amount();
            if (end.compareTo(from) > 0) {
                sum = sum.plus(end.minus(from).times(amount(values.get(1 + i))));
            }
            from = to;
        }
        return new Outcome.Known(new Value.Quantity(sum, base.unit()));
    }

    /**
     * The value of the step in which the base lies, else the table's last word; empty if the ends do not ascend.
     *
     * @param values  the base, then each step's ends as far as they are not open
     */
    static Optional<Expr> step(Expr.Steps expr, ImmutableList<Value> values) {
        Iterator<Value> next = values.iterator();
        Fraction base = amount(next.next());
        Optional<Expr> found = Optional.empty();
        Optional<Fraction> reached = Optional.empty();
        for (Expr.Steps.Step step : expr.steps()) {
            Optional<Fraction> from = step.from().map(edge -> amount(next.next()));
            Optional<Fraction> to = step.to().map(edge -> amount(next.next()));
            if (descends(reached, from) || descends(from, to)) {
                return Optional.empty();
            }
            reached = to;
            if (found.isEmpty() && holds(step, from, to, base)) {
                found = Optional.of(step.is());
            }
        }
        return found.isPresent() ? found : Optional.of(expr.otherwise());
    }

    private static boolean descends(Optional<Fraction> from, Optional<Fraction> to) {
        return from.isPresent() && to.isPresent() && to.get().compareTo(from.get()) < 0;
    }

    private static boolean holds(Expr.Steps.Step step, Optional<Fraction> from, Optional<Fraction> to, Fraction base) {
        boolean above = from.map(f -> step.includesFrom() ? base.compareTo(f) >= 0 : base.compareTo(f) > 0)
                .orElse(true);
        boolean below = to.map(t -> step.includesTo() ? base.compareTo(t) <= 0 : base.compareTo(t) < 0)
                .orElse(true);
        return above && below;
    }

    private static Fraction amount(Value value) {
        return ((Value.Quantity) value).amount();
    }
}
