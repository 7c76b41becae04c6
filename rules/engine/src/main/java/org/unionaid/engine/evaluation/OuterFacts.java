package org.unionaid.engine.evaluation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashSet;
import java.util.Set;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprWalk;

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
        return new Outcome.Unknown(missing.build());
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
