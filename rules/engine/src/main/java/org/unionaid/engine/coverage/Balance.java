package org.unionaid.engine.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unionaid.engine.coverage.EdgeCoverage.Side;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprWalk;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;

/** Moves one lever until a line is met, and one step to either side of it. */
final class Balance {
    private static final Fraction HUNDRED = Fraction.of(100);
    /** Where to see how fast the value moves: at nothing, and where floors and deductions lie behind. */
    private static final ImmutableList<Fraction> STARTS = ImmutableList.of(Fraction.ZERO, Fraction.of(10_000_000));

    private final Edge edge;
    private final Visit visit;
    private final Lever lever;

    Balance(Edge edge, Visit visit, Lever lever) {
        this.edge = edge;
        this.visit = visit;
        this.lever = lever;
    }

    /** On each side the value nearest to the line; fewer if the lever does not lead there. */
    ImmutableMap<Side, Value> around() {
        if (!lever.isMeasured() || !isReadable()) {
            return ImmutableMap.of();
        }
        Set<Fraction> tries = new LinkedHashSet<>();
        for (Fraction start : STARTS) {
            root(start).ifPresent(root -> tries.addAll(near(root)));
        }
        Map<Side, Value> nearest = new EnumMap<>(Side.class);
        Map<Side, Fraction> distance = new EnumMap<>(Side.class);
        for (Fraction amount : tries) {
            above(amount).ifPresent(above -> {
                Side side = Edge.side(above);
                Fraction before = distance.get(side);
                if (before == null || above.abs().compareTo(before) < 0) {
                    distance.put(side, above.abs());
                    nearest.put(side, lever.of(amount));
                }
            });
        }
        return ImmutableMap.copyOf(nearest);
    }

    /** Where the line is met if the value moves evenly from a start on. */
    private Optional<Fraction> root(Fraction start) {
        Optional<Fraction> here = above(start);
        Optional<Fraction> there = above(start.plus(HUNDRED));
        return here.isEmpty() || there.isEmpty() || here.equals(there)
                ? Optional.empty()
                : Optional.of(start.minus(
                        here.get().times(HUNDRED).dividedBy(there.get().minus(here.get()))));
    }

    private ImmutableSet<Fraction> near(Fraction root) {
        Fraction step = lever.type().unit().equals(Unit.NUMBER) && !root.isWhole()
                ? Fraction.ONE.dividedBy(HUNDRED)
                : Fraction.ONE;
        Fraction floor = root.roundedTo(step, RoundingMode.FLOOR);
        ImmutableSet.Builder<Fraction> near = ImmutableSet.builder();
        for (int i = -1; i <= 2; i++) {
            near.add(floor.plus(step.times(Fraction.of(i))));
        }
        return lever.exact() && lever.type().kind() == Type.Kind.QUANTITY
                ? near.add(root).build()
                : near.build();
    }

    private Optional<Fraction> above(Fraction amount) {
        boolean ofDay = lever.type().kind() == Type.Kind.DATE;
        if (amount.signum() < 0 || (ofDay && !(amount.isWhole() && amount.compareTo(Fraction.of(100_000)) < 0))) {
            return Optional.empty();
        }
        Visit moved = visit.with(with(visit, lever, lever.of(amount)));
        return known(moved, edge.value())
                .flatMap(value -> known(moved, edge.line()).flatMap(line -> Edge.above(value, line)));
    }

    private static Optional<Value> known(Visit visit, Expr expr) {
        return visit.evaluate(expr) instanceof Outcome.Known known ? Optional.of(known.value()) : Optional.empty();
    }

    /** The values that a case sets, and one more. */
    static ImmutableMap<String, Value> with(Visit visit, Lever lever, Value value) {
        Map<String, Value> given = new LinkedHashMap<>(visit.given());
        given.put(lever.name(), value);
        return ImmutableMap.copyOf(given);
    }

    /** Whether whom the question is about has all that both sides look at, and no variable stands around them. */
    private boolean isReadable() {
        ImmutableSet<String> roots = visit.question().subject().roots().keySet();
        boolean[] there = {true};
        for (Expr side : ImmutableList.of(edge.value(), edge.line())) {
            ExprWalk.walk(side, part -> {
                if (part instanceof Expr.Root root) {
                    there[0] &= root.name().equals("today") || roots.contains(root.name());
                } else if (part instanceof Expr.DefinitionOf of) {
                    Definition definition =
                            visit.inventory().policy().definitions().get(of.name());
                    there[0] &= definition != null && roots.containsAll(definition.roots());
                } else {
                    there[0] &= !(part instanceof Expr.Local);
                }
            });
        }
        return there[0];
    }
}
