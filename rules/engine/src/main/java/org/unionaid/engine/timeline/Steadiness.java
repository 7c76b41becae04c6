package org.unionaid.engine.timeline;

import java.util.concurrent.atomic.AtomicBoolean;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprWalk;
import org.unionaid.engine.policy.Policy;

/** Tells whether a policy looks at the day asked about in no other way than by dates of the case and by months. */
final class Steadiness {
    private final AtomicBoolean steady = new AtomicBoolean(true);

    private Steadiness() {}

    /** False if the policy compares the day itself, or uses a fact or formula that makes no promise. */
    static boolean of(Policy policy) {
        Steadiness found = new Steadiness();
        policy.definitions().values().forEach(definition -> found.look(definition.expr()));
        policy.programs().values().forEach(program -> program.expressions().forEach(found::look));
        policy.stacking().expressions().forEach(found::look);
        return found.steady.get();
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
