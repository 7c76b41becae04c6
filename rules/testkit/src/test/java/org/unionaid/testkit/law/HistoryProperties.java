package org.unionaid.testkit.law;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.decision.Decision;
import org.unionaid.testkit.aidcase.AidCaseArbitrary;

/** Where everybody is eligible, what was granted before decides: caps partly used and used up, times reached. */
class HistoryProperties {
    private static final BoundPolicy POLICY = Policies.of(
            Policies.cash("aid", "household.size >= 1", "5000 yuan"),
            Policies.program(
                    "parcel",
                    "household",
                    "household.size >= 1",
                    "  times: 2\n  gives: service\n  service: {name: parcel, units: 1}\n"),
            Policies.program(
                    "study-aid",
                    "member",
                    "household.size >= 1",
                    "  times: 1\n  gives: cash\n  cap: {is: 3000 yuan, over: trim}\n"));

    @Property
    void amountWithinCap(@ForAll("trials") Trial trial) {
        Laws.amountWithinCap().verify(trial);
    }

    @Property
    void noLiveObligationTwice(@ForAll("trials") Trial trial) {
        Laws.noLiveObligationTwice().verify(trial);
    }

    @Property
    void historyNoneVersusUnknown(@ForAll("trials") Trial trial) {
        Laws.historyNoneVersusUnknown().verify(trial);
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void cases_useCapsInPartAndUp(@ForAll("trials") Trial trial) {
        Iterable<Decision> decisions =
                trial.policy().assess(trial.aidCase()).decisions().values();
        boolean partly = false;
        boolean refused = false;
        for (Decision decision : decisions) {
            partly |= decision instanceof Decision.Eligible eligible
                    && eligible.used().isPositive();
            refused |= decision instanceof Decision.Ineligible;
        }
        Statistics.label("partly used")
                .collect(partly)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 2));
        Statistics.label("used up")
                .collect(refused)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 5));
    }

    @Provide
    Arbitrary<Trial> trials() {
        return AidCaseArbitrary.of(POLICY).map(aidCase -> Trial.of(POLICY, aidCase));
    }
}
