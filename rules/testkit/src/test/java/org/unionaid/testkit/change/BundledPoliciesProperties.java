package org.unionaid.testkit.change;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.policies.PolicyLibrary;
import org.unionaid.testkit.aidcase.AidCaseArbitrary;
import org.unionaid.testkit.law.Law;
import org.unionaid.testkit.law.Policies;

/** The bundled policies keep every law about changed policies. */
class BundledPoliciesProperties {
    @Property(tries = 250)
    void everyLaw(@ForAll("trials") PolicyTrial trial, @ForAll("laws") Law<PolicyTrial> law) {
        law.verify(trial);
    }

    /** The law of thresholds looks at something: most policies draw a line of money. */
    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void trials_haveLinesOfMoney(@ForAll("trials") PolicyTrial trial) {
        boolean line = trial.assess().decisions().entrySet().stream()
                .anyMatch(entry ->
                        trial
                                .policy()
                                .policy()
                                .programs()
                                .get(entry.getKey().program())
                                .eligible()
                                .conditions()
                                .stream()
                                .anyMatch(condition -> ThresholdsAsPrinted.line(condition, entry.getValue())
                                        .isPresent()));
        Statistics.label("a line of money")
                .collect(line)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 10));
    }

    @Provide
    Arbitrary<Law<PolicyTrial>> laws() {
        return Arbitraries.of(PolicyLaws.ofEveryPolicy());
    }

    @Provide
    Arbitrary<PolicyTrial> trials() {
        return Arbitraries.of(PolicyLibrary.names()).flatMap(name -> {
            BoundPolicy policy = Policies.bundled(name);
            AidCaseArbitrary cases = AidCaseArbitrary.of(policy);
            return Arbitraries.oneOf(cases.allKnown(), cases)
                    .map(aidCase -> PolicyTrial.of(Policies.compiled(name), policy.place(), policy.asOf(), aidCase));
        });
    }
}
