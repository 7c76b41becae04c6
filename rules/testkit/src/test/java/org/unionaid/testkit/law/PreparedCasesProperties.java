package org.unionaid.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.decision.DecisionKind;
import org.unionaid.engine.fast.CodeCache;
import org.unionaid.engine.fast.DecidedCases;
import org.unionaid.engine.fast.PreparedCases;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.policies.PolicyLibrary;
import org.unionaid.testkit.aidcase.AidCaseArbitrary;

/** Cases whose facts were read beforehand are decided as the evaluator decides them. */
class PreparedCasesProperties {
    /** Cases of one type and the policy that decides them. */
    record Some(String policy, ImmutableList<AidCase> cases) {}

    @Property(tries = 200)
    void decide_anyCases_decidesAsAssess(@ForAll("some") Some some) {
        BoundPolicy policy = Policies.bundled(some.policy());
        PreparedCases prepared = new PreparedCases(
                CodeCache.standard(),
                some.cases().get(0).subject().type(),
                some.cases(),
                policy.asOf().date());

        DecidedCases decided = policy.decide(prepared);

        for (int i = 0; i < some.cases().size(); i++) {
            Map<DecisionKey, Decision> expected =
                    new HashMap<>(policy.assess(some.cases().get(i)).decisions());
            for (int program = 0; program < decided.programs().size(); program++) {
                for (int row = decided.firstRow(program, i); row < decided.firstRow(program, i + 1); row++) {
                    DecisionKey key =
                            new DecisionKey(decided.programs().get(program).id(), decided.beneficiary(program, row));
                    check(key, expected.remove(key), decided, program, row);
                }
            }
            assertThat(expected).isEmpty();
        }
    }

    private static void check(DecisionKey key, Decision expected, DecidedCases decided, int program, int row) {
        assertThat(decided.kind(program, row)).as(key.toString()).isEqualTo(DecisionKind.of(expected));
        if (expected instanceof Decision.Eligible eligible) {
            assertThat(decided.capFen(program, row))
                    .isEqualTo(eligible.cap().value().fen());
            assertThat(decided.awardFen(program, row).orElse(-1))
                    .isEqualTo(eligible.award().map(aid -> aid.value().fen()).orElse(-1L));
        }
    }

    @Provide
    Arbitrary<Some> some() {
        return Arbitraries.of(PolicyLibrary.names()).flatMap(name -> {
            AidCaseArbitrary cases = AidCaseArbitrary.of(Policies.bundled(name));
            return Arbitraries.oneOf(cases.allKnown(), cases)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(4)
                    .map(all -> new Some(name, sameType(all)));
        });
    }

    private static ImmutableList<AidCase> sameType(List<AidCase> cases) {
        return cases.stream()
                .filter(each ->
                        each.subject().type().equals(cases.get(0).subject().type()))
                .collect(ImmutableList.toImmutableList());
    }
}
