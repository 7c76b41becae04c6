package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprWalk;
import org.unionaid.engine.policy.Criterion;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.value.Type;

/** Finds the expressions that are worth computing once because they stand in several places. */
final class Sharing {
    private final ImmutableMap<String, Definition> definitions;
    private final Map<String, Integer> uses = new HashMap<>();

    Sharing(Policy policy) {
        this.definitions = policy.definitions();
        policy.definitions().values().forEach(definition -> count(definition.expr()));
        policy.programs().values().forEach(program -> {
            count(program.eligible());
            program.benefit().formulas().forEach(this::count);
        });
    }

    private void count(Criterion criterion) {
        if (criterion instanceof Criterion.Condition condition) {
            count(condition.expr());
        } else if (criterion instanceof Criterion.AllOf all) {
            all.parts().forEach(this::count);
        } else if (criterion instanceof Criterion.AtLeast some) {
            some.parts().forEach(this::count);
        } else if (criterion instanceof Criterion.NoneOf none) {
            count(none.part());
        }
    }

    private void count(Expr expr) {
        ExprWalk.walk(expr, part -> {
            if (isCandidate(part)) {
                uses.merge(ExprKey.of(part), 1, Integer::sum);
            }
        });
    }

    /** Whether an expression is to be kept once computed. */
    boolean isShared(Expr expr) {
        return isCandidate(expr)
                && uses.getOrDefault(ExprKey.of(expr), 0) > 1
                && ExprWalk.freeVariables(expr).isEmpty();
    }

    private static boolean isCandidate(Expr expr) {
        boolean list = expr.type().kind() == Type.Kind.LIST;
        return expr instanceof Expr.FactOf
                || expr instanceof Expr.Size
                || (expr instanceof Expr.Aggregate && !list)
                || expr instanceof Expr.Rounded
                || expr instanceof Expr.Bands;
    }

    /** Whether an expression depends on the member asked about. */
    boolean isOfMember(Expr expr) {
        boolean[] found = new boolean[1];
        ExprWalk.walk(expr, part -> {
            found[0] |= part instanceof Expr.Root root && root.name().equals("member");
            if (part instanceof Expr.DefinitionOf of) {
                Definition definition = definitions.get(of.name());
                found[0] |= definition == null || definition.roots().contains("member");
            }
            if (part instanceof Expr.DefinitionFor of
                    && !of.receiver().type().name().equals("member")) {
                Definition definition = definitions.get(of.name());
                found[0] |= definition == null || definition.roots().contains("member");
            }
        });
        return found[0];
    }
}
