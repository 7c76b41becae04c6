package org.unionaid.testkit.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionaid.code.Label;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.decision.Reason;
import org.unionaid.testkit.law.Law;
import org.unionaid.testkit.law.Violation;

/**
 * What a decision says, without where it was written and what else stands in the policy: kind, amounts, period, how each
 * requirement stands and by which figures, what is missing. Order does not matter.
 */
final class Essence {
    private Essence() {}

    static Map<DecisionKey, ImmutableList<String>> of(Assessment assessment) {
        Map<DecisionKey, ImmutableList<String>> all = new TreeMap<>(Comparator.comparing(DecisionKey::toString));
        assessment.decisions().forEach((key, decision) -> all.put(key, of(decision)));
        return all;
    }

    static ImmutableList<String> of(Decision decision) {
        Stream<String> head = decision.match(
                eligible -> Stream.of(
                        "eligible",
                        "cap " + eligible.cap(),
                        "of " + eligible.fullCap(),
                        "used " + eligible.used().toPlainString(),
                        "award " + eligible.award(),
                        "for " + eligible.period()),
                ineligible -> Stream.of("ineligible"),
                open -> Stream.concat(
                        Stream.of("undetermined"),
                        open.missing().stream()
                                .map(fact -> "missing " + fact.path())
                                .sorted()),
                failed -> Stream.of("failed " + failed.failure().code()));
        return Stream.concat(head, decision.reasons().stream().map(Essence::of).sorted())
                .collect(ImmutableList.toImmutableList());
    }

    private static String of(Reason reason) {
        return (reason.negated() ? "not " : "") + reason.code() + " " + reason.verdict()
                + reason.measure()
                        .map(it -> " " + it.value() + " " + it.operator().symbol() + " " + it.limit())
                        .orElse("");
    }

    /** The first decision that is not the same in two assessments. */
    static Optional<Violation> difference(Law<?> law, Label text, Assessment before, Assessment after) {
        Map<DecisionKey, ImmutableList<String>> old = of(before);
        Map<DecisionKey, ImmutableList<String>> now = of(after);
        return Sets.union(old.keySet(), now.keySet()).stream()
                .filter(key -> !Objects.equals(old.get(key), now.get(key)))
                .findFirst()
                .map(key -> Violation.of(law, text, told(key, old.get(key), now.get(key))));
    }

    private static ImmutableList<String> told(
            DecisionKey key, @Nullable ImmutableList<String> before, @Nullable ImmutableList<String> after) {
        return ImmutableList.<String>builder()
                .add("before, " + key + ":")
                .addAll(indented(before))
                .add("after, " + key + ":")
                .addAll(indented(after))
                .build();
    }

    private static ImmutableList<String> indented(@Nullable ImmutableList<String> lines) {
        return lines == null
                ? ImmutableList.of("  no decision")
                : lines.stream().map(line -> "  " + line).collect(ImmutableList.toImmutableList());
    }
}
