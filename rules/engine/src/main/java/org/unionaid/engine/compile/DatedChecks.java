package org.unionaid.engine.compile;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprWalk;
import org.unionaid.engine.issue.IssueCollector;

/** Runs the checks that look at every day on which anything changes over the expressions of a policy, each once. */
final class DatedChecks {
    private final TableOrder order;
    private final Reach reach;
    private final Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    DatedChecks(DatedConstants constants, IssueCollector issues) {
        this.order = new TableOrder(constants, issues);
        this.reach = new Reach(constants, issues);
    }

    void check(Expr expr) {
        ExprWalk.walk(expr, part -> {
            if (!seen.add(part)) {
                return;
            }
            if (part instanceof Expr.Bands bands) {
                order.check(bands);
            } else if (part instanceof Expr.Steps steps) {
                order.check(steps);
            } else if (part instanceof Expr.FirstMatch table) {
                reach.check(table);
            } else if (part instanceof Expr.Logic logic && logic.all()) {
                reach.check(logic.operands());
            }
        });
    }
}
