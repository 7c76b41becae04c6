package org.unionaid.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.unionaid.engine.ExpressionVocabulary;
import org.unionaid.engine.RandomCases;
import org.unionaid.engine.RandomExpressions;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.expression.ComparisonOperator;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprText;
import org.unionaid.engine.policy.Parameter;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;

/** Laws that every expression obeys, whatever it is made of. */
class ExpressionLawsProperties {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 15);
    private static final Policy POLICY = ExpressionVocabulary.compile("1").policy();

    @Provide
    Arbitrary<Expr> expressions() {
        return Arbitraries.oneOf(
                RandomExpressions.truths(3),
                RandomExpressions.numbers(3),
                RandomExpressions.money(3),
                RandomExpressions.dates(2));
    }

    @Provide
    Arbitrary<List<Expr>> conditions() {
        return RandomExpressions.truths(2).list().ofMinSize(2).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Map<String, Value>> cases() {
        return RandomCases.cases();
    }

    private static Outcome evaluate(Expr expr, Map<String, Value> known) {
        return ExpressionVocabulary.evaluate(POLICY, expr, DAY, known);
    }

    /** What is left of a case when some of its facts are hidden. */
    private static Map<String, Value> hidden(Map<String, Value> whole, int seed, int of) {
        Random random = new Random(seed);
        return ImmutableMap.copyOf(Maps.filterKeys(whole, name -> random.nextInt(10) >= of));
    }

    @Property(tries = 600)
    void partlyKnown_settled_isTheSameInTheWholeCase(
            @ForAll("expressions") Expr expr,
            @ForAll("cases") Map<String, Value> whole,
            @ForAll int seed,
            @ForAll @IntRange(min = 1, max = 6) int of) {
        Outcome partly = evaluate(expr, hidden(whole, seed, of));

        if (partly instanceof Outcome.Known) {
            assertThat(evaluate(expr, whole)).as(ExprText.of(expr)).isEqualTo(partly);
        }
    }

    @Property(tries = 600)
    void missingFactsTold_settles(
            @ForAll("expressions") Expr expr,
            @ForAll("cases") Map<String, Value> whole,
            @ForAll int seed,
            @ForAll @IntRange(min = 1, max = 6) int of) {
        Map<String, Value> known = new HashMap<>(hidden(whole, seed, of));
        for (MissingFact fact : evaluate(expr, known).missingFacts()) {
            String name = fact.path().substring(fact.path().indexOf('.') + 1);
            known.put(name, whole.getOrDefault(name, Value.NONE));
        }

        assertThat(evaluate(expr, known)).as(ExprText.of(expr)).isNotInstanceOf(Outcome.Unknown.class);
    }

    @Property(tries = 600)
    void conditionsInAnotherOrder_comeToTheSame(
            @ForAll("conditions") List<Expr> conditions,
            @ForAll("cases") Map<String, Value> whole,
            @ForAll int seed,
            @ForAll @IntRange(max = 6) int of) {
        Map<String, Value> known = hidden(whole, seed, of);
        List<Expr> shuffled = new ArrayList<>(conditions);
        Collections.shuffle(shuffled, new Random(seed));
        for (boolean all : new boolean[] {true, false}) {
            Outcome written = evaluate(logic(all, conditions), known);
            assertThat(evaluate(logic(all, shuffled), known)).isEqualTo(written);
        }
    }

    private static Expr logic(boolean all, List<Expr> operands) {
        return new Expr.Logic(RandomExpressions.AT, all, ImmutableList.copyOf(operands));
    }

    @Property(tries = 600)
    void parameterWithoutAValue_givesNothingThatAValueWouldChange(
            @ForAll("expressions") Expr expr,
            @ForAll("cases") Map<String, Value> whole,
            @ForAll @LongRange(min = -100, max = 100_000) long fen) {
        Outcome without = ExpressionVocabulary.evaluate(POLICY, with(ImmutableSortedMap.of()), expr, DAY, whole);
        Value some = new Value.Quantity(Fraction.of(fen), Unit.MONEY_PER_MONTH);

        if (without instanceof Outcome.Known) {
            ImmutableMap<String, Parameter> other = with(ImmutableSortedMap.of(LocalDate.MIN, some));
            assertThat(ExpressionVocabulary.evaluate(POLICY, other, expr, DAY, whole))
                    .as(ExprText.of(expr))
                    .isEqualTo(without);
        }
    }

    @Property(tries = 600)
    void parameterDatedLater_changesNothingBefore(
            @ForAll("expressions") Expr expr,
            @ForAll("cases") Map<String, Value> whole,
            @ForAll @LongRange(min = -100, max = 100_000) long fen,
            @ForAll @IntRange(min = 1, max = 400) int later) {
        ImmutableSortedMap<LocalDate, Value> dated =
                POLICY.parameters().get("L").values().get(POLICY.jurisdiction());
        ImmutableSortedMap<LocalDate, Value> more = ImmutableSortedMap.<LocalDate, Value>naturalOrder()
                .putAll(dated)
                .put(DAY.plusDays(later), new Value.Quantity(Fraction.of(fen), Unit.MONEY_PER_MONTH))
                .buildOrThrow();

        assertThat(ExpressionVocabulary.evaluate(POLICY, with(more), expr, DAY, whole))
                .as(ExprText.of(expr))
                .isEqualTo(evaluate(expr, whole));
    }

    /** The policy's parameters with other values of {@code L}. */
    private static ImmutableMap<String, Parameter> with(ImmutableSortedMap<LocalDate, Value> values) {
        Parameter line = POLICY.parameters().get("L");
        Parameter other = new Parameter(
                line.name(),
                line.title(),
                line.type(),
                ImmutableMap.of(POLICY.jurisdiction(), values),
                line.until(),
                line.reviewBy(),
                line.provenance(),
                line.ownProvenance(),
                line.at());
        return ImmutableMap.<String, Parameter>builder()
                .putAll(POLICY.parameters())
                .put("L", other)
                .buildKeepingLast();
    }

    @Property(tries = 400)
    void threshold_oneFenBelowOnItAndOneFenAbove_isDecidedByThePrintedOperator(
            @ForAll ComparisonOperator operator,
            @ForAll("thresholds") String threshold,
            @ForAll("cases") Map<String, Value> whole) {
        Expr condition = read("household.m0 " + operator.symbol() + " " + threshold);
        Expr limit = ((Expr.Comparison) condition).right();
        if (!(evaluate(limit, whole) instanceof Outcome.Known known)) {
            return;
        }
        Fraction line = ((Value.Quantity) known.value()).amount();
        for (int fen = -1; fen <= 1; fen++) {
            Map<String, Value> near = new HashMap<>(whole);
            near.put("m0", new Value.Quantity(line.plus(Fraction.of(fen)), Unit.MONEY));
            assertThat(evaluate(condition, near))
                    .as("%s fen from %s", fen, ExprText.of(condition))
                    .isEqualTo(new Outcome.Known(Value.of(operator.test(fen))));
        }
    }

    @Provide
    Arbitrary<String> thresholds() {
        return Arbitraries.of(
                "12 months * L",
                "2 * L * 12 months / 7",
                "1860.00 yuan",
                "(L * 1 month + 30 yuan) * household.n0",
                "household.m1 * 80%",
                "max(household.m1, L * 1 month)",
                "T[household.c0]",
                "(household.t0 ? 5000.00 yuan : 6000.00 yuan)");
    }

    @Property(tries = 400)
    void steps_oneFenAroundAnEdge_holdTheirPrintedEnd(
            @ForAll @IntRange(min = -1, max = 1) int fen, @ForAll("edgeWords") String edge) {
        Expr steps = read("steps(household.m0, " + edge + ", 100 yuan, 200 yuan, 1, 200 yuan, none, 2, 0)");
        for (int yuan : new int[] {100, 200}) {
            Value base = new Value.Quantity(Fraction.of(yuan * 100L + fen), Unit.MONEY);
            boolean holdsUpper = !edge.equals("lower");
            boolean reached = fen > 0 || (fen == 0 && (!holdsUpper || (yuan == 100 && edge.equals("upperAndFirst"))));
            int below = yuan == 100 ? 0 : 1;
            assertThat(evaluate(steps, Map.of("m0", base)))
                    .isEqualTo(new Outcome.Known(Value.of(below + (reached ? 1 : 0))));
        }
    }

    @Provide
    Arbitrary<String> edgeWords() {
        return Arbitraries.of("upper", "lower", "upperAndFirst");
    }

    private static Expr read(String text) {
        return ExpressionVocabulary.compile(text)
                .policy()
                .definitions()
                .get("probe")
                .expr();
    }

    @Example
    void branchNotTaken_cannotFail() {
        Map<String, Value> known = Map.of("n0", Value.of(0), "t0", Value.TRUE);

        assertThat(evaluate(read("household.t0 ? 1 : 1 / household.n0"), known))
                .isEqualTo(new Outcome.Known(Value.of(1)));
        assertThat(evaluate(read("first(!household.t0, 1 / household.n0, household.t0, 2, 3)"), known))
                .isEqualTo(new Outcome.Known(Value.of(2)));
        assertThat(evaluate(read("household.t0 || 1 / household.n0 > 1"), known))
                .isEqualTo(new Outcome.Known(Value.TRUE));
        assertThat(evaluate(read("1 / household.n0"), known)).isInstanceOf(Outcome.Failed.class);
    }

    @Example
    void number_leavesWhatALedgerHolds_failsOnlyWhereItIsNamed() {
        Map<String, Value> known = Map.of("n0", Value.of(4_000_000_000_000_000_000L));

        assertThat(evaluate(read("household.n0 * household.n0 / household.n0"), known))
                .isEqualTo(new Outcome.Known(Value.of(4_000_000_000_000_000_000L)));
        Outcome failed = evaluate(
                new Expr.DefinitionOf(RandomExpressions.AT, "probe", Type.NUMBER),
                known,
                ExpressionVocabulary.compile("household.n0 * 3").policy());
        assertThat(failed)
                .isInstanceOfSatisfying(
                        Outcome.Failed.class, f -> assertThat(f.code()).isEqualTo(FailureCode.OVERFLOW));
    }

    private static Outcome evaluate(Expr expr, Map<String, Value> known, Policy policy) {
        return ExpressionVocabulary.evaluate(policy, expr, DAY, known);
    }
}
