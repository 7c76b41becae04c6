package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.Policy;

/**
 * Turns what is said of lists into loops. Aggregates over a list of the case share a {@link Fusion}; those over a list of a thing
 * of another list (the incomes of each member) share a {@link Pass} of that thing.
 */
abstract class ListLowering extends LeafLowering {
    private record Source(Thing list, boolean ofMember) {}

    private final List<Fusion> fusions = new ArrayList<>();
    private final Map<Source, Fusion> current = new HashMap<>();

    ListLowering(Policy policy, ImmutableMap<String, ParameterValue> parameters, Givens givens) {
        super(policy, parameters, givens);
    }

    /** The loops that several cells share. */
    ImmutableList<Fusion> fusions() {
        return fusions.stream().filter(Fusion::isShared).collect(ImmutableList.toImmutableList());
    }

    @Override
    public Object size(Expr.Size expr) {
        Set<Thing.Variable> around = dependsOn(expr);
        return placed(around, () -> {
            Listing list = listing(expr.list());
            return list.filters().isEmpty()
                    ? new Listing.Length(list.source())
                    : kept(new Aggregate.Size(list), expr, around);
        });
    }

    @Override
    public Object aggregate(Expr.Aggregate expr) {
        Set<Thing.Variable> around = dependsOn(expr);
        return placed(around, () -> aggregate(expr, around));
    }

    /** What depends on nothing around it is written for itself, wherever it stands. */
    private Object placed(Set<Thing.Variable> around, java.util.function.Supplier<Object> lowering) {
        return around.isEmpty() ? apart(lowering) : lowering.get();
    }

    private Object aggregate(Expr.Aggregate expr, Set<Thing.Variable> around) {
        Listing list = listing(expr.list());
        Thing.Variable element = pass(list.source(), expr, around).element();
        Thing.Variable variable = active.contains(element) ? new Thing.Variable() : element;
        Thing.@Nullable Variable shadowed = variables.put(expr.variable(), variable);
        active.add(variable);
        Object made = aggregate(expr, list, variable, around);
        active.remove(variable);
        if (shadowed == null) {
            variables.remove(expr.variable());
        } else {
            variables.put(expr.variable(), shadowed);
        }
        return made;
    }

    private Object aggregate(Expr.Aggregate expr, Listing list, Thing.Variable variable, Set<Thing.Variable> around) {
        return switch (expr.kind()) {
            case FILTER -> list.filtered(new Listing.Filter(variable, truth(expr.body())));
            case EXISTS -> kept(new Aggregate.Quantified(list, variable, false, truth(expr.body())), expr, around);
            case ALL -> kept(new Aggregate.Quantified(list, variable, true, truth(expr.body())), expr, around);
            case SUM -> kept(new Aggregate.Sum(list, variable, num(expr.body())), expr, around);
            case MIN -> kept(new Aggregate.Best(list, variable, true, num(expr.body())), expr, around);
            case MAX -> kept(new Aggregate.Best(list, variable, false, num(expr.body())), expr, around);
        };
    }

    /** An aggregate as a part of its pass; if it is one of the case, in a cell. */
    private Object kept(Aggregate aggregate, Expr expr, Set<Thing.Variable> around) {
        if (around.isEmpty()) {
            Fusion fusion = fusion(aggregate.list().source(), isOfMember(expr));
            Object part = fusion.pass().part(aggregate);
            return isWorthKeeping(part) ? fusion.cell(part, any -> (Cell) cell(part, isOfMember(expr))) : part;
        }
        return pass(aggregate.list().source(), expr, around).part(aggregate);
    }

    /** The pass over a list, for an expression that depends on some things around it. */
    private Pass pass(Thing list, Expr expr, Set<Thing.Variable> around) {
        if (around.isEmpty()) {
            return fusion(list, isOfMember(expr)).pass();
        }
        boolean ofOne = list instanceof Thing.OfFact of
                && of.receiver() instanceof Thing.Variable owner
                && around.equals(Set.of(owner));
        return ofOne
                ? ((Thing.Variable) ((Thing.OfFact) list).receiver()).pass(list)
                : new Pass(list, java.util.Optional.empty());
    }

    private Fusion fusion(Thing list, boolean ofMember) {
        Source source = new Source(list, ofMember);
        Fusion fusion = current.get(source);
        if (fusion == null || fusion.isFull()) {
            fusion = new Fusion(fusions.size(), list);
            fusions.add(fusion);
            current.put(source, fusion);
        }
        return fusion;
    }
}
