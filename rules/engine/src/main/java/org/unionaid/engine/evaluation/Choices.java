package org.unionaid.engine.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.value.Value;

/** What tables come to: first matches, bands and steps. What is not chosen cannot fail. */
final class Choices {
    private final Evaluator evaluator;

    Choices(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    Outcome firstMatch(Expr.FirstMatch expr) {
        return fromRow(expr, 0);
    }

    /** An open condition leaves both its row and the rows after it reachable; if they agree, it does not matter. */
    private Outcome fromRow(Expr.FirstMatch expr, int index) {
        if (index == expr.rows().size()) {
            return expr.otherwise()
                    .map(evaluator::evaluate)
                    .orElseGet(() -> new Outcome.Failed(FailureCode.NO_ROW, expr.at(), ""));
        }
        Expr.FirstMatch.Row row = expr.rows().get(index);
        Outcome when = evaluator.evaluate(row.when());
        if (when.isTrue()) {
            return evaluator.evaluate(row.is());
        }
        Outcome rest = fromRow(expr, index + 1);
        if (when.isFalse()) {
            return rest;
        }
        Outcome here = evaluator.evaluate(row.is());
        if (here instanceof Outcome.Known && here.equals(rest)) {
            return here;
        }
        if (when instanceof Outcome.Failed) {
            return when;
        }
        return new Outcome.Unknown(union(when, here, rest));
    }

    Outcome bands(Expr.Bands expr) {
        ImmutableList.Builder<Expr> parts = ImmutableList.builder();
        parts.add(expr.base());
        expr.bands().forEach(band -> parts.add(band.rate()));
        expr.bands().forEach(band -> band.upTo().ifPresent(parts::add));
        ImmutableList.Builder<Value> values = ImmutableList.builder();
        Outcome open = evaluator.evaluateAll(parts.build(), values);
        return open != null ? open : Tables.bands(expr, values.build());
    }

    Outcome steps(Expr.Steps expr) {
        ImmutableList.Builder<Expr> edges = ImmutableList.builder();
        edges.add(expr.base());
        expr.steps().forEach(step -> {
            step.from().ifPresent(edges::add);
            step.to().ifPresent(edges::add);
        });
        ImmutableList.Builder<Value> values = ImmutableList.builder();
        Outcome open = evaluator.evaluateAll(edges.build(), values);
        if (open == null) {
            return Tables.step(expr, values.build())
                    .map(evaluator::evaluate)
                    .orElseGet(() -> new Outcome.Failed(FailureCode.BAD_TABLE, expr.at(), ""));
        }
        ImmutableList.Builder<Outcome> branches = ImmutableList.builder();
        expr.steps().forEach(step -> branches.add(evaluator.evaluate(step.is())));
        return Aggregates.ifAgreed(
                open, branches.add(evaluator.evaluate(expr.otherwise())).build());
    }

    static ImmutableSortedSet<MissingFact> union(Outcome... outcomes) {
        ImmutableSortedSet.Builder<MissingFact> union = ImmutableSortedSet.naturalOrder();
        for (Outcome outcome : outcomes) {
            union.addAll(outcome.missingFacts());
        }
        return union.build();
    }
}
