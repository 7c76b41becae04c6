package org.unionaid.engine.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.function.Function;
import org.unionaid.engine.evaluation.Finding;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.policy.Criterion;
import org.unionaid.engine.policy.ParameterValue;

/** Makes reasons of findings: one for each condition that bears on the answer. */
final class ReasonCollector {
    private final Function<Expr, ImmutableList<ParameterValue>> parametersOf;

    ReasonCollector(Function<Expr, ImmutableList<ParameterValue>> parametersOf) {
        this.parametersOf = parametersOf;
    }

    ImmutableList<Reason> collect(Finding finding) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        collect(finding, false, reasons);
        return reasons.build();
    }

    /**
     * A join that is settled shows only the parts that settle it: of an "any" that holds, the parts that hold; of one that
     * does not, all of them.
     */
    private void collect(Finding finding, boolean negated, ImmutableList.Builder<Reason> reasons) {
        if (finding instanceof Finding.OfCondition condition) {
            reasons.add(reason(condition, negated));
            return;
        }
        Finding.OfJoin join = (Finding.OfJoin) finding;
        boolean inner = join.criterion() instanceof Criterion.NoneOf != negated;
        boolean anyHolds =
                join.criterion() instanceof Criterion.AtLeast && join.outcome().isTrue();
        for (Finding part : join.parts()) {
            if (!anyHolds || part.outcome().isTrue()) {
                collect(part, inner, reasons);
            }
        }
    }

    private Reason reason(Finding.OfCondition finding, boolean negated) {
        Criterion.Condition condition = finding.condition();
        Optional<Measure> measure = condition.expr() instanceof Expr.Comparison comparison
                        && finding.left().isPresent()
                        && finding.right().isPresent()
                ? Optional.of(new Measure(
                        finding.left().get(),
                        comparison.operator(),
                        finding.right().get()))
                : Optional.empty();
        return new Reason(
                condition.id(),
                verdict(finding.outcome(), negated),
                condition.title(),
                negated,
                measure,
                Optional.of(condition.provenance()),
                parametersOf.apply(condition.expr()),
                ImmutableSortedSet.copyOf(finding.outcome().missingFacts()));
    }

    private static Verdict verdict(Outcome outcome, boolean negated) {
        if (outcome instanceof Outcome.Failed) {
            return Verdict.FAILED;
        }
        if (outcome instanceof Outcome.Unknown) {
            return Verdict.OPEN;
        }
        return outcome.isTrue() != negated ? Verdict.MET : Verdict.NOT_MET;
    }
}
