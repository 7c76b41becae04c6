package org.unionaid.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.decision.Decision;
import org.unionaid.policies.PolicyLibrary;
import org.unionaid.testkit.aidcase.AidCaseArbitrary;
import org.unionaid.testkit.refinement.RefinementArbitrary;

/** The three bundled policies keep every law, that of income included: none of their programs asks for a least income. */
class BundledPoliciesProperties {
    @Property
    void amountWithinCap(@ForAll("trials") Trial trial) {
        Laws.amountWithinCap().verify(trial);
    }

    @Property
    void monotoneInIncome(@ForAll("trials") Trial trial) {
        Laws.monotoneInIncome().verify(trial);
    }

    @Property
    void orderOfMembersIrrelevant(@ForAll("trials") Trial trial) {
        Laws.orderOfMembersIrrelevant().verify(trial);
    }

    @Property
    void assessIsPure(@ForAll("trials") Trial trial) {
        Laws.assessIsPure().verify(trial);
    }

    @Property
    void historyNoneVersusUnknown(@ForAll("trials") Trial trial) {
        Laws.historyNoneVersusUnknown().verify(trial);
    }

    @Property
    void noLiveObligationTwice(@ForAll("trials") Trial trial) {
        Laws.noLiveObligationTwice().verify(trial);
    }

    @Property
    void fillingAnUnknownNeverFlips(@ForAll("refinements") RefinementTrial trial) {
        Laws.fillingAnUnknownNeverFlips().verify(trial);
    }

    @Property
    void missingFactsSufficient(@ForAll("refinements") RefinementTrial trial) {
        Laws.missingFactsSufficient().verify(trial);
    }

    /** Laws about eligible decisions say nothing if there are none: every kind must come up often, and none may fail. */
    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void cases_reachEveryKindOfDecision(@ForAll("trials") Trial trial) {
        List<Decision> decisions = ImmutableList.copyOf(
                trial.policy().assess(trial.aidCase()).decisions().values());
        covered("eligible", decisions, Decision.Eligible.class, 50);
        covered("ineligible", decisions, Decision.Ineligible.class, 50);
        covered("undetermined", decisions, Decision.Undetermined.class, 10);
        Statistics.label("failed")
                .collect(decisions.stream().anyMatch(Decision.Failed.class::isInstance))
                .coverage(coverage -> coverage.check(true).count(count -> count == 0));
    }

    private static void covered(String label, List<Decision> decisions, Class<?> kind, double percent) {
        Statistics.label(label)
                .collect(decisions.stream().anyMatch(kind::isInstance))
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= percent));
    }

    @Provide
    Arbitrary<Trial> trials() {
        return Arbitraries.of(PolicyLibrary.names()).flatMap(name -> {
            BoundPolicy policy = Policies.bundled(name);
            AidCaseArbitrary cases = AidCaseArbitrary.of(policy);
            return Arbitraries.oneOf(cases.allKnown(), cases).map(aidCase -> Trial.of(policy, aidCase));
        });
    }

    @Provide
    Arbitrary<RefinementTrial> refinements() {
        return Arbitraries.of(PolicyLibrary.names()).flatMap(name -> {
            BoundPolicy policy = Policies.bundled(name);
            return RefinementArbitrary.of(AidCaseArbitrary.of(policy))
                    .map(refinement -> RefinementTrial.of(policy, refinement));
        });
    }
}
