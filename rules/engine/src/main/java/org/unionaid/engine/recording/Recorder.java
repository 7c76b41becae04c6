package org.unionaid.engine.recording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unionaid.engine.evaluation.Evaluator;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.engine.evaluation.Situation;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.receipt.Operand;
import org.unionaid.engine.receipt.Step;
import org.unionaid.engine.value.Value;

/** An evaluator that notes every step. What was evaluated once, of the same things, is not done again. Not thread-safe. */
final class Recorder extends Evaluator {
    private final List<Step> steps = new ArrayList<>();
    private final Map<Of, Noted> noted = new HashMap<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final IdentityHashMap<Expr, Integer> asked = new IdentityHashMap<>();

    Recorder(Situation situation) {
        super(situation);
    }

    /** An expression, this one and no other like it, of certain things. */
    private static final class Of {
        private final Expr expr;
        private final ImmutableMap<String, Value> things;

        Of(Expr expr, ImmutableMap<String, Value> things) {
            this.expr = expr;
            this.things = things;
        }

        @Override
        public boolean equals(Object object) {
            return object instanceof Of other && expr == other.expr && things.equals(other.things);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(expr) + things.keySet().hashCode();
        }
    }

    private record Noted(Outcome outcome, int step) {}

    /** An expression being evaluated, and what it was seen to build on. */
    private record Frame(Expr expr, Operation operation, Map<String, Integer> operands) {}

    @Override
    public Outcome evaluate(Expr expr) {
        Of of = new Of(expr, locals());
        Noted known = noted.get(of);
        if (known == null) {
            Frame frame = new Frame(expr, expr.accept(Operations.NAMES), new LinkedHashMap<>());
            frames.push(frame);
            Outcome outcome = super.evaluate(expr);
            frames.pop();
            known = new Noted(outcome, add(frame, outcome));
            noted.put(of, known);
        }
        if (!frames.isEmpty()) {
            Frame above = frames.peek();
            int step = known.step();
            roles(above, expr, of.things).forEach(role -> above.operands().putIfAbsent(role, step));
        } else {
            asked.putIfAbsent(expr, known.step());
        }
        return known.outcome();
    }

    private int add(Frame frame, Outcome outcome) {
        return add(
                frame.operation().operator(),
                frame.operation().details(),
                operands(frame.operands()),
                Written.of(outcome),
                frame.expr().at().toString(),
                Optional.empty());
    }

    /** Notes a step that is no expression. */
    int add(
            String operator,
            ImmutableMap<String, String> details,
            ImmutableList<Operand> operands,
            String result,
            String at,
            Optional<String> clause) {
        steps.add(new Step(steps.size() + 1, operator, details, operands, result, at, clause));
        return steps.size();
    }

    private static ImmutableList<Operand> operands(Map<String, Integer> steps) {
        return steps.entrySet().stream()
                .map(entry -> new Operand(entry.getKey(), entry.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    /** What an expression is to the one above it; the same one may be both sides of a comparison. */
    private static ImmutableList<String> roles(Frame above, Expr expr, ImmutableMap<String, Value> things) {
        if (above.expr() instanceof Expr.Aggregate aggregate && expr == aggregate.body()) {
            Value element = things.get(aggregate.variable());
            return ImmutableList.of("each " + (element == null ? "" : Written.name(element)));
        }
        ImmutableList<String> roles = above.operation().parts().stream()
                .filter(part -> part.expr() == expr)
                .map(Operation.Part::role)
                .collect(ImmutableList.toImmutableList());
        if (!roles.isEmpty()) {
            return roles;
        }
        return ImmutableList.of(
                isDefinition(above.expr()) ? "is" : "also " + (above.operands().size() + 1));
    }

    private static boolean isDefinition(Expr expr) {
        return expr instanceof Expr.DefinitionOf || expr instanceof Expr.DefinitionFor;
    }

    /** The step of an expression that has been evaluated by itself. */
    Optional<Integer> stepOf(Expr expr) {
        return Optional.ofNullable(noted.get(new Of(expr, locals()))).map(Noted::step);
    }

    /** The steps of what was evaluated by itself, except of these expressions. */
    ImmutableSortedSet<Integer> askedBesides(Set<Expr> others) {
        return asked.entrySet().stream()
                .filter(entry -> !others.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    ImmutableList<Step> steps() {
        return ImmutableList.copyOf(steps);
    }
}
