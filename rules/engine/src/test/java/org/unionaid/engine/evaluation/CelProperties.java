package org.unionaid.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionaid.engine.ExpressionVocabulary;
import org.unionaid.engine.RandomCases;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.value.Value;

/**
 * What is spelled as in CEL means what CEL means: logic, comparison, membership, choice, whole numbers with {@code + - *}, and
 * {@code exists all filter size}. Both read the same text, with parentheses only here and there, so precedence is tested too.
 *
 * <p>Division is left out (exact here, truncating in CEL), and so are unknown and failed values, whose rules differ by design.
 */
class CelProperties {
    private static final Cel CEL = CelFactory.standardCelBuilder()
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addVar("household", MapType.create(SimpleType.STRING, SimpleType.DYN))
            .build();

    private static Arbitrary<String> numbers(int depth, String things) {
        Arbitrary<String> leaf = Arbitraries.oneOf(
                Arbitraries.of("household.n0", "household.n1", "household.n2"),
                Arbitraries.integers().between(0, 9).map(String::valueOf),
                things.isEmpty() ? Arbitraries.just("household.n0") : Arbitraries.just(things + ".v"));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<String> inner = Arbitraries.lazy(() -> numbers(depth - 1, things));
        Arbitrary<String> truth = Arbitraries.lazy(() -> truths(depth - 1, things));
        String name = "x" + depth;
        return Arbitraries.oneOf(
                leaf,
                inner.map(n -> "(" + n + ")"),
                leaf.map(n -> "-" + n),
                Combinators.combine(inner, Arbitraries.of(" + ", " - ", " * "), leaf)
                        .as((l, operator, r) -> paired(l, operator, r)),
                Combinators.combine(
                                leaf,
                                Arbitraries.of(" + ", " - ", " * "),
                                leaf,
                                Arbitraries.of(" + ", " - ", " * "),
                                leaf)
                        .as((a, x, b, y, c) -> a + x + b + y + c),
                Combinators.combine(truth, inner, inner).as((c, a, b) -> "((" + c + ") ? " + a + " : " + b + ")"),
                Arbitraries.lazy(() -> truths(depth - 1, name))
                        .map(t -> "household.things.filter(" + name + ", " + t + ").size()"));
    }

    private static String paired(String left, String operator, String right) {
        return "(" + left + ")" + operator + right;
    }

    private static Arbitrary<String> truths(int depth, String things) {
        Arbitrary<String> leaf = Arbitraries.oneOf(
                Arbitraries.of("household.t0", "household.t1", "household.t2", "true", "false"),
                things.isEmpty() ? Arbitraries.just("household.t0") : Arbitraries.just(things + ".ok"));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<String> inner = Arbitraries.lazy(() -> truths(depth - 1, things));
        Arbitrary<String> number = Arbitraries.lazy(() -> numbers(depth - 1, things));
        Arbitrary<String> comparison = Combinators.combine(
                        number, Arbitraries.of(" < ", " <= ", " > ", " >= ", " == ", " != "), number)
                .as((l, operator, r) -> l + operator + r);
        Arbitrary<String> operand = Arbitraries.oneOf(leaf, comparison, inner.map(t -> "(" + t + ")"));
        String name = "x" + depth;
        return Arbitraries.oneOf(
                leaf,
                comparison,
                operand.filter(t -> !t.contains(" ") || t.startsWith("("))
                        .map(t -> t.startsWith("(") && !wraps(t) ? t : "!" + t),
                Combinators.combine(
                                operand,
                                Arbitraries.of(" && ", " || "),
                                operand,
                                Arbitraries.of(" && ", " || "),
                                operand)
                        .as((a, x, b, y, c) -> a + x + b + y + c),
                Combinators.combine(number, number.list().ofMinSize(1).ofMaxSize(3))
                        .as((item, items) -> item + " in [" + String.join(", ", items) + "]"),
                Combinators.combine(operand, operand, operand).as((c, a, b) -> c + " ? " + a + " : " + b),
                Combinators.combine(Arbitraries.of("exists", "all"), Arbitraries.lazy(() -> truths(depth - 1, name)))
                        .as((word, body) -> "household.things." + word + "(" + name + ", " + body + ")"));
    }

    /** Whether the first parenthesis of a text closes at its end. */
    private static boolean wraps(String text) {
        int open = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (open == 0) {
                return false;
            }
        }
        return true;
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(truths(3, ""), numbers(3, ""));
    }

    @Provide
    Arbitrary<Map<String, Value>> cases() {
        return RandomCases.cases();
    }

    @Property(tries = 300)
    void sharedPart_meansWhatCelMeans(@ForAll("texts") String text, @ForAll("cases") Map<String, Value> known)
            throws Exception {
        Policy policy = ExpressionVocabulary.compile(text).policy();
        Outcome ours = ExpressionVocabulary.evaluate(
                policy, policy.definitions().get("probe").expr(), LocalDate.of(2024, 6, 15), known);
        Object theirs = CEL.createProgram(CEL.compile(text).getAst()).eval(ImmutableMap.of("household", plain(known)));

        assertThat(ours).as(text).isEqualTo(new Outcome.Known(ours(theirs)));
    }

    private static Value ours(Object theirs) {
        return theirs instanceof Boolean truth ? Value.of(truth) : Value.of((Long) theirs);
    }

    /** The numbers, truths and lists of a case as CEL knows them. */
    private static Map<String, Object> plain(Map<String, Value> known) {
        Map<String, Object> plain = new HashMap<>();
        known.forEach((name, value) -> {
            if (value instanceof Value.Quantity quantity && quantity.amount().isWhole()) {
                plain.put(name, quantity.amount().longValueExact());
            } else if (value instanceof Value.Truth truth) {
                plain.put(name, truth.value());
            } else if (value instanceof Value.Elements things) {
                plain.put(name, things(things.elements()));
            }
        });
        return plain;
    }

    private static List<Object> things(ImmutableList<Value.Element> things) {
        return things.stream()
                .<Object>map(thing -> {
                    Map<String, Value> facts = new HashMap<>();
                    ((Map<?, ?>) thing.object()).forEach((name, value) -> facts.put((String) name, (Value) value));
                    return plain(facts);
                })
                .toList();
    }
}
