package org.unionaid.engine.recording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.FactContext;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.catalog.Reading;
import org.unionaid.engine.evaluation.Situation;
import org.unionaid.engine.expression.ComparisonOperator;
import org.unionaid.engine.expression.DatePart;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.WindowKind;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;
import org.unionaid.identity.DivisionCode;
import org.unionaid.time.AsOf;

/** Random expressions of every kind over a small case of which something may be unknown. */
final class RandomExprs {
    private static final ImmutableList<String> FACTS = ImmutableList.of("x", "y", "z");
    private static final Type MAYBE = Type.NUMBER.orNone();

    private RandomExprs() {}

    /** The expressions and the situation that they are evaluated in. */
    record World(Expr expr, Situation situation) {}

    static Arbitrary<World> worlds() {
        Arbitrary<Expr> defined = numbers(2, false);
        return Combinators.combine(truths(3, true), defined, values())
                .as((expr, definition, known) -> new World(expr, situation(definition, known)));
    }

    private static Situation situation(Expr definition, Map<String, Value> known) {
        Value.Elements things = new Value.Elements(known.keySet().stream()
                .sorted()
                .map(name -> new Value.Element("thing", known.get(name), "thing[" + name + "]"))
                .collect(ImmutableList.toImmutableList()));
        return new Situation(
                new FactContext(DivisionCode.NATION, AsOf.of(2024, 5, 31)),
                ImmutableMap.of(),
                ImmutableMap.of(),
                ImmutableMap.of(
                        "d",
                        new Definition(
                                "d",
                                new Label("定义", "definition"),
                                definition,
                                "",
                                ImmutableSet.of("case"),
                                Optional.empty())),
                ImmutableMap.of("case", new Value.Element("case", known, "case"), "things", things),
                ImmutableMap.of());
    }

    private static Arbitrary<Map<String, Value>> values() {
        Arbitrary<Value> value =
                Arbitraries.oneOf(Arbitraries.longs().between(-3, 3).map(Value::of), Arbitraries.just(Value.NONE));
        return Arbitraries.maps(Arbitraries.of(FACTS), value).map(HashMap::new);
    }

    private static final ImmutableMap<String, Fact> READ = FACTS.stream()
            .collect(ImmutableMap.toImmutableMap(
                    name -> name,
                    name -> Fact.of(
                            "case",
                            name,
                            MAYBE,
                            new Label(name, name),
                            (element, arguments, context) ->
                                    ((Map<?, ?>) element.object()).get(name) instanceof Value known
                                            ? Reading.of(known)
                                            : Reading.missing(new MissingFact(name, new Label(name, name))))));

    private static final Fact SIZE = Fact.of(
            "thing",
            "size",
            MAYBE,
            new Label("大小", "size"),
            (element, arguments, context) -> element.object().equals(Value.of(3))
                    ? Reading.missing(new MissingFact(element.path() + ".size", new Label("大小", "size")))
                    : Reading.of((Value) element.object()));

    private static Arbitrary<Location> places() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(1, 30))
                .as((line, column) -> new Location("random.yaml", line, column));
    }

    private static Arbitrary<Expr> at(Function<Location, Expr> make) {
        return places().map(make::apply);
    }

    /** A number that is never none. */
    private static Arbitrary<Expr> numbers(int depth, boolean definitions) {
        Arbitrary<Expr> constant = Combinators.combine(
                        places(),
                        Arbitraries.longs().between(-4, 4),
                        Arbitraries.longs().between(1, 3))
                .as((at, above, below) -> number(at, Fraction.of(above).dividedBy(Fraction.of(below))));
        Arbitrary<Expr> fact = Combinators.combine(places(), Arbitraries.of(FACTS), constant)
                .as((at, name, none) -> new Expr.Substitute(
                        at,
                        new Expr.FactOf(
                                at,
                                new Expr.Root(at, "case", Type.element("case")),
                                READ.get(name),
                                ImmutableList.of()),
                        none));
        Arbitrary<Expr> leaf = definitions
                ? Arbitraries.oneOf(constant, fact, at(at -> new Expr.DefinitionOf(at, "d", Type.NUMBER)))
                : Arbitraries.oneOf(constant, fact);
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Expr> inner = Arbitraries.lazy(() -> numbers(depth - 1, definitions));
        Arbitrary<Expr> truth = Arbitraries.lazy(() -> truths(depth - 1, definitions));
        Arbitrary<List<Expr>> some = inner.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                leaf,
                Combinators.combine(places(), Arbitraries.of(Expr.ArithmeticOperator.class), inner, inner)
                        .as((at, operator, l, r) -> new Expr.Arithmetic(at, operator, l, r, Type.NUMBER)),
                Combinators.combine(places(), inner).as(Expr.Negated::new),
                Combinators.combine(places(), truth, inner, truth, inner, inner)
                        .as((at, when, is, then, other, rest) -> new Expr.FirstMatch(
                                at,
                                ImmutableList.of(
                                        new Expr.FirstMatch.Row(when, is), new Expr.FirstMatch.Row(then, other)),
                                Optional.of(rest),
                                Type.NUMBER)),
                Combinators.combine(places(), Arbitraries.of(true, false), some)
                        .as((at, least, operands) ->
                                new Expr.Extreme(at, least, ImmutableList.copyOf(operands), Type.NUMBER)),
                Combinators.combine(places(), inner, Arbitraries.of(roundings()), Arbitraries.of(1, 2, 5))
                        .as((at, of, mode, step) -> new Expr.Rounded(at, of, Fraction.of(step), mode)),
                Combinators.combine(places(), inner, inner, inner, inner)
                        .as((at, base, end, rate, last) -> new Expr.Bands(
                                at,
                                base,
                                ImmutableList.of(
                                        new Expr.Bands.Band(Optional.of(end), rate),
                                        new Expr.Bands.Band(Optional.empty(), last)))),
                Combinators.combine(places(), inner, inner, Arbitraries.of(true, false), inner, inner)
                        .as((at, base, edge, closed, is, rest) -> new Expr.Steps(
                                at,
                                base,
                                ImmutableList.of(
                                        new Expr.Steps.Step(Optional.of(edge), closed, Optional.empty(), false, is)),
                                rest,
                                Type.NUMBER)),
                Combinators.combine(places(), dates(), dates())
                        .as((at, from, to) -> new Expr.Elapsed(at, DatePart.YEAR, from, to)),
                Combinators.combine(places(), Arbitraries.of(DatePart.class), dates())
                        .as(Expr.PartOf::new),
                Combinators.combine(places(), filters()).as(Expr.Size::new),
                Combinators.combine(places(), filters(), Arbitraries.of("SUM", "MIN", "MAX"), constant)
                        .as((at, list, kind, none) -> new Expr.Substitute(
                                at,
                                new Expr.Aggregate(
                                        at,
                                        Expr.AggregateKind.valueOf(kind),
                                        list,
                                        "t",
                                        size(at, none),
                                        kind.equals("SUM") ? Type.NUMBER : MAYBE),
                                none)));
    }

    private static List<RoundingMode> roundings() {
        return Arrays.stream(RoundingMode.values())
                .filter(mode -> mode != RoundingMode.UNNECESSARY)
                .toList();
    }

    private static Expr size(Location at, Expr ifNone) {
        return new Expr.Substitute(
                at,
                new Expr.FactOf(at, new Expr.Local(at, "t", Type.element("thing")), SIZE, ImmutableList.of()),
                ifNone);
    }

    private static Arbitrary<Expr> filters() {
        return Combinators.combine(
                        places(),
                        Arbitraries.of(true, false),
                        Arbitraries.longs().between(-2, 2))
                .as((at, filtered, line) -> {
                    Expr all = new Expr.Root(at, "things", Type.listOf("thing"));
                    return filtered
                            ? new Expr.Aggregate(
                                    at,
                                    Expr.AggregateKind.FILTER,
                                    all,
                                    "t",
                                    new Expr.Comparison(
                                            at,
                                            ComparisonOperator.MORE,
                                            size(at, number(at, Fraction.ONE)),
                                            number(at, Fraction.of(line))),
                                    Type.listOf("thing"))
                            : all;
                });
    }

    private static Arbitrary<Expr> dates() {
        Arbitrary<Expr> today = at(at -> new Expr.Root(at, "today", Type.DATE));
        Arbitrary<Expr> edge = Combinators.combine(
                        places(),
                        Arbitraries.of(WindowKind.class),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(true, false))
                .as((at, kind, months, ago, first) ->
                        new Expr.WindowEdge(at, new Expr.WindowOf(at, kind, months, ago), first));
        Arbitrary<Expr> shifted = Combinators.combine(
                        places(),
                        today,
                        Arbitraries.of(Unit.MONTHS, Unit.DAYS),
                        Arbitraries.integers().between(-40, 40))
                .as((at, day, unit, by) -> new Expr.Arithmetic(
                        at,
                        Expr.ArithmeticOperator.MINUS,
                        day,
                        new Expr.Constant(at, new Value.Quantity(Fraction.of(by), unit), Type.quantity(unit)),
                        Type.DATE));
        Arbitrary<Expr> written = at(at -> new Expr.Constant(at, new Value.Day(LocalDate.of(2020, 2, 29)), Type.DATE));
        return Arbitraries.oneOf(today, edge, shifted, written);
    }

    private static Arbitrary<Expr> truths(int depth, boolean definitions) {
        Arbitrary<Expr> number = Arbitraries.lazy(() -> numbers(Math.max(0, depth - 1), definitions));
        Arbitrary<Expr> comparison = Combinators.combine(
                        places(), Arbitraries.of(ComparisonOperator.class), number, number)
                .as(Expr.Comparison::new);
        if (depth == 0) {
            return comparison;
        }
        Arbitrary<Expr> inner = Arbitraries.lazy(() -> truths(depth - 1, definitions));
        return Arbitraries.oneOf(
                comparison,
                Combinators.combine(places(), Arbitraries.of(ComparisonOperator.class), dates(), dates())
                        .as(Expr.Comparison::new),
                Combinators.combine(places(), inner).as(Expr.Not::new),
                Combinators.combine(
                                places(),
                                Arbitraries.of(true, false),
                                inner.list().ofMinSize(1).ofMaxSize(3))
                        .as((at, all, operands) -> new Expr.Logic(at, all, ImmutableList.copyOf(operands))),
                Combinators.combine(places(), number, number.list().ofMinSize(1).ofMaxSize(3))
                        .as((at, item, items) -> new Expr.Membership(at, item, ImmutableList.copyOf(items))),
                Combinators.combine(places(), filters(), Arbitraries.of(true, false), number)
                        .as((at, list, all, line) -> new Expr.Aggregate(
                                at,
                                all ? Expr.AggregateKind.ALL : Expr.AggregateKind.EXISTS,
                                list,
                                "t",
                                new Expr.Comparison(
                                        at, ComparisonOperator.AT_MOST, size(at, number(at, Fraction.ZERO)), line),
                                Type.BOOLEAN)));
    }

    private static Expr number(Location at, Fraction amount) {
        return new Expr.Constant(at, new Value.Quantity(amount, Unit.NUMBER), Type.NUMBER);
    }
}
