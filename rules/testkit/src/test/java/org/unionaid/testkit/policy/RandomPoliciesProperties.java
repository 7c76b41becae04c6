package org.unionaid.testkit.policy;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.identity.DivisionCode;
import org.unionaid.testkit.aidcase.AidCaseArbitrary;
import org.unionaid.testkit.change.PolicyLaws;
import org.unionaid.testkit.change.PolicyTrial;
import org.unionaid.testkit.law.CasesTrial;
import org.unionaid.testkit.law.Law;
import org.unionaid.testkit.law.Laws;
import org.unionaid.testkit.law.RefinementTrial;
import org.unionaid.testkit.law.Trial;
import org.unionaid.testkit.refinement.RefinementArbitrary;
import org.unionaid.time.AsOf;

/** Whole policies drawn at random, alone and extended by a city's, keep every law on whole households. */
class RandomPoliciesProperties {
    private static final DivisionCode PLACE = DivisionCode.of("420106");

    @Property(tries = 80)
    void lawsOfChange(@ForAll("policyTrials") PolicyTrial trial, @ForAll("lawsOfChange") Law<PolicyTrial> law) {
        law.verify(trial);
    }

    @Property(tries = 60)
    void lawsOfEveryPolicy(@ForAll("trials") Trial trial, @ForAll("laws") Law<Trial> law) {
        law.verify(trial);
    }

    @Property(tries = 25)
    void lawsOfUnknowns(@ForAll("refinements") RefinementTrial trial) {
        Laws.fillingAnUnknownNeverFlips().verify(trial);
        Laws.missingFactsSufficient().verify(trial);
    }

    @Property(tries = 15)
    void manyAsOneByOne(@ForAll("several") CasesTrial trial) {
        Laws.manyAsOneByOne().verify(trial);
    }

    /** Nothing is shown by policies that refuse everybody. */
    @Property(tries = 100)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void policies_decideEitherWay(@ForAll("trials") Trial trial) {
        ImmutableList<Decision> decisions = ImmutableList.copyOf(
                trial.policy().assess(trial.aidCase()).decisions().values());
        covered("eligible", decisions, Decision.Eligible.class);
        covered("ineligible", decisions, Decision.Ineligible.class);
        covered("undetermined", decisions, Decision.Undetermined.class);
    }

    private static void covered(String label, ImmutableList<Decision> decisions, Class<?> kind) {
        Statistics.label(label)
                .collect(decisions.stream().anyMatch(kind::isInstance))
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 10));
    }

    @Provide
    Arbitrary<Law<PolicyTrial>> lawsOfChange() {
        return Arbitraries.of(PolicyLaws.ofEveryPolicy());
    }

    @Provide
    Arbitrary<Law<Trial>> laws() {
        return Arbitraries.of(Laws.ofEveryPolicy());
    }

    @Provide
    Arbitrary<PolicyTrial> policyTrials() {
        return bound().flatMap(drawn -> casesOf(drawn.bound())
                .map(aidCase ->
                        PolicyTrial.of(drawn.compiled(), PLACE, drawn.bound().asOf(), aidCase)));
    }

    @Provide
    Arbitrary<Trial> trials() {
        return bound().flatMap(drawn -> casesOf(drawn.bound()).map(aidCase -> Trial.of(drawn.bound(), aidCase)));
    }

    @Provide
    Arbitrary<RefinementTrial> refinements() {
        return bound().flatMap(drawn -> RefinementArbitrary.of(AidCaseArbitrary.of(drawn.bound()))
                .map(refinement -> RefinementTrial.of(drawn.bound(), refinement)));
    }

    @Provide
    Arbitrary<CasesTrial> several() {
        return bound().flatMap(drawn -> casesOf(drawn.bound())
                .list()
                .ofMinSize(2)
                .ofMaxSize(6)
                .map(cases -> CasesTrial.of(drawn.bound(), cases)));
    }

    private record Drawn(CompiledPolicy compiled, BoundPolicy bound) {}

    private static Arbitrary<Drawn> bound() {
        PolicyArbitrary policies = PolicyArbitrary.standard();
        return Combinators.combine(
                        Arbitraries.oneOf(policies.compiled(), policies.extended()),
                        Arbitraries.of(AsOf.of(2024, 6, 30), AsOf.of(2025, 3, 1)))
                .as((compiled, day) -> new Drawn(compiled, compiled.at(PLACE, day)));
    }

    private static Arbitrary<AidCase> casesOf(BoundPolicy policy) {
        AidCaseArbitrary cases = AidCaseArbitrary.of(policy);
        return Arbitraries.oneOf(cases.allKnown(), cases);
    }
}
