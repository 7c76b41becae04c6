package org.unionaid.engine.fast;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.unionaid.engine.Households.earning;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.Households;
import org.unionaid.engine.PolicyText;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.decision.DecisionKind;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.program.SubjectType;
import org.unionaid.time.AsOf;

/** Policies of more code than a method or a class can hold: some programs are left to the evaluator, and every answer is the same. */
class ClassLimitsTests {
    private static final AsOf DAY = AsOf.of(2024, 6, 15);
    private static final AidCase CASE =
            AidCase.of(Households.of(earning("M-1", "100.00"))).withoutFile().withHistory(History.none());
    private static final String SMALL = PolicyText.cash("small", "household.size < 3", "100 yuan");

    private static BoundPolicy policy(String programs) {
        return PolicyText.policy("", programs).at(DivisionCode.of("420100"), DAY);
    }

    /** A program whose conditions are more code than a method can hold. */
    private static String large() {
        return PolicyText.cash("large", comparisons(0), "200 yuan")
                + IntStream.range(1, 60)
                        .mapToObj(i -> "      - {id: line" + i + ", title: {zh: 条件, en: condition}, when: '"
                                + comparisons(i) + "'}\n")
                        .collect(joining());
    }

    private static String comparisons(int number) {
        return IntStream.range(40 * number, 40 * number + 40)
                .mapToObj(i -> "household.size * " + (i + 2) + " < household.members.size() * 2 + " + (i + 3))
                .collect(joining(" || "));
    }

    /** Many programs, of which each has several values of its own to keep. */
    private static String many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> PolicyText.cash(
                        "p" + i,
                        IntStream.range(8 * i, 8 * i + 8)
                                .mapToObj(ClassLimitsTests::between)
                                .collect(joining(" && ")),
                        (i + 1) + " yuan"))
                .collect(joining());
    }

    private static String between(int number) {
        String share = "round(household.income(last 12 months) / " + (number + 2) + ", 0.01 yuan, down)";
        return share + " >= 0 yuan && " + share + " <= " + (number % 50) + " yuan";
    }

    private static void decidesAsTheEvaluator(BoundPolicy policy, Detail... details) {
        Map<DecisionKey, Decision> expected = policy.assess(CASE).decisions();
        for (Detail detail : details) {
            CaseReader reader = policy.fast().reader(detail);
            reader.read(CASE);
            assertThat(reader.size()).isEqualTo(expected.size());
            for (int row = 0; row < reader.size(); row++) {
                DecisionKey key = new DecisionKey(reader.programId(row), reader.beneficiary(row));
                assertThat(reader.kind(row)).isEqualTo(DecisionKind.of(expected.get(key)));
            }
        }
        DecidedCases decided = policy.decide(
                new PreparedCases(CodeCache.standard(), SubjectType.HOUSEHOLD, ImmutableList.of(CASE), DAY.date()));
        assertThat(decided.programs()).hasSize(expected.size());
        for (int program = 0; program < decided.programs().size(); program++) {
            DecisionKey key = new DecisionKey(decided.programs().get(program).id(), decided.beneficiary(program, 0));
            assertThat(decided.kind(program, 0)).isEqualTo(DecisionKind.of(expected.get(key)));
        }
    }

    @Test
    void fast_programLargerThanAMethod_leavesItAloneToTheEvaluator() {
        BoundPolicy policy = policy(large() + SMALL);

        assertThat(policy.fast().leftToEvaluator().keySet()).containsExactly(ProgramId.of("large"));
        decidesAsTheEvaluator(policy, Detail.values());
    }

    @Test
    void fast_programsLargerThanAClassTogether_generatesAsManyAsFit() {
        BoundPolicy policy = policy(many(1_200));

        assertThat(policy.fast().leftToEvaluator()).hasSizeBetween(1, 1_000);
        decidesAsTheEvaluator(policy, Detail.NONE);
    }
}
