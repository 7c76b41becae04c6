package org.unionaid.engine.timeline;

import java.util.concurrent.atomic.AtomicBoolean;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprWalk;
import org.unionaid.engine.policy.Benefit;
import org.unionaid.engine.policy.Criterion;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;

/** Tells whether a policy looks at the day asked about in no other way than by dates of the case and by months. */
final class Steadiness {
    private final AtomicBoolean steady = new AtomicBoolean(true);

    private Steadiness() {}

    /** False if the policy compares the day itself, or uses a fact or formula that makes no promise. */
    static boolean of(Policy policy) {
        Steadiness found = new Steadiness();
        policy.definitions().values().forEach(definition -> found.look(definition.expr()));
        policy.programs().values().forEach(found::look);
        return found.steady.get();
    }

    private void look(Program program) {
        look(program.eligible());
        if (program.benefit() instanceof Benefit.Amount amount) {
            look(amount.cap());
            amount.award().ifPresent(this::look);
        }
    }

    private void look(Criterion criterion) {
        if (criterion instanceof Criterion.Condition condition) {
            look(condition.expr());
        } else if (criterion instanceof Criterion.AllOf all) {
            all.parts().forEach(this::look);
        } else if (criterion instanceof Criterion.AtLeast some) {
            some.parts().forEach(this::look);
        } else if (criterion instanceof Criterion.NoneOf none) {
            look(none.part());
        }
    }

    private void look(Expr expr) {
        ExprWalk.walk(expr, part -> {
            boolean ofTheDay = part instanceof Expr.Root root && root.name().equals("today");
            boolean noPromise = part instanceof Expr.FactOf of && !of.fact().steady();
            if (ofTheDay || noPromise || part instanceof Expr.FormulaOf) {
                steady.set(false);
            }
        });
    }
}
