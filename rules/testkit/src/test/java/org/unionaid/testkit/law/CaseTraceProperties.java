package org.unionaid.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.unionaid.code.Language;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.evaluation.CriterionEvaluator;
import org.unionaid.engine.evaluation.Finding;
import org.unionaid.engine.explanation.Explainer;
import org.unionaid.engine.explanation.Explanation;
import org.unionaid.engine.fast.CaseReader;
import org.unionaid.engine.fast.CaseTrace;
import org.unionaid.engine.fast.Detail;
import org.unionaid.engine.fast.FastPolicy;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.policies.PolicyLibrary;
import org.unionaid.testkit.aidcase.AidCaseArbitrary;

/** A trace of a whole household says what its assessment and its explanations say, under every bundled policy. */
class CaseTraceProperties {
    private static final ImmutableMap<String, FastPolicy> FAST = ImmutableMap.copyOf(
            Maps.toMap(PolicyLibrary.names(), name -> Policies.bundled(name).fast()));

    /** Two cases read one after the other, and the policy that decides them. */
    record Cases(String policy, AidCase first, AidCase then) {}

    @Property
    void assessment_anyCase_isThatOfAssess(@ForAll("cases") Cases cases, @ForAll("details") Detail detail) {
        BoundPolicy policy = Policies.bundled(cases.policy());
        CaseReader reader = FAST.get(cases.policy()).reader(detail);
        reader.read(cases.first());
        CaseTrace first = reader.trace();
        reader.read(cases.then());
        CaseTrace then = reader.trace();

        assertThat(then.assessment()).isEqualTo(policy.assess(cases.then()));
        assertThat(first.assessment()).isEqualTo(policy.assess(cases.first()));
        for (int row = 0; row < first.size(); row++) {
            Statistics.label("recorded, " + detail).collect(first.isRecorded(row));
        }
    }

    @Property
    void explain_anyTrace_saysWhatTheCaseSays(@ForAll("cases") Cases cases) {
        BoundPolicy policy = Policies.bundled(cases.policy());
        CaseTrace trace = FAST.get(cases.policy()).trace(cases.first(), Detail.TRACE);
        Map<DecisionKey, Explanation> expected = policy.explain(cases.first());

        Map<DecisionKey, Explanation> traced = policy.explain(trace);

        assertThat(traced).isEqualTo(expected);
        Explainer explainer = new Explainer(policy.policy(), Language.ZH);
        traced.forEach((key, explanation) ->
                assertThat(explainer.explain(explanation)).isEqualTo(explainer.explain(expected.get(key))));
    }

    /** What is recorded is told without the case: nothing of it can be reached from the record. */
    @Property
    void fromRecord_everyCondition_isToldWithoutTheCase(
            @ForAll("cases") Cases cases, @ForAll("details") Detail detail) {
        BoundPolicy policy = Policies.bundled(cases.policy());
        CaseTrace trace = FAST.get(cases.policy()).trace(cases.first(), detail);
        for (int row = 0; row < trace.size(); row++) {
            Program program = policy.policy().programs().get(trace.key(row).program());
            Optional<Finding> finding =
                    trace.fromRecord(row, evaluator -> new CriterionEvaluator(evaluator).evaluate(program.eligible()));
            assertThat(finding.isPresent()).isEqualTo(trace.isRecorded(row));
        }
    }

    @Provide
    Arbitrary<Detail> details() {
        return Arbitraries.of(Detail.REASONS, Detail.TRACE);
    }

    @Provide
    Arbitrary<Cases> cases() {
        return Arbitraries.of(PolicyLibrary.names()).flatMap(name -> {
            AidCaseArbitrary cases = AidCaseArbitrary.of(Policies.bundled(name));
            Arbitrary<AidCase> any = Arbitraries.oneOf(cases.allKnown(), cases);
            return any.flatMap(first -> any.map(then -> new Cases(name, first, then)));
        });
    }
}
