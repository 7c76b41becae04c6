package org.unionaid.engine.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unionaid.engine.coverage.RowCoverage.Kind;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprText;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Value;

/** Finds the ways to go in expressions, and tells from what their parts came to which were gone. */
final class Choices {
    private Choices() {}

    static ImmutableList<Way> waysAt(Expr expr, Spot spot, Policy policy) {
        ImmutableList.Builder<Way> found = ImmutableList.builder();
        if (expr instanceof Expr.FirstMatch table) {
            table.rows()
                    .forEach(
                            row -> found.add(new Way(spot, Kind.ROW, text(row.when()) + " → " + text(row.is()), expr)));
            table.otherwise().ifPresent(last -> found.add(new Way(spot, Kind.ROW, "else → " + text(last), expr)));
        } else if (expr instanceof Expr.Steps table) {
            table.steps()
                    .forEach(step -> found.add(new Way(spot, Kind.STEP, text(step) + " → " + text(step.is()), expr)));
            found.add(new Way(spot, Kind.STEP, "else → " + text(table.otherwise()), expr));
        } else if (expr instanceof Expr.Bands table) {
            table.bands()
                    .forEach(band -> found.add(new Way(
                            spot,
                            Kind.BAND,
                            band.upTo().map(to -> "up to " + text(to)).orElse("above") + " → " + text(band.rate()),
                            expr)));
        } else if (expr instanceof Expr.Extreme extreme) {
            extreme.operands().forEach(operand -> found.add(new Way(spot, Kind.OPERAND, text(operand), expr)));
        } else if (expr instanceof Expr.Lookup lookup && lookup.table() instanceof Expr.ParameterOf table) {
            cells(policy, table.name()).forEach(code -> found.add(new Way(spot, Kind.CELL, code, expr)));
        }
        return found.build();
    }

    /** The codes that a table by code has a cell for, at whatever place and day. */
    private static ImmutableSet<String> cells(Policy policy, String parameter) {
        return Optional.ofNullable(policy.parameters().get(parameter)).stream()
                .flatMap(it -> it.values().values().stream())
                .flatMap(dated -> dated.values().stream())
                .filter(Value.Table.class::isInstance)
                .flatMap(table -> ((Value.Table) table).cells().keySet().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The ways gone at a choice.
     *
     * @param expr  the choice
     * @param ways  its ways
     * @param outcome  what it came to
     * @param last  what an expression came to last, if it was looked at
     */
    static ImmutableList<Way> gone(
            Expr expr, ImmutableList<Way> ways, Outcome outcome, Function<Expr, @Nullable Outcome> last) {
        if (expr instanceof Expr.FirstMatch table) {
            return row(table, last).stream().map(ways::get).collect(ImmutableList.toImmutableList());
        }
        if (!(outcome instanceof Outcome.Known)) {
            return ImmutableList.of();
        }
        if (expr instanceof Expr.Steps table) {
            return ImmutableList.of(ways.get(step(table, last)));
        }
        ImmutableList.Builder<Way> gone = ImmutableList.builder();
        for (int i = 0; i < ways.size(); i++) {
            boolean here = expr instanceof Expr.Extreme extreme
                    ? outcome.equals(last.apply(extreme.operands().get(i)))
                    : expr instanceof Expr.Bands table
                            ? isInBand(table, i, last)
                            : expr instanceof Expr.Lookup lookup
                                    && last.apply(lookup.key()) instanceof Outcome.Known key
                                    && key.value() instanceof Value.Coded coded
                                    && ways.get(i).text().equals(coded.code());
            if (here) {
                gone.add(ways.get(i));
            }
        }
        return gone.build();
    }

    private static Optional<Integer> row(Expr.FirstMatch table, Function<Expr, @Nullable Outcome> last) {
        for (int i = 0; i < table.rows().size(); i++) {
            Outcome when = last.apply(table.rows().get(i).when());
            if (when == null || !when.isFalse()) {
                return when != null && when.isTrue() ? Optional.of(i) : Optional.empty();
            }
        }
        return table.otherwise().map(row -> table.rows().size());
    }

    private static int step(Expr.Steps table, Function<Expr, @Nullable Outcome> last) {
        for (int i = 0; i < table.steps().size(); i++) {
            Expr.Steps.Step step = table.steps().get(i);
            boolean afterFrom = step.from()
                    .map(from -> compare(table.base(), from, last))
                    .map(side -> side > 0 || (side == 0 && step.includesFrom()))
                    .orElse(true);
            boolean beforeTo = step.to()
                    .map(to -> compare(table.base(), to, last))
                    .map(side -> side < 0 || (side == 0 && step.includesTo()))
                    .orElse(true);
            if (afterFrom && beforeTo) {
                return i;
            }
        }
        return table.steps().size();
    }

    /** Whether some of the base lies in a band: each begins where the one before ends, the first at nothing. */
    private static boolean isInBand(Expr.Bands table, int band, Function<Expr, @Nullable Outcome> last) {
        return band == 0
                ? last.apply(table.base()) instanceof Outcome.Known base
                        && base.value() instanceof Value.Quantity quantity
                        && quantity.amount().signum() > 0
                : table.bands()
                        .get(band - 1)
                        .upTo()
                        .map(to -> compare(table.base(), to, last) > 0)
                        .orElse(false);
    }

    private static int compare(Expr value, Expr line, Function<Expr, @Nullable Outcome> last) {
        return last.apply(value) instanceof Outcome.Known v && last.apply(line) instanceof Outcome.Known l
                ? Edge.above(v.value(), l.value()).map(Fraction::signum).orElse(0)
                : 0;
    }

    private static String text(Expr.Steps.Step step) {
        String from = step.from()
                .map(it -> (step.includesFrom() ? "from " : "above ") + text(it))
                .orElse("");
        String to = step.to()
                .map(it -> (step.includesTo() ? " up to " : " below ") + text(it))
                .orElse("");
        return (from + to).strip();
    }

    private static String text(Expr expr) {
        return ExprText.of(expr);
    }
}
