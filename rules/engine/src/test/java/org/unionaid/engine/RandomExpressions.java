package org.unionaid.engine;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.expression.ComparisonOperator;
import org.unionaid.engine.expression.DatePart;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.WindowKind;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;

/** Random well-typed expressions over a small vocabulary, of every kind there is, in the form in which the compiler builds them. */
public final class RandomExpressions {
    /** The place of every expression made here. */
    public static final Location AT = new Location("random", 1, 1);

    /** The kind of thing that the facts are asked of; its object is a map from fact names to values. */
    public static final String CASE = "household";

    private static final Type THING = Type.element("thing");
    static final Type CATEGORY = Type.code("Category");
    static final ImmutableList<String> CATEGORIES = ImmutableList.of("DEEP", "RELATIVE", "ACCIDENTAL");

    private RandomExpressions() {}

    /** What an expression says, without its places. */
    public static String shape(Expr expr) {
        return expr.toString().replaceAll("at=[^,\\]]*", "");
    }

    private static Expr of(String fact) {
        Fact found = ExpressionVocabulary.FACTS.stream()
                .filter(f -> f.name().equals(fact))
                .findFirst()
                .orElseThrow();
        return new Expr.FactOf(AT, new Expr.Root(AT, CASE, Type.element(CASE)), found, ImmutableList.of());
    }

    private static Expr ofThing(String fact, String name) {
        Fact found = ExpressionVocabulary.FACTS.stream()
                .filter(f -> f.name().equals(fact))
                .findFirst()
                .orElseThrow();
        return new Expr.FactOf(AT, new Expr.Local(AT, name, THING), found, ImmutableList.of());
    }

    private static Expr constant(Fraction amount, Unit unit) {
        return new Expr.Constant(AT, new Value.Quantity(amount, unit), Type.quantity(unit));
    }

    private static Expr code(String code) {
        return new Expr.Constant(AT, new Value.Coded("Category", code), CATEGORY);
    }

    /** Expressions that are true or false. */
    public static Arbitrary<Expr> truths(int depth) {
        Arbitrary<Expr> leaf = Arbitraries.of("t0", "t1", "t2").map(RandomExpressions::of);
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Expr> inner = Arbitraries.lazy(() -> truths(depth - 1));
        Arbitrary<Expr> logic = Combinators.combine(
                        Arbitraries.of(true, false), inner.list().ofMinSize(2).ofMaxSize(3))
                .as(RandomExpressions::logic);
        return Arbitraries.oneOf(
                leaf,
                inner.map(operand -> new Expr.Not(AT, operand)),
                logic,
                comparison(numbers(depth - 1)),
                comparison(money(depth - 1)),
                comparison(dates(depth - 1)),
                codes(depth - 1).map(c -> new Expr.Comparison(AT, ComparisonOperator.EQUAL, c, code("DEEP"))),
                codes(depth - 1)
                        .map(c -> new Expr.Membership(AT, c, ImmutableList.of(code("DEEP"), code("ACCIDENTAL")))),
                codes(depth - 1).map(c -> new Expr.InSet(AT, c, new Expr.ParameterOf(AT, "S", Type.codes("Category")))),
                Arbitraries.strings().ascii().ofMaxLength(8).map(RandomExpressions::text),
                thingTruths(depth),
                choice(truths(depth - 1), inner, Type.BOOLEAN));
    }

    private static Expr text(String text) {
        String visible = text.replaceAll("[\\p{Cntrl}%]", "");
        Expr constant = new Expr.Constant(AT, new Value.Text(visible), Type.TEXT);
        return new Expr.Comparison(AT, ComparisonOperator.NOT_EQUAL, of("x0"), constant);
    }

    private static Expr logic(boolean all, Iterable<Expr> operands) {
        ImmutableList.Builder<Expr> flat = ImmutableList.builder();
        for (Expr operand : operands) {
            if (operand instanceof Expr.Logic same && same.all() == all) {
                flat.addAll(same.operands());
            } else {
                flat.add(operand);
            }
        }
        return new Expr.Logic(AT, all, flat.build());
    }

    private static Arbitrary<Expr> comparison(Arbitrary<Expr> sides) {
        return Combinators.combine(Arbitraries.of(ComparisonOperator.class), sides, sides)
                .as((operator, l, r) -> new Expr.Comparison(AT, operator, l, r));
    }

    private static Arbitrary<Expr> thingTruths(int depth) {
        Arbitrary<Expr> body = Combinators.combine(
                        Arbitraries.lazy(() -> numbers(depth - 1)), Arbitraries.of(true, false))
                .as((n, negated) -> {
                    Expr above = new Expr.Comparison(AT, ComparisonOperator.MORE, ofThing("v", "x" + depth), n);
                    return negated ? new Expr.Not(AT, ofThing("ok", "x" + depth)) : above;
                });
        return Combinators.combine(Arbitraries.of(true, false), body)
                .as((exists, b) -> new Expr.Aggregate(
                        AT,
                        exists ? Expr.AggregateKind.EXISTS : Expr.AggregateKind.ALL,
                        of("things"),
                        "x" + depth,
                        b,
                        Type.BOOLEAN));
    }

    private static Arbitrary<Expr> choice(Arbitrary<Expr> when, Arbitrary<Expr> is, Type type) {
        return Combinators.combine(when, is, when, is, is, Arbitraries.of(true, false))
                .as((w1, a, w2, b, rest, two) -> {
                    ImmutableList.Builder<Expr.FirstMatch.Row> rows = ImmutableList.builder();
                    rows.add(new Expr.FirstMatch.Row(w1, a));
                    if (two) {
                        rows.add(new Expr.FirstMatch.Row(w2, b));
                    }
                    return new Expr.FirstMatch(AT, rows.build(), Optional.of(rest), type);
                });
    }

    /** Plain numbers. */
    public static Arbitrary<Expr> numbers(int depth) {
        Arbitrary<Expr> leaf = Arbitraries.oneOf(
                Arbitraries.of("n0", "n1", "n2").map(RandomExpressions::of),
                Arbitraries.integers()
                        .between(-300, 300)
                        .map(n -> constant(Fraction.of(n).dividedBy(Fraction.of(100)), Unit.NUMBER)),
                Arbitraries.just(new Expr.ParameterOf(AT, "B", Type.NUMBER)),
                Arbitraries.just(new Expr.DefinitionOf(AT, "half", Type.NUMBER)));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Expr> inner = Arbitraries.lazy(() -> numbers(depth - 1));
        Arbitrary<Expr> dates = Arbitraries.lazy(() -> dates(depth - 1));
        return Arbitraries.oneOf(
                leaf,
                inner.map(RandomExpressions::negated),
                Combinators.combine(Arbitraries.of(Expr.ArithmeticOperator.class), inner, inner)
                        .as((operator, l, r) -> new Expr.Arithmetic(AT, operator, l, r, Type.NUMBER)),
                Combinators.combine(
                                Arbitraries.of(true, false),
                                inner.list().ofMinSize(1).ofMaxSize(3))
                        .as((least, all) -> new Expr.Extreme(AT, least, ImmutableList.copyOf(all), Type.NUMBER)),
                inner.map(n -> new Expr.Substitute(AT, of("o0"), n)),
                Combinators.combine(dates, dates).as((a, b) -> new Expr.Elapsed(AT, DatePart.YEAR, a, b)),
                Combinators.combine(Arbitraries.of(DatePart.class), dates)
                        .as((part, day) -> new Expr.PartOf(AT, part, day)),
                Arbitraries.lazy(() -> truths(depth - 1)).map(when -> count(when, "x" + depth)),
                inner.map(n -> sumOfThings(n, Expr.AggregateKind.SUM, "x" + depth)),
                inner.map(n -> new Expr.Substitute(AT, sumOfThings(n, Expr.AggregateKind.MAX, "x" + depth), n)),
                choice(Arbitraries.lazy(() -> truths(depth - 1)), inner, Type.NUMBER),
                Combinators.combine(inner, inner, inner, Arbitraries.integers().between(0, 2))
                        .as(RandomExpressions::steps));
    }

    private static Expr negated(Expr operand) {
        return operand instanceof Expr.Constant ? operand : new Expr.Negated(AT, operand);
    }

    private static Expr count(Expr when, String name) {
        Expr kept = new Expr.Logic(AT, true, ImmutableList.of(ofThing("ok", name), wrapped(when)));
        return new Expr.Size(
                AT, new Expr.Aggregate(AT, Expr.AggregateKind.FILTER, of("things"), name, kept, Type.listOf("thing")));
    }

    private static Expr wrapped(Expr when) {
        return when instanceof Expr.Logic logic && logic.all() ? new Expr.Not(AT, when) : when;
    }

    private static Expr sumOfThings(Expr factor, Expr.AggregateKind kind, String name) {
        Expr score = new Expr.DefinitionFor(AT, "score", new Expr.Local(AT, name, THING), Type.NUMBER);
        Expr body = new Expr.Arithmetic(AT, Expr.ArithmeticOperator.TIMES, score, factor, Type.NUMBER);
        return new Expr.Aggregate(
                AT,
                kind,
                of("things"),
                name,
                body,
                kind == Expr.AggregateKind.SUM ? Type.NUMBER : Type.NUMBER.orNone());
    }

    private static Expr steps(Expr base, Expr below, Expr above, int edge) {
        Optional<Expr> zero = Optional.of(constant(Fraction.ZERO, Unit.NUMBER));
        Optional<Expr> five = Optional.of(constant(Fraction.of(5), Unit.NUMBER));
        boolean lower = edge == 0;
        return new Expr.Steps(
                AT,
                base,
                ImmutableList.of(
                        new Expr.Steps.Step(zero, lower || edge == 2, five, !lower, below),
                        new Expr.Steps.Step(five, lower, Optional.empty(), !lower, above)),
                constant(Fraction.ONE, Unit.NUMBER),
                Type.NUMBER);
    }

    /** Amounts of money. */
    public static Arbitrary<Expr> money(int depth) {
        Arbitrary<Expr> months = Arbitraries.integers()
                .between(1, 24)
                .map(n -> new Expr.Arithmetic(
                        AT,
                        Expr.ArithmeticOperator.TIMES,
                        constant(Fraction.of(n), Unit.MONTHS),
                        new Expr.ParameterOf(AT, "L", Type.quantity(Unit.MONEY_PER_MONTH)),
                        Type.MONEY));
        Arbitrary<Expr> leaf = Arbitraries.oneOf(
                Arbitraries.of("m0", "m1").map(RandomExpressions::of),
                Arbitraries.integers().between(-9999, 999_999).map(fen -> constant(Fraction.of(fen), Unit.MONEY)),
                months,
                windows()
                        .map(window -> new Expr.FactOf(
                                AT,
                                new Expr.Root(AT, CASE, Type.element(CASE)),
                                ExpressionVocabulary.FACTS.get(ExpressionVocabulary.FACTS.size() - 1),
                                ImmutableList.of(window))));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Expr> inner = Arbitraries.lazy(() -> money(depth - 1));
        Arbitrary<Expr> factor = Arbitraries.lazy(() -> numbers(depth - 1));
        Expr table = new Expr.ParameterOf(AT, "T", Type.table("Category", Unit.MONEY));
        return Arbitraries.oneOf(
                leaf,
                Combinators.combine(Arbitraries.of(true, false), inner, inner)
                        .as((plus, l, r) -> new Expr.Arithmetic(
                                AT,
                                plus ? Expr.ArithmeticOperator.PLUS : Expr.ArithmeticOperator.MINUS,
                                l,
                                r,
                                Type.MONEY)),
                Combinators.combine(Arbitraries.of(true, false), inner, factor)
                        .as((times, l, r) -> new Expr.Arithmetic(
                                AT,
                                times ? Expr.ArithmeticOperator.TIMES : Expr.ArithmeticOperator.DIVIDED_BY,
                                l,
                                r,
                                Type.MONEY)),
                codes(depth - 1).map(code -> new Expr.Lookup(AT, table, code)),
                Arbitraries.just(new Expr.Arithmetic(
                        AT,
                        Expr.ArithmeticOperator.TIMES,
                        constant(Fraction.of(3), Unit.MONTHS),
                        new Expr.ParameterElsewhere(AT, "L", of("p0"), Type.quantity(Unit.MONEY_PER_MONTH)),
                        Type.MONEY)),
                Combinators.combine(
                                inner, Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.FLOOR, RoundingMode.CEILING))
                        .as((value, mode) -> new Expr.Rounded(AT, value, Fraction.of(10), mode)),
                Combinators.combine(inner, factor).as(RandomExpressions::bands),
                choice(Arbitraries.lazy(() -> truths(depth - 1)), inner, Type.MONEY));
    }

    private static Expr bands(Expr base, Expr rate) {
        return new Expr.Bands(
                AT,
                base,
                ImmutableList.of(
                        new Expr.Bands.Band(Optional.of(constant(Fraction.of(100), Unit.MONEY)), rate),
                        new Expr.Bands.Band(Optional.empty(), constant(Fraction.ONE, Unit.NUMBER))));
    }

    private static Arbitrary<Expr> windows() {
        return Combinators.combine(
                        Arbitraries.of(WindowKind.class),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 2))
                .as((kind, n, ago) -> new Expr.WindowOf(
                        AT, kind, kind == WindowKind.LAST || kind == WindowKind.YEAR_FROM ? n : 0, ago));
    }

    /** Days. */
    public static Arbitrary<Expr> dates(int depth) {
        Arbitrary<Expr> leaf = Arbitraries.oneOf(
                Arbitraries.of("d0", "d1").map(RandomExpressions::of),
                Arbitraries.integers()
                        .between(0, 9000)
                        .map(n -> new Expr.Constant(
                                AT, new Value.Day(LocalDate.of(2000, 1, 1).plusDays(n)), Type.DATE)),
                Arbitraries.just(new Expr.Root(AT, "today", Type.DATE)),
                Arbitraries.just(new Expr.ParameterOf(AT, "D", Type.DATE)),
                Combinators.combine(windows(), Arbitraries.of(true, false))
                        .as((window, first) -> new Expr.WindowEdge(AT, window, first)));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Expr> inner = Arbitraries.lazy(() -> dates(depth - 1));
        return Arbitraries.oneOf(
                leaf,
                Combinators.combine(
                                inner, Arbitraries.integers().between(1, 40), Arbitraries.of(Unit.DAYS, Unit.MONTHS))
                        .as((day, n, unit) -> new Expr.Arithmetic(
                                AT, Expr.ArithmeticOperator.PLUS, day, constant(Fraction.of(n), unit), Type.DATE)));
    }

    private static Arbitrary<Expr> codes(int depth) {
        Arbitrary<Expr> leaf = Arbitraries.just(of("c0"));
        return depth <= 0
                ? leaf
                : Arbitraries.oneOf(
                        leaf,
                        choice(
                                Arbitraries.lazy(() -> truths(depth - 1)),
                                Arbitraries.of(CATEGORIES).map(RandomExpressions::code),
                                CATEGORY));
    }
}
