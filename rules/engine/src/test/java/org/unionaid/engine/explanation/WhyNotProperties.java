package org.unionaid.engine.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.Households;
import org.unionaid.engine.PolicyText;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.Reason;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.value.Value;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.time.AsOf;

/** {@link WhyNot} on random criteria, held against every set of conditions there is. */
class WhyNotProperties {
    private static final ProgramId AID = ProgramId.of("aid");
    private static final AidCase CASE =
            AidCase.of(Households.of(Households.idle("M-1"))).withoutFile().withHistory(History.none());

    /** A criterion with its conditions c0, c1, ... numbered from the left. */
    private record Tree(String yaml, int size) {}

    @Property(tries = 300)
    void of_notEligible_remediesAreExactlyTheLeastSetsThatWouldDo(
            @ForAll("trees") Tree tree, @ForAll("truths") List<Boolean> truths) {
        BoundPolicy policy = policy(tree);
        Decision decision = decide(policy, tree, truths, Set.of());
        WhyNot whyNot = WhyNot.of(policy.policy().programs().get(AID), decision);
        Set<Set<String>> found = whyNot.remedies().stream()
                .map(remedy -> remedy.stream().map(Reason::code).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
        Statistics.label("remedies").collect(Math.min(found.size(), 3));

        assertThat(whyNot.isComplete()).isTrue();
        assertThat(found).hasSameSizeAs(whyNot.remedies()).isEqualTo(leastSets(policy, tree, truths));
        if (decision instanceof Decision.Ineligible ineligible) {
            assertThat(ineligible.failing()).containsAll(whyNot.least().orElseThrow());
        }
    }

    /** Every set of conditions that, turned round, makes it eligible, and of which no part does. */
    private static Set<Set<String>> leastSets(BoundPolicy policy, Tree tree, List<Boolean> truths) {
        ImmutableSet<String> names = names(tree).collect(ImmutableSet.toImmutableSet());
        List<Set<String>> enough = Sets.powerSet(names).stream()
                .filter(turned -> decide(policy, tree, truths, turned) instanceof Decision.Eligible)
                .map(Set::copyOf)
                .collect(Collectors.toList());
        return enough.stream()
                .filter(set -> enough.stream().noneMatch(other -> other.size() < set.size() && set.containsAll(other)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(Tree tree) {
        return IntStream.range(0, tree.size()).mapToObj(i -> "c" + i);
    }

    private static Decision decide(BoundPolicy policy, Tree tree, List<Boolean> truths, Set<String> turned) {
        ImmutableMap<String, Value> given = IntStream.range(0, tree.size())
                .boxed()
                .collect(ImmutableMap.toImmutableMap(
                        i -> "c" + i, i -> Value.of(truths.get(i) != turned.contains("c" + i))));
        return policy.assess(CASE, given).get(AID);
    }

    private static BoundPolicy policy(Tree tree) {
        String definitions =
                names(tree).map(name -> name + ": household.size > 0\n").collect(Collectors.joining());
        String program = PolicyText.cash("aid", "household.size > 0", "100 yuan");
        String eligible = "  eligible: " + tree.yaml() + "\n";
        return PolicyText.policy(definitions, program.substring(0, program.indexOf("  eligible:")) + eligible)
                .at(DivisionCode.of("420100"), AsOf.of(2024, 6, 1));
    }

    @Provide
    Arbitrary<List<Boolean>> truths() {
        return Arbitraries.of(true, false).list().ofSize(7);
    }

    @Provide
    Arbitrary<Tree> trees() {
        return shapes(2).map(WhyNotProperties::number).filter(tree -> tree.size() <= 7);
    }

    /** Criteria whose conditions all are written {@code #}. */
    private static Arbitrary<String> shapes(int depth) {
        Arbitrary<String> leaf = Arbitraries.just("{id: \"#\", when: \"#\"}");
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<String> inner = Arbitraries.lazy(() -> shapes(depth - 1));
        Arbitrary<List<String>> parts = inner.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                leaf,
                parts.map(list -> "{all: " + list + "}"),
                parts.map(list -> "{any: " + list + "}"),
                Combinators.combine(parts, Arbitraries.integers().between(1, 3))
                        .as((list, count) -> "{atLeast: " + Math.min(count, list.size()) + ", of: " + list + "}"),
                inner.map(part -> "{not: " + part + "}"));
    }

    private static Tree number(String shape) {
        String yaml = shape;
        int size = 0;
        while (yaml.contains("#")) {
            yaml = yaml.replaceFirst("#", "c" + size).replaceFirst("#", "c" + size);
            size++;
        }
        return new Tree(yaml, size);
    }
}
