package org.unionaid.engine.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.policy.Criterion;
import org.unionaid.engine.value.Value;

/** Evaluates criteria: every condition is looked at, so that an answer can name all of them. */
public final class CriterionEvaluator {
    private final Evaluator evaluator;

    /**
     * An evaluator of criteria.
     *
     * @param evaluator  evaluates their expressions, not null
     */
    public CriterionEvaluator(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /**
     * What a criterion comes to.
     *
     * @param criterion  the criterion, not null
     * @return the finding with all its parts
     */
    public Finding evaluate(Criterion criterion) {
        if (criterion instanceof Criterion.Condition condition) {
            return condition(condition);
        }
        if (criterion instanceof Criterion.AllOf all) {
            ImmutableList<Finding> parts = evaluateAll(all.parts());
            return new Finding.OfJoin(criterion, Kleene.all(outcomes(parts)), parts);
        }
        if (criterion instanceof Criterion.AtLeast some) {
            ImmutableList<Finding> parts = evaluateAll(some.parts());
            return new Finding.OfJoin(criterion, Kleene.atLeast(some.count(), outcomes(parts)), parts);
        }
        if (criterion instanceof Criterion.NoneOf none) {
            Finding part = evaluate(none.part());
            return new Finding.OfJoin(criterion, Kleene.not(part.outcome()), ImmutableList.of(part));
        }
        return new Finding.OfJoin(criterion, new Outcome.Known(Value.TRUE), ImmutableList.of());
    }

    private Finding condition(Criterion.Condition condition) {
        Outcome outcome = evaluator.evaluate(condition.expr());
        if (condition.expr() instanceof Expr.Comparison comparison) {
            return new Finding.OfCondition(condition, outcome, known(comparison.left()), known(comparison.right()));
        }
        return new Finding.OfCondition(condition, outcome, Optional.empty(), Optional.empty());
    }

    private Optional<Value> known(Expr expr) {
        return evaluator.evaluate(expr) instanceof Outcome.Known known ? Optional.of(known.value()) : Optional.empty();
    }

    private ImmutableList<Finding> evaluateAll(ImmutableList<Criterion> criteria) {
        return criteria.stream().map(this::evaluate).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Outcome> outcomes(ImmutableList<Finding> findings) {
        return findings.stream().map(Finding::outcome).collect(ImmutableList.toImmutableList());
    }
}
