package org.unionaid.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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

/**
 * The bundled policies keep the laws. That of income is held to those of whole places: elsewhere a first wage can end a minimum
 * wage that was imputed, or a share of income be asked for, and more income then rightly does better.
 */
class BundledPoliciesProperties {
    @Property
    void amountWithinCap(@ForAll("trials") Trial trial) {
        Laws.amountWithinCap().verify(trial);
    }

    @Property
    void monotoneInIncome(@ForAll("chosenTrials") Trial trial) {
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
    void cases_reachEveryKindOfDecision(@ForAll("chosenTrials") Trial trial) {
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
        return trialsOf(PolicyLibrary.names());
    }

    @Provide
    Arbitrary<Trial> chosenTrials() {
        return trialsOf(Policies.chosen());
    }

    private static Arbitrary<Trial> trialsOf(ImmutableSet<String> names) {
        return Arbitraries.of(names).flatMap(name -> {
            BoundPolicy policy = Policies.bundled(name);
            AidCaseArbitrary cases = AidCaseArbitrary.of(policy);
            return Arbitraries.oneOf(cases.allKnown(), cases).map(aidCase -> Trial.of(policy, aidCase));
        });
    }

    @Provide
    Arbitrary<RefinementTrial> refinements() {
        return Arbitraries.of(Policies.chosen()).flatMap(name -> {
            BoundPolicy policy = Policies.bundled(name);
            return RefinementArbitrary.of(AidCaseArbitrary.of(policy))
                    .map(refinement -> RefinementTrial.of(policy, refinement));
        });
    }
}
