package org.unionaid.engine.coverage;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprWalk;
import org.unionaid.engine.policy.Benefit;
import org.unionaid.engine.policy.Criterion;
import org.unionaid.engine.policy.Limit;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;

/** Everything in a policy that a case can exercise: its conditions, ways to go, lines, and limits. */
final class Inventory {
    private final Policy policy;
    private final IdentityHashMap<Expr, ImmutableList<Way>> ways = new IdentityHashMap<>();
    private final IdentityHashMap<Expr, ImmutableList<Edge>> edges = new IdentityHashMap<>();
    private final List<Expr> inOrder = new ArrayList<>();
    private final ImmutableList<Requirement> requirements;
    private final ImmutableList<Ceiling> ceilings;

    Inventory(Policy policy) {
        this.policy = policy;
        ImmutableList.Builder<Requirement> all = ImmutableList.builder();
        policy.programs().values().forEach(program -> require(program, program.eligible(), false, all));
        this.requirements = all.build();
        this.ceilings = Ceiling.of(policy);
        policy.definitions().forEach((name, definition) -> look(name, definition.expr()));
        policy.programs().values().forEach(this::look);
        policy.stacking().limits().forEach(limit -> look("stacking", limit));
        policy.stacking().oneOf().forEach(group -> group.when().ifPresent(when -> look("stacking", when)));
    }

    private static void require(
            Program program, Criterion criterion, boolean exclusion, ImmutableList.Builder<Requirement> all) {
        if (criterion instanceof Criterion.Condition condition) {
            all.add(new Requirement(program, condition, exclusion));
        } else if (criterion instanceof Criterion.NoneOf none) {
            require(program, none.part(), !exclusion, all);
        } else if (criterion instanceof Criterion.AllOf join) {
            join.parts().forEach(part -> require(program, part, exclusion, all));
        } else if (criterion instanceof Criterion.AtLeast join) {
            join.parts().forEach(part -> require(program, part, exclusion, all));
        }
    }

    private void look(Program program) {
        String id = program.id().value();
        program.eligible().conditions().forEach(condition -> look(id + "/" + condition.id(), condition.expr()));
        if (program.benefit() instanceof Benefit.Amount amount) {
            look(id + "/cap", amount.cap());
            amount.award().ifPresent(award -> look(id + "/award", award));
        } else {
            program.benefit()
                    .formulas()
                    .forEach(formula -> look(id + "/" + program.benefit().kind(), formula));
        }
        program.limits().forEach(limit -> look(id, limit));
    }

    private void look(String owner, Limit limit) {
        limit.formula().ifPresent(formula -> look(owner + "/" + limit.id(), formula));
    }

    private void look(String owner, Expr top) {
        ExprWalk.walk(top, expr -> {
            Spot spot = new Spot(owner, expr.at());
            ImmutableList<Way> here = Choices.waysAt(expr, spot, policy);
            ImmutableList<Edge> lines = Lines.edgesAt(expr, spot);
            if (!(here.isEmpty() && lines.isEmpty()) && !ways.containsKey(expr)) {
                inOrder.add(expr);
                ways.put(expr, here);
                edges.put(expr, lines);
            }
        });
    }

    Policy policy() {
        return policy;
    }

    /** The conditions of every program, in order. */
    ImmutableList<Requirement> requirements() {
        return requirements;
    }

    /** The limits, in order. */
    ImmutableList<Ceiling> ceilings() {
        return ceilings;
    }

    /** The ways to go, in the order of the policy. */
    ImmutableList<Way> ways() {
        return inOrder.stream().flatMap(expr -> waysAt(expr).stream()).collect(ImmutableList.toImmutableList());
    }

    /** The lines, in the order of the policy. */
    ImmutableList<Edge> edges() {
        return inOrder.stream().flatMap(expr -> edgesAt(expr).stream()).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Way> waysAt(Expr expr) {
        return ways.getOrDefault(expr, ImmutableList.of());
    }

    ImmutableList<Edge> edgesAt(Expr expr) {
        return edges.getOrDefault(expr, ImmutableList.of());
    }
}
