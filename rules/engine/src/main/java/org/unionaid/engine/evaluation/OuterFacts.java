package org.unionaid.engine.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprWalk;
import org.unionaid.engine.value.Value;

/**
 * What the body of an aggregate reads besides the elements of its list. It is asked for together with the list: whoever tells
 * the list first must not be asked again because it turned out to have elements.
 */
final class OuterFacts {
    private OuterFacts() {}

    /** What an aggregate comes to whose list is not known: if unknown, with the unknown facts of its body joined to it. */
    static Outcome joinedTo(Outcome list, Expr.Aggregate expr, Evaluator evaluator) {
        if (!(list instanceof Outcome.Unknown)) {
            return list;
        }
        ImmutableSet<String> bound = boundIn(expr);
        ImmutableSortedSet.Builder<MissingFact> missing = ImmutableSortedSet.naturalOrder();
        missing.addAll(list.missingFacts());
        ExprWalk.walk(expr.body(), part -> {
            boolean reads = part instanceof Expr.FactOf || part instanceof Expr.DefinitionOf;
            if (reads && !usesAny(part, bound)) {
                missing.addAll(evaluator.evaluate(part).missingFacts());
            }
        });
        evaluator.bodies(expr, candidates(expr.list(), evaluator)).forEach(body -> missing.addAll(body.missingFacts()));
        return new Outcome.Unknown(missing.build());
    }

    /** What may turn out to be in a list that is filtered from a known one: whatever the filter is not known to leave out. */
    private static ImmutableList<Value.Element> candidates(Expr list, Evaluator evaluator) {
        if (evaluator.evaluate(list) instanceof Outcome.Known known) {
            return ((Value.Elements) known.value()).elements();
        }
        if (!(list instanceof Expr.Aggregate filter) || filter.kind() != Expr.AggregateKind.FILTER) {
            return ImmutableList.of();
        }
        ImmutableList<Value.Element> all = candidates(filter.list(), evaluator);
        ImmutableList<Outcome> kept = evaluator.bodies(filter, all);
        return IntStream.range(0, all.size())
                .filter(i -> !kept.get(i).isFalse())
                .mapToObj(all::get)
                .collect(ImmutableList.toImmutableList());
    }

    /** The names of the aggregate's elements, and of those of aggregates within it: none of them has a value yet. */
    private static ImmutableSet<String> boundIn(Expr.Aggregate expr) {
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        ExprWalk.walk(expr, part -> {
            if (part instanceof Expr.Aggregate aggregate) {
                names.add(aggregate.variable());
            }
        });
        return names.build();
    }

    private static boolean usesAny(Expr expr, ImmutableSet<String> names) {
        Set<String> used = new HashSet<>();
        ExprWalk.walk(expr, part -> {
            if (part instanceof Expr.Local local) {
                used.add(local.name());
            }
        });
        return used.stream().anyMatch(names::contains);
    }
}
