package org.unionaid.testkit.aidcase;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.unionaid.answer.Answer;
import org.unionaid.casefile.Category;
import org.unionaid.casefile.HardshipFile;
import org.unionaid.employer.Employer;
import org.unionaid.employer.EmployerState;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.ledger.History;
import org.unionaid.ledger.PriorAward;
import org.unionaid.program.Beneficiary;
import org.unionaid.testkit.household.HouseholdArbitrary;
import org.unionaid.testkit.refinement.CaseFact;
import org.unionaid.testkit.refinement.CaseFacts;
import org.unionaid.time.AsOf;

/** Test {@link AidCaseArbitrary} and the files and histories in it. */
class AidCaseArbitraryProperties {
    private static final AsOf DAY = AsOf.of(2019, 7, 1);

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void households_haveFilesAndHistoriesOfEveryKind(@ForAll("households") AidCase aidCase) {
        covered("file active", active(aidCase.file()), 20);
        covered("file not active", aidCase.file().isKnown() && !active(aidCase.file()), 5);
        covered("no file", aidCase.file().isNone(), 3);
        covered("file unknown", aidCase.file().isUnknown(), 1);
        covered("history unknown", aidCase.history().isUnknown(), 1);
        covered("history empty", aidCase.history().find().map(History::isEmpty).orElse(false), 15);
        covered("award live", awards(aidCase).stream().anyMatch(PriorAward::live), 10);
        covered("award not live", awards(aidCase).stream().anyMatch(award -> !award.live()), 3);
        covered(
                "award this year",
                awards(aidCase).stream().anyMatch(a -> a.period().contains(DAY.date())),
                10);
    }

    @Property
    void history_isOfThisHouseholdOnly(@ForAll("households") AidCase aidCase) {
        var household = ((AidCase.OfHousehold) aidCase.subject()).household();
        for (PriorAward award : awards(aidCase)) {
            assertThat(award.beneficiary().equals(Beneficiary.household(household.id()))
                            || household.members().stream()
                                    .anyMatch(m -> award.beneficiary().equals(Beneficiary.member(m.id()))))
                    .isTrue();
        }
    }

    @Property
    void allKnown_leavesNothingOpen(@ForAll("known") AidCase aidCase) {
        assertThat(CaseFacts.of(aidCase).all()).noneMatch((CaseFact fact) -> fact.isOpen(aidCase));
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void all_reachEverySubjectAndCondition(@ForAll("all") AidCase aidCase) {
        covered("household", aidCase.subject() instanceof AidCase.OfHousehold, 40);
        covered("employer", aidCase.subject() instanceof AidCase.OfEmployer, 1);
        covered("roster", aidCase.subject() instanceof AidCase.OfRoster, 1);
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void employers_reachEveryStatusAndUnknown(@ForAll("employers") Employer employer) {
        ImmutableList<EmployerState> states = employer.states().find().orElse(ImmutableList.of());
        Statistics.label("status")
                .collect(states.isEmpty() ? "none" : states.get(0).status().code())
                .coverage(coverage -> {
                    for (String status : ImmutableList.of("none", "NORMAL", "IN_TROUBLE", "STOPPED", "CLOSED")) {
                        coverage.check(status).count(count -> count > 0);
                    }
                });
    }

    @Property
    void files_narrowed_keepTheirWord(
            @ForAll("active") HardshipFile active, @ForAll("inactive") HardshipFile inactive) {
        assertThat(active.isActiveAt(DAY.date())).isTrue();
        assertThat(active.categoryAt(DAY.date()).find()).contains(Category.DEEP);
        assertThat(active.primaryCauseAt(DAY.date()).isKnown()).isTrue();
        assertThat(inactive.isActiveAt(DAY.date())).isFalse();
    }

    @Provide
    Arbitrary<AidCase> households() {
        return AidCaseArbitrary.at(DAY).ofHouseholds();
    }

    @Provide
    Arbitrary<AidCase> known() {
        return AidCaseArbitrary.at(DAY)
                .ofHouseholds(HouseholdArbitrary.standard().at(DAY).withMembers(1, 3))
                .allKnown();
    }

    @Provide
    Arbitrary<AidCase> all() {
        return AidCaseArbitrary.at(DAY);
    }

    @Provide
    Arbitrary<Employer> employers() {
        return EmployerArbitrary.at(DAY);
    }

    @Provide
    Arbitrary<HardshipFile> active() {
        return files().active().withCategories(Category.DEEP);
    }

    @Provide
    Arbitrary<HardshipFile> inactive() {
        return files().inactive();
    }

    private static HardshipFileArbitrary files() {
        return HardshipFileArbitrary.of(HouseholdId.of("H-1"), PersonId.of("M-1"), DAY);
    }

    private static boolean active(Answer<HardshipFile> file) {
        return file.find().map(each -> each.isActiveAt(DAY.date())).orElse(false);
    }

    private static ImmutableList<PriorAward> awards(AidCase aidCase) {
        return aidCase.history().find().map(History::awards).orElse(ImmutableList.of());
    }

    private static void covered(String label, boolean holds, double percent) {
        Statistics.label(label)
                .collect(holds)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= percent));
    }
}
