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
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.value.Value;

/**
 * What the body of an aggregate reads besides the elements of its list. It is asked for together with the list: whoever tells
 * the list first must not be asked again because it turned out to have elements.
 */
final class OuterFacts {
    private final Evaluator evaluator;
    private final ImmutableSortedSet.Builder<MissingFact> missing = ImmutableSortedSet.naturalOrder();

    private final Set<String> seen = new HashSet<>();

    private OuterFacts(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** What an aggregate comes to whose list is not known: if unknown, with the unknown facts of its body joined to it. */
    static Outcome joinedTo(Outcome list, Expr.Aggregate expr, Evaluator evaluator) {
        if (!(list instanceof Outcome.Unknown)) {
            return list;
        }
        OuterFacts outer = new OuterFacts(evaluator);
        outer.missing.addAll(list.missingFacts());
        outer.collect(expr.body(), boundIn(expr));
        evaluator
                .bodies(expr, candidates(expr.list(), evaluator))
                .forEach(body -> outer.missing.addAll(body.missingFacts()));
        return new Outcome.Unknown(outer.missing.build());
    }

    /** Evaluates what can be evaluated although the names that are bound have no value yet. */
    private void collect(Expr body, ImmutableSet<String> bound) {
        ExprWalk.walk(body, part -> {
            boolean reads = part instanceof Expr.FactOf
                    || part instanceof Expr.DefinitionOf
                    || part instanceof Expr.DefinitionFor;
            if (!reads) {
                return;
            }
            if (!usesAny(part, bound)) {
                missing.addAll(evaluator.evaluate(part).missingFacts());
            } else if (part instanceof Expr.DefinitionFor of && seen.add(of.name())) {
                Definition definition = evaluator.definitionNamed(of.name());
                collect(
                        definition.expr(),
                        boundIn(definition.expr(), definition.subject().orElse("")));
            } else if (part instanceof Expr.DefinitionOf of && seen.add(of.name())) {
                collect(evaluator.definitionNamed(of.name()).expr(), bound);
            }
        });
    }

    /** What may turn out to be in a list that is filtered from a known one: whatever the filter is not known to leave out. */
    private static ImmutableList<Value> candidates(Expr list, Evaluator evaluator) {
        if (evaluator.evaluate(list) instanceof Outcome.Known known) {
            return Aggregates.each(known.value()).orElse(ImmutableList.of());
        }
        if (!(list instanceof Expr.Aggregate filter) || filter.kind() != Expr.AggregateKind.FILTER) {
            return ImmutableList.of();
        }
        ImmutableList<Value> all = candidates(filter.list(), evaluator);
        ImmutableList<Outcome> kept = evaluator.bodies(filter, all);
        return IntStream.range(0, all.size())
                .filter(i -> !kept.get(i).isFalse())
                .mapToObj(all::get)
                .collect(ImmutableList.toImmutableList());
    }

    /** The names of the aggregate's elements, and of those of aggregates within it: none of them has a value yet. */
    private static ImmutableSet<String> boundIn(Expr expr, String... more) {
        ImmutableSet.Builder<String> names = ImmutableSet.<String>builder().add(more);
        ExprWalk.walk(expr, part -> {
            if (part instanceof Expr.Aggregate aggregate) {
                names.add(aggregate.variable());
            }
        });
        return names.build();
    }

    private boolean usesAny(Expr expr, ImmutableSet<String> names) {
        Set<String> used = new HashSet<>();
        ExprWalk.walk(expr, part -> {
            if (part instanceof Expr.Local local) {
                used.add(local.name());
            } else if (part instanceof Expr.Root root) {
                used.add(root.name());
            } else if (part instanceof Expr.DefinitionOf of) {
                used.addAll(evaluator.definitionNamed(of.name()).roots());
            }
        });
        return used.stream().anyMatch(names::contains);
    }
}
