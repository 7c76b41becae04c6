package org.unionaid.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
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
import org.unionaid.engine.fast.CaseReader;
import org.unionaid.engine.fast.FastPolicy;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.policies.PolicyLibrary;
import org.unionaid.testkit.aidcase.AidCaseArbitrary;

/** The fast reader decides whole households as the evaluator does: every row's kind, cap and award, in the same order. */
class FastReaderProperties {
    private static final ImmutableMap<String, FastPolicy> FAST = ImmutableMap.copyOf(
            Maps.toMap(PolicyLibrary.names(), name -> Policies.bundled(name).fast()));

    /** A case and the policy that decides it. */
    record Pair(String policy, AidCase aidCase) {}

    @Property
    void read_anyCase_decidesAsAssess(@ForAll("pairs") Pair pair) {
        CaseReader reader = FAST.get(pair.policy()).reader();
        Map<DecisionKey, Decision> expected =
                Policies.bundled(pair.policy()).assess(pair.aidCase()).decisions();

        reader.read(pair.aidCase());

        assertThat(reader.size()).isEqualTo(expected.size());
        int row = 0;
        for (Map.Entry<DecisionKey, Decision> entry : expected.entrySet()) {
            assertThat(new DecisionKey(reader.programId(row), reader.beneficiary(row)))
                    .isEqualTo(entry.getKey());
            assertThat(reader.kind(row)).as(entry.getKey().toString()).isEqualTo(DecisionKind.of(entry.getValue()));
            if (entry.getValue() instanceof Decision.Eligible eligible) {
                assertThat(reader.capFen(row)).isEqualTo(eligible.cap().value().fen());
                assertThat(reader.awardFen(row).isPresent())
                        .isEqualTo(eligible.award().isPresent());
                assertThat(reader.awardFen(row).orElse(-1))
                        .isEqualTo(
                                eligible.award().map(aid -> aid.value().fen()).orElse(-1L));
            }
            row++;
        }
    }

    @Provide
    Arbitrary<Pair> pairs() {
        return Arbitraries.of(PolicyLibrary.names()).flatMap(name -> {
            BoundPolicy policy = Policies.bundled(name);
            AidCaseArbitrary cases = AidCaseArbitrary.of(policy);
            return Arbitraries.oneOf(cases.allKnown(), cases).map(aidCase -> new Pair(name, aidCase));
        });
    }
}
