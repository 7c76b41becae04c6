package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.FastReading;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.catalog.Reading;
import org.unionaid.engine.expression.ComparisonOperator;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;

/** Random expressions of every kind over things that are maps: a missing key is an unknown fact. */
final class RandomExpressions {
    static final Location AT = new Location("random", 1, 1);
    static final Expr CASE = new Expr.Root(AT, "thing", Type.element("thing"));
    static final ImmutableList<String> TRUTHS = ImmutableList.of("t0", "t1", "t2");
    static final ImmutableList<String> NUMBERS = ImmutableList.of("n0", "n1", "n2");
    static final ImmutableList<String> OPTIONALS = ImmutableList.of("o0", "o1");
    static final ImmutableList<String> CODES = ImmutableList.of("c0", "c1");
    private static final Type CODE = Type.code("Letter");
    private static final Type LIST = Type.listOf("thing");

    private RandomExpressions() {}

    // -------------------------------------------------------------------------------------------------------------
    // facts

    static Expr fact(Expr receiver, String name, Type type) {
        Fact fact = Fact.of("thing", name, type, new Label(name, name), (element, arguments, context) -> {
            Object value = ((Map<?, ?>) element.object()).get(name);
            return value instanceof Value known
                    ? Reading.of(known)
                    : Reading.missing(new MissingFact(element.path() + "." + name, new Label(name, name)));
        });
        FastReading.Maker fast = switch (type.kind()) {
            case QUANTITY, BOOLEAN -> FastReading.ofLong(thing -> number(((Map<?, ?>) thing).get(name)));
            default -> FastReading.ofObject(thing -> object(((Map<?, ?>) thing).get(name)));
        };
        return new Expr.FactOf(AT, receiver, fact.withFast(fast), ImmutableList.of());
    }

    private static long number(@Nullable Object value) {
        if (value instanceof Value.Truth truth) {
            return truth.value() ? 1 : 0;
        }
        if (value instanceof Value.Nothing) {
            return FastReading.NONE;
        }
        if (value instanceof Value.Quantity quantity && quantity.amount().isWhole()) {
            long number = quantity.amount().numerator().longValueExact();
            return number == FastReading.NONE ? FastReading.OPEN : number;
        }
        return FastReading.OPEN;
    }

    private static @Nullable Object object(@Nullable Object value) {
        if (value instanceof Value.Elements elements) {
            return elements.elements().stream().map(Value.Element::object).collect(ImmutableList.toImmutableList());
        }
        return value instanceof Value.Coded coded ? coded.code() : null;
    }

    private static Expr constant(Fraction amount) {
        return new Expr.Constant(AT, new Value.Quantity(amount, Type.NUMBER.unit()), Type.NUMBER);
    }

    private static Expr code(String code) {
        return new Expr.Constant(AT, new Value.Coded("Letter", code), CODE);
    }

    private static final Expr NONE = new Expr.Constant(AT, Value.NONE, Type.NOTHING);

    // -------------------------------------------------------------------------------------------------------
    // expressions

    static Arbitrary<Fraction> fractions() {
        return Combinators.combine(
                        Arbitraries.longs().between(-12, 12),
                        Arbitraries.longs().between(1, 7))
                .as((n, d) -> Fraction.of(BigInteger.valueOf(n), BigInteger.valueOf(d)));
    }

    static Arbitrary<Expr> numbers(Expr receiver, int depth) {
        Arbitrary<Expr> leaf = Arbitraries.oneOf(
                Arbitraries.of(NUMBERS).map(name -> fact(receiver, name, Type.NUMBER)),
                Arbitraries.of(NUMBERS).map(name -> fact(receiver, name, Type.NUMBER)),
                fractions().map(RandomExpressions::constant));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Expr> inner = Arbitraries.lazy(() -> numbers(receiver, depth - 1));
        Arbitrary<Expr> truth = Arbitraries.lazy(() -> truths(receiver, depth - 1));
        return Arbitraries.oneOf(
                leaf,
                Combinators.combine(Arbitraries.of(Expr.ArithmeticOperator.class), inner, inner)
                        .as((operator, l, r) -> new Expr.Arithmetic(AT, operator, l, r, Type.NUMBER)),
                inner.map(operand -> new Expr.Negated(AT, operand)),
                Combinators.combine(truth, inner, inner.optional())
                        .as((when, is, otherwise) -> new Expr.FirstMatch(
                                AT, ImmutableList.of(new Expr.FirstMatch.Row(when, is)), otherwise, Type.NUMBER)),
                Combinators.combine(
                                Arbitraries.of(true, false),
                                inner.list().ofMinSize(1).ofMaxSize(3))
                        .as((least, all) -> new Expr.Extreme(AT, least, ImmutableList.copyOf(all), Type.NUMBER)),
                Combinators.combine(inner, Arbitraries.of("1", "1/3", "10"), modes())
                        .as((value, step, mode) -> new Expr.Rounded(AT, value, fraction(step), mode)),
                Combinators.combine(inner, inner.optional(0.3)).as(RandomExpressions::bands),
                Combinators.combine(inner, inner, inner, inner.optional(0.3)).as(RandomExpressions::steps),
                Combinators.combine(Arbitraries.of(OPTIONALS), inner)
                        .as((name, ifNone) ->
                                new Expr.Substitute(AT, fact(receiver, name, Type.NUMBER.orNone()), ifNone)),
                lists(receiver, depth - 1).map(list -> new Expr.Size(AT, list)),
                aggregates(receiver, depth - 1, Expr.AggregateKind.SUM, Type.NUMBER));
    }

    private static Arbitrary<RoundingMode> modes() {
        return Arbitraries.of(RoundingMode.DOWN, RoundingMode.UP, RoundingMode.HALF_UP, RoundingMode.FLOOR);
    }

    private static Fraction fraction(String text) {
        String[] parts = text.split("/", -1);
        return Fraction.of(new BigInteger(parts[0]), parts.length == 1 ? BigInteger.ONE : new BigInteger(parts[1]));
    }

    private static Expr number(String text) {
        return constant(fraction(text));
    }

    /** Bands with written ends, of which the second may be an expression and then below the first. */
    private static Expr bands(Expr base, Optional<Expr> second) {
        return new Expr.Bands(
                AT,
                base,
                ImmutableList.of(
                        new Expr.Bands.Band(Optional.of(number("2")), number("2/5")),
                        new Expr.Bands.Band(Optional.of(second.orElse(number("9/2"))), number("1/2")),
                        new Expr.Bands.Band(Optional.empty(), number("3/5"))));
    }

    private static Expr steps(Expr base, Expr below, Expr above, Optional<Expr> edge) {
        return new Expr.Steps(
                AT,
                base,
                ImmutableList.of(
                        new Expr.Steps.Step(Optional.empty(), false, Optional.of(number("0")), true, below),
                        new Expr.Steps.Step(
                                Optional.of(number("0")), false, Optional.of(edge.orElse(number("3/2"))), false, base)),
                above,
                Type.NUMBER);
    }

    static Arbitrary<Expr> truths(Expr receiver, int depth) {
        Arbitrary<Expr> leaf = Arbitraries.of(TRUTHS).map(name -> fact(receiver, name, Type.BOOLEAN));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Expr> inner = Arbitraries.lazy(() -> truths(receiver, depth - 1));
        Arbitrary<Expr> number = Arbitraries.lazy(() -> numbers(receiver, depth - 1));
        return Arbitraries.oneOf(
                leaf,
                inner.map(operand -> new Expr.Not(AT, operand)),
                Combinators.combine(
                                Arbitraries.of(true, false),
                                inner.list().ofMinSize(1).ofMaxSize(3))
                        .as((all, operands) -> new Expr.Logic(AT, all, ImmutableList.copyOf(operands))),
                Combinators.combine(Arbitraries.of(ComparisonOperator.class), number, number)
                        .as((operator, l, r) -> new Expr.Comparison(AT, operator, l, r)),
                Combinators.combine(equality(), optional(receiver), Arbitraries.oneOf(optional(receiver), number))
                        .as((operator, l, r) -> new Expr.Comparison(AT, operator, l, r)),
                Combinators.combine(equality(), codes(receiver), codes(receiver))
                        .as((operator, l, r) -> new Expr.Comparison(AT, operator, l, r)),
                Combinators.combine(number, number.list().ofMinSize(1).ofMaxSize(3))
                        .as((item, items) -> new Expr.Membership(AT, item, ImmutableList.copyOf(items))),
                Combinators.combine(inner, inner, inner)
                        .as((when, a, b) -> new Expr.FirstMatch(
                                AT, ImmutableList.of(new Expr.FirstMatch.Row(when, a)), Optional.of(b), Type.BOOLEAN)),
                aggregates(receiver, depth - 1, Expr.AggregateKind.EXISTS, Type.BOOLEAN),
                aggregates(receiver, depth - 1, Expr.AggregateKind.ALL, Type.BOOLEAN));
    }

    private static Arbitrary<ComparisonOperator> equality() {
        return Arbitraries.of(ComparisonOperator.EQUAL, ComparisonOperator.NOT_EQUAL);
    }

    /** A number that may be none, none itself, or the greatest of a list that may be empty. */
    private static Arbitrary<Expr> optional(Expr receiver) {
        return Arbitraries.oneOf(
                Arbitraries.of(OPTIONALS).map(name -> fact(receiver, name, Type.NUMBER.orNone())),
                Arbitraries.just(NONE),
                aggregates(receiver, 0, Expr.AggregateKind.MAX, Type.NUMBER.orNone()));
    }

    private static Arbitrary<Expr> codes(Expr receiver) {
        Arbitrary<Expr> leaf = Arbitraries.oneOf(
                Arbitraries.of(CODES).map(name -> fact(receiver, name, CODE)),
                Arbitraries.of("A", "B").map(RandomExpressions::code));
        return Arbitraries.oneOf(
                leaf,
                Combinators.combine(truths(receiver, 0), leaf, leaf)
                        .as((when, a, b) -> new Expr.FirstMatch(
                                AT, ImmutableList.of(new Expr.FirstMatch.Row(when, a)), Optional.of(b), CODE)));
    }

    private static Expr element(int depth) {
        return new Expr.Local(AT, "x" + depth, Type.element("thing"));
    }

    private static Arbitrary<Expr> lists(Expr receiver, int depth) {
        Expr all = fact(receiver, "list", LIST);
        return Arbitraries.oneOf(
                Arbitraries.just(all),
                Arbitraries.lazy(() -> truths(element(depth + 10), Math.min(depth, 1)))
                        .map(keeps -> new Expr.Aggregate(
                                AT, Expr.AggregateKind.FILTER, all, "x" + (depth + 10), keeps, LIST)));
    }

    private static Arbitrary<Expr> aggregates(Expr receiver, int depth, Expr.AggregateKind kind, Type type) {
        Arbitrary<Expr> body = type.isQuantity()
                ? Arbitraries.lazy(() -> numbers(element(depth), Math.min(depth, 1)))
                : Arbitraries.lazy(() -> truths(element(depth), Math.min(depth, 1)));
        return Combinators.combine(lists(receiver, depth), body)
                .as((list, each) -> new Expr.Aggregate(AT, kind, list, "x" + depth, each, type));
    }

    // ------------------------------------------------------------------------------------------------------------
    // worlds

    /** A thing with a value for most facts, and further things in a list. */
    static Arbitrary<Map<String, Object>> things(int depth) {
        Arbitrary<Value> number = Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(20, Arbitraries.longs().between(-3, 9)),
                        net.jqwik.api.Tuple.of(
                                1,
                                Arbitraries.of(
                                        Long.MAX_VALUE,
                                        Long.MIN_VALUE,
                                        Long.MIN_VALUE + 1,
                                        4_000_000_000L,
                                        -(1L << 62))))
                .map(Value::of);
        Arbitrary<Value> optional = Arbitraries.oneOf(number, Arbitraries.just(Value.NONE));
        Arbitrary<Value> truth = Arbitraries.of(true, false).map(Value::of);
        Arbitrary<Value> code = Arbitraries.of("A", "B").map(each -> new Value.Coded("Letter", each));
        Arbitrary<Value> list = depth == 0
                ? Arbitraries.just(new Value.Elements(ImmutableList.of()))
                : things(depth - 1).list().ofMaxSize(3).map(RandomExpressions::elements);
        Arbitrary<Map<String, Object>> all = Combinators.combine(
                        number.list().ofSize(3),
                        optional.list().ofSize(2),
                        truth.list().ofSize(3),
                        code.list().ofSize(2),
                        list)
                .as((numbers, optionals, truths, codes, things) -> {
                    Map<String, Object> thing = new java.util.HashMap<>();
                    for (int i = 0; i < 3; i++) {
                        thing.put(NUMBERS.get(i), numbers.get(i));
                        thing.put(TRUTHS.get(i), truths.get(i));
                    }
                    for (int i = 0; i < 2; i++) {
                        thing.put(OPTIONALS.get(i), optionals.get(i));
                        thing.put(CODES.get(i), codes.get(i));
                    }
                    thing.put("list", things);
                    return thing;
                });
        Arbitrary<String> hidden =
                Arbitraries.of("n0", "t0", "t1", "o0", "c0", "list", "nothing", "nothing", "nothing");
        return Combinators.combine(all, hidden, hidden).as((thing, a, b) -> {
            thing.remove(a);
            thing.remove(b);
            return thing;
        });
    }

    private static Value elements(Iterable<Map<String, Object>> things) {
        ImmutableList.Builder<Value.Element> elements = ImmutableList.builder();
        int index = 0;
        for (Map<String, Object> thing : things) {
            elements.add(new Value.Element("thing", thing, "list[" + index++ + "]"));
        }
        return new Value.Elements(elements.build());
    }
}
