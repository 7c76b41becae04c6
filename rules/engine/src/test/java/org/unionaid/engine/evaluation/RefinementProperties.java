package org.unionaid.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.FactContext;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.catalog.Reading;
import org.unionaid.engine.expression.ComparisonOperator;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;
import org.unionaid.identity.DivisionCode;
import org.unionaid.time.AsOf;

/** Filling an unknown never overturns what is known, and filling everything missing settles the answer. */
class RefinementProperties {
    private static final Location AT = new Location("random", 1, 1);
    private static final ImmutableList<String> TRUTHS = ImmutableList.of("t0", "t1", "t2", "t3");
    private static final ImmutableList<String> NUMBERS = ImmutableList.of("n0", "n1", "n2", "n3");

    /** A fact that reads its value by name from a map, and is missing where the map has none. */
    private static Expr fact(String name, Type type) {
        Fact fact = Fact.of("case", name, type, new Label(name, name), (element, arguments, context) -> {
            Object value = ((Map<?, ?>) element.object()).get(name);
            return value instanceof Value known
                    ? Reading.of(known)
                    : Reading.missing(new MissingFact(name, new Label(name, name)));
        });
        return new Expr.FactOf(AT, new Expr.Root(AT, "case", Type.element("case")), fact, ImmutableList.of());
    }

    private static Expr number(long value) {
        return new Expr.Constant(AT, Value.of(value), Type.NUMBER);
    }

    private static Arbitrary<Expr> numbers(int depth) {
        Arbitrary<Expr> leaf = Arbitraries.oneOf(
                Arbitraries.of(NUMBERS).map(name -> fact(name, Type.NUMBER)),
                Arbitraries.longs().between(-2, 2).map(RefinementProperties::number));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Expr> inner = Arbitraries.lazy(() -> numbers(depth - 1));
        Arbitrary<Expr> arithmetic = Combinators.combine(Arbitraries.of(Expr.ArithmeticOperator.class), inner, inner)
                .as((operator, l, r) -> new Expr.Arithmetic(AT, operator, l, r, Type.NUMBER));
        Arbitrary<Expr> choice = Combinators.combine(Arbitraries.lazy(() -> truths(depth - 1)), inner, inner)
                .as((when, a, b) -> new Expr.FirstMatch(
                        AT, ImmutableList.of(new Expr.FirstMatch.Row(when, a)), Optional.of(b), Type.NUMBER));
        Arbitrary<Expr> extreme = Combinators.combine(
                        Arbitraries.of(true, false), inner.list().ofMinSize(1).ofMaxSize(3))
                .as((least, operands) -> new Expr.Extreme(AT, least, ImmutableList.copyOf(operands), Type.NUMBER));
        Arbitrary<Expr> steps = Combinators.combine(inner, inner, inner)
                .as((base, below, above) -> new Expr.Steps(
                        AT,
                        base,
                        ImmutableList.of(
                                new Expr.Steps.Step(Optional.empty(), false, Optional.of(number(0)), true, below)),
                        above,
                        Type.NUMBER));
        return Arbitraries.oneOf(leaf, arithmetic, choice, extreme, steps);
    }

    private static Arbitrary<Expr> truths(int depth) {
        Arbitrary<Expr> leaf = Arbitraries.of(TRUTHS).map(name -> fact(name, Type.BOOLEAN));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Expr> inner = Arbitraries.lazy(() -> truths(depth - 1));
        Arbitrary<Expr> number = Arbitraries.lazy(() -> numbers(depth - 1));
        Arbitrary<Expr> logic = Combinators.combine(
                        Arbitraries.of(true, false), inner.list().ofMinSize(1).ofMaxSize(3))
                .as((all, operands) -> new Expr.Logic(AT, all, ImmutableList.copyOf(operands)));
        Arbitrary<Expr> comparison = Combinators.combine(Arbitraries.of(ComparisonOperator.class), number, number)
                .as((operator, l, r) -> new Expr.Comparison(AT, operator, l, r));
        Arbitrary<Expr> membership = Combinators.combine(
                        number, number.list().ofMinSize(1).ofMaxSize(3))
                .as((item, items) -> new Expr.Membership(AT, item, ImmutableList.copyOf(items)));
        return Arbitraries.oneOf(leaf, inner.map(operand -> new Expr.Not(AT, operand)), logic, comparison, membership);
    }

    @Provide
    Arbitrary<Expr> conditions() {
        return truths(4);
    }

    /** A value for every fact. */
    @Provide
    Arbitrary<Map<String, Value>> worlds() {
        return Combinators.combine(
                        Arbitraries.of(true, false).list().ofSize(4),
                        Arbitraries.longs().between(-2, 2).list().ofSize(4))
                .as((truths, numbers) -> {
                    Map<String, Value> world = new HashMap<>();
                    for (int i = 0; i < 4; i++) {
                        world.put(TRUTHS.get(i), Value.of(truths.get(i)));
                        world.put(NUMBERS.get(i), Value.of(numbers.get(i)));
                    }
                    return world;
                });
    }

    @Provide
    Arbitrary<List<String>> hidden() {
        return Arbitraries.of(ImmutableList.<String>builder()
                        .addAll(TRUTHS)
                        .addAll(NUMBERS)
                        .build())
                .list()
                .uniqueElements()
                .ofMaxSize(8);
    }

    private static Outcome evaluate(Expr expr, Map<String, Value> known) {
        Situation situation = new Situation(
                new FactContext(DivisionCode.NATION, AsOf.of(2024, 1, 1)),
                ImmutableMap.of(),
                ImmutableMap.of(),
                ImmutableMap.of(),
                ImmutableMap.of("case", new Value.Element("case", known, "case")),
                ImmutableMap.of());
        return new Evaluator(situation).evaluate(expr);
    }

    private static Map<String, Value> without(Map<String, Value> world, List<String> hidden) {
        Map<String, Value> known = new HashMap<>(world);
        known.keySet().removeAll(hidden);
        return known;
    }

    @Property(tries = 3000)
    void evaluate_knownInPart_isTheSameInEveryCompletion(
            @ForAll("conditions") Expr expr,
            @ForAll("worlds") Map<String, Value> world,
            @ForAll("hidden") List<String> hidden) {
        Outcome partly = evaluate(expr, without(world, hidden));
        if (partly instanceof Outcome.Known) {
            assertThat(evaluate(expr, world)).isEqualTo(partly);
        }
    }

    @Property(tries = 3000)
    void evaluate_missingFactsFilled_isSettled(
            @ForAll("conditions") Expr expr,
            @ForAll("worlds") Map<String, Value> world,
            @ForAll("worlds") Map<String, Value> filling,
            @ForAll("hidden") List<String> hidden) {
        Map<String, Value> known = without(world, hidden);
        Outcome partly = evaluate(expr, known);
        partly.missingFacts().forEach(missing -> known.put(missing.path(), filling.get(missing.path())));

        assertThat(evaluate(expr, known)).isNotInstanceOf(Outcome.Unknown.class);
    }

    @Property(tries = 2000)
    void evaluate_allAndAny_doNotDependOnTheOrder(
            @ForAll("worlds") Map<String, Value> world, @ForAll("hidden") List<String> hidden) {
        List<Expr> operands =
                TRUTHS.stream().map(name -> fact(name, Type.BOOLEAN)).toList();
        List<Expr> reversed = ImmutableList.copyOf(operands).reverse();
        for (boolean all : new boolean[] {true, false}) {
            Map<String, Value> known = without(world, hidden);
            assertThat(evaluate(new Expr.Logic(AT, all, ImmutableList.copyOf(operands)), known))
                    .isEqualTo(evaluate(new Expr.Logic(AT, all, ImmutableList.copyOf(reversed)), known));
        }
    }
}
