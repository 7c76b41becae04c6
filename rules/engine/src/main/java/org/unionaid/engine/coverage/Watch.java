package org.unionaid.engine.coverage;

import com.google.common.collect.ImmutableSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionaid.engine.decision.Verdict;
import org.unionaid.engine.evaluation.Evaluator;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.engine.evaluation.Situation;
import org.unionaid.engine.expression.Expr;

/** An evaluator that marks which ways are gone and how near to their lines values come. */
final class Watch extends Evaluator {
    private final Inventory inventory;
    private final IdentityHashMap<Expr, Outcome> last = new IdentityHashMap<>();
    private final Set<Mark> marks = new LinkedHashSet<>();

    Watch(Situation situation, Inventory inventory) {
        super(situation);
        this.inventory = inventory;
    }

    @Override
    public Outcome evaluate(Expr expr) {
        Outcome outcome = super.evaluate(expr);
        last.put(expr, outcome);
        Choices.gone(expr, inventory.waysAt(expr), outcome, last::get).forEach(way -> marks.add(new Mark.Goes(way)));
        inventory.edgesAt(expr).forEach(this::near);
        return outcome;
    }

    private void near(Edge edge) {
        if (last.get(edge.value()) instanceof Outcome.Known value
                && last.get(edge.line()) instanceof Outcome.Known line) {
            Edge.above(value.value(), line.value()).ifPresent(above -> {
                marks.add(new Mark.Beside(edge, Edge.side(above)));
                if (Edge.isNear(line.value(), above)) {
                    marks.add(new Mark.Near(edge, Edge.side(above)));
                }
            });
        }
    }

    /** Marks how the conditions of a program stand that were looked at. */
    void conditions(Iterable<Requirement> requirements) {
        for (Requirement requirement : requirements) {
            @Nullable Outcome outcome = last.get(requirement.condition().expr());
            if (outcome != null) {
                marks.add(new Mark.Stands(requirement, verdict(outcome, requirement.exclusion())));
            }
        }
    }

    private static Verdict verdict(Outcome outcome, boolean exclusion) {
        if (outcome instanceof Outcome.Known) {
            return outcome.isTrue() != exclusion ? Verdict.MET : Verdict.NOT_MET;
        }
        return outcome instanceof Outcome.Unknown ? Verdict.OPEN : Verdict.FAILED;
    }

    /** What was seen so far. */
    ImmutableSet<Mark> marks() {
        return ImmutableSet.copyOf(marks);
    }
}
