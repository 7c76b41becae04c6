package org.unionaid.engine.missing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.FactContext;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.catalog.Reading;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.evaluation.Evaluator;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.engine.evaluation.Situation;
import org.unionaid.engine.expression.ComparisonOperator;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;
import org.unionaid.identity.DivisionCode;
import org.unionaid.time.AsOf;

/**
 * The missing set of random conditions, held against every answer there is: each condition is a fact of its own that is true
 * or false, so that all answers can be tried. Facts occur more than once and in tables, where the union of all that is unknown
 * is often more than is needed.
 */
class MissingSetProperties {
    private static final ImmutableList<String> NAMES = ImmutableList.of("a", "b", "c", "d", "e");

    /** Every answer to the set settles the decision; without any one of its facts, some answer to the others does not. */
    @Property(tries = 1500)
    void decide_openDecision_missingSetIsSufficientAndMinimal(
            @ForAll("conditions") Expr expr, @ForAll("known") Map<String, Value> known) {
        if (!(decide(expr, known) instanceof Decision.Undetermined open)) {
            return;
        }
        List<String> missing = open.missing().stream().map(MissingFact::path).toList();
        Set<String> union = Set.copyOf(paths(evaluate(expr, known)));
        Statistics.label("fewer than all that is unknown").collect(missing.size() < union.size());

        assertThat(union).containsAll(missing);
        assertThat(answers(missing)).allMatch(answer -> isSettled(expr, known, answer));
        for (String spared : missing) {
            List<String> others =
                    missing.stream().filter(other -> !other.equals(spared)).toList();
            assertThat(answers(others)).as("without " + spared).anyMatch(answer -> !isSettled(expr, known, answer));
        }
    }

    @Property(tries = 300)
    void decide_again_asksTheSameInTheSameOrder(
            @ForAll("conditions") Expr expr, @ForAll("known") Map<String, Value> known) {
        if (decide(expr, known) instanceof Decision.Undetermined open) {
            Decision.Undetermined again = (Decision.Undetermined) decide(expr, known);
            assertThat(again.missing()).containsExactlyElementsOf(open.missing());
        }
    }

    private static boolean isSettled(Expr expr, Map<String, Value> known, Map<String, Value> answer) {
        Map<String, Value> all = new HashMap<>(known);
        all.putAll(answer);
        return !(evaluate(expr, all) instanceof Outcome.Unknown);
    }

    /** Every answer to some facts. */
    private static List<Map<String, Value>> answers(List<String> facts) {
        List<Map<String, Value>> answers = new ArrayList<>();
        for (int bits = 0; bits < 1 << facts.size(); bits++) {
            Map<String, Value> answer = new HashMap<>();
            for (int i = 0; i < facts.size(); i++) {
                answer.put(facts.get(i), Value.of((bits >> i & 1) == 1));
            }
            answers.add(answer);
        }
        return answers;
    }

    private static Decision decide(Expr expr, Map<String, Value> known) {
        return new MissingSet(evaluator -> decision(evaluator.evaluate(expr)), situation(known)).decide();
    }

    private static Decision decision(Outcome outcome) {
        return outcome instanceof Outcome.Unknown unknown
                ? new Decision.Undetermined(unknown.missing(), false, ImmutableList.of())
                : new Decision.Ineligible(ImmutableList.of());
    }

    private static Outcome evaluate(Expr expr, Map<String, Value> known) {
        return new Evaluator(situation(known)).evaluate(expr);
    }

    private static List<String> paths(Outcome outcome) {
        return outcome.missingFacts().stream().map(MissingFact::path).toList();
    }

    private static Situation situation(Map<String, Value> known) {
        return new Situation(
                new FactContext(DivisionCode.NATION, AsOf.of(2024, 1, 1)),
                ImmutableMap.of(),
                ImmutableMap.of(),
                ImmutableMap.of("case", new Value.Element("case", known, "case")),
                ImmutableMap.of());
    }

    private static final ImmutableMap<String, Fact> FACTS = NAMES.stream()
            .collect(ImmutableMap.toImmutableMap(
                    name -> name,
                    name -> Fact.of(
                            "case", name, Type.BOOLEAN, new Label(name, name), (element, arguments, context) -> {
                                Object value = ((Map<?, ?>) element.object()).get(name);
                                return value instanceof Value known
                                        ? Reading.of(known)
                                        : Reading.missing(new MissingFact(name, new Label(name, name)));
                            })));

    /** Each mention has a place of its own, as in a policy. */
    private static Expr fact(String name, int column) {
        Location at = new Location("random", 1, column);
        return new Expr.FactOf(
                at, new Expr.Root(at, "case", Type.element("case")), FACTS.get(name), ImmutableList.of());
    }

    private static final Location AT = new Location("random", 1, 1);

    private static Arbitrary<Expr> truths(int depth) {
        Arbitrary<Expr> leaf = Combinators.combine(
                        Arbitraries.of(NAMES), Arbitraries.integers().between(1, 1000))
                .as(MissingSetProperties::fact);
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Expr> inner = Arbitraries.lazy(() -> truths(depth - 1));
        Arbitrary<Expr> logic = Combinators.combine(
                        Arbitraries.of(true, false), inner.list().ofMinSize(2).ofMaxSize(3))
                .as((all, operands) -> new Expr.Logic(AT, all, ImmutableList.copyOf(operands)));
        Arbitrary<Expr> table = Combinators.combine(inner, code(), inner, code(), code())
                .as((first, is, second, then, otherwise) -> new Expr.Comparison(
                        AT,
                        ComparisonOperator.EQUAL,
                        new Expr.FirstMatch(
                                AT,
                                ImmutableList.of(
                                        new Expr.FirstMatch.Row(first, is), new Expr.FirstMatch.Row(second, then)),
                                Optional.of(otherwise),
                                Type.code("list")),
                        constant("X")));
        return Arbitraries.oneOf(leaf, logic, logic, inner.map(operand -> new Expr.Not(AT, operand)), table);
    }

    private static Arbitrary<Expr> code() {
        return Arbitraries.of("X", "Y", "Z").map(MissingSetProperties::constant);
    }

    private static Expr constant(String code) {
        return new Expr.Constant(AT, new Value.Coded("list", code), Type.code("list"));
    }

    @Provide
    Arbitrary<Expr> conditions() {
        return truths(4);
    }

    @Provide
    Arbitrary<Map<String, Value>> known() {
        return Arbitraries.maps(
                        Arbitraries.of(NAMES), Arbitraries.of(true, false).map(truth -> (Value) Value.of(truth)))
                .ofMaxSize(2)
                .map(ImmutableMap::copyOf);
    }
}
