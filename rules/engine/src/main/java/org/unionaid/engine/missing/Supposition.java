package org.unionaid.engine.missing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionaid.engine.evaluation.Evaluator;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.engine.evaluation.Situation;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprWalk;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;

/**
 * An evaluator that supposes: some facts are told, though not yet with what answer, and the conditions that rest on nothing else
 * that is unknown turn out as supposed.
 *
 * <p>The least conditions come first, since a whole is evaluated after its parts. One that nothing is supposed about stays
 * unknown, and the first of these is noted.
 */
final class Supposition extends Evaluator {
    private final ImmutableMap<String, Definition> definitions;
    private final ImmutableSet<String> told;
    private final Map<Object, Value> supposed;
    private final Optional<Value> otherwise;
    private @Nullable Condition firstOpen;

    /**
     * A supposition.
     *
     * @param situation  what is known
     * @param told  the paths of the facts that are told
     * @param supposed  how conditions turn out, by key
     * @param otherwise  how the others turn out; they stay unknown if empty
     */
    Supposition(
            Situation situation, ImmutableSet<String> told, Map<Object, Value> supposed, Optional<Value> otherwise) {
        super(situation);
        this.definitions = situation.definitions();
        this.told = told;
        this.supposed = supposed;
        this.otherwise = otherwise;
    }

    /** A condition that may turn out one way or another, and how. */
    record Condition(Object key, ImmutableList<Value> ways) {}

    /** The first condition that nothing was supposed about, if there is one. */
    Optional<Condition> firstOpen() {
        return Optional.ofNullable(firstOpen);
    }

    @Override
    public Outcome evaluate(Expr expr) {
        Outcome outcome = super.evaluate(expr);
        return outcome instanceof Outcome.Unknown unknown && expr.type().kind() == Type.Kind.BOOLEAN && isTold(unknown)
                ? supposed(expr, unknown)
                : outcome;
    }

    private boolean isTold(Outcome.Unknown unknown) {
        return unknown.missing().stream().allMatch(fact -> told.contains(fact.path()));
    }

    private Outcome supposed(Expr expr, Outcome.Unknown unknown) {
        Object key = key(expr);
        Value value = supposed.get(key);
        if (value == null && otherwise.isPresent()) {
            return new Outcome.Known(otherwise.get());
        }
        if (value == null) {
            firstOpen = firstOpen == null ? new Condition(key, ways(expr)) : firstOpen;
            return unknown;
        }
        return new Outcome.Known(value);
    }

    private static ImmutableList<Value> ways(Expr expr) {
        return expr.type().optional()
                ? ImmutableList.of(Value.TRUE, Value.FALSE, Value.NONE)
                : ImmutableList.of(Value.TRUE, Value.FALSE);
    }

    /** What is said, and of which things: the condition {@code m.ill} is one for each member. */
    private Object key(Expr expr) {
        Map<String, Value> here = locals();
        Map<String, Value> things = new HashMap<>();
        ExprWalk.walk(
                expr, part -> names(part).filter(here::containsKey).forEach(name -> things.put(name, here.get(name))));
        return ImmutableList.of(Shape.of(expr), things);
    }

    /** The names by which a part looks at things, itself or through a definition. */
    private Stream<String> names(Expr part) {
        if (part instanceof Expr.Local local) {
            return Stream.of(local.name());
        }
        if (part instanceof Expr.Root root) {
            return Stream.of(root.name());
        }
        return part instanceof Expr.DefinitionOf of
                ? Stream.ofNullable(definitions.get(of.name())).flatMap(definition -> definition.roots().stream())
                : Stream.empty();
    }
}
