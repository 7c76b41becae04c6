package org.unionaid.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.identity.ProgramId;
import org.unionaid.money.Money;
import org.unionaid.policies.PolicyLibrary;
import org.unionaid.testkit.aidcase.AidCaseArbitrary;
import org.unionaid.testkit.household.HouseholdArbitrary;
import org.unionaid.testkit.refinement.RefinementArbitrary;

/** Every bundled policy keeps the laws; where one rightly does not, the exception stands here with its reason. */
class BundledPoliciesProperties {
    /**
     * In Jiangmen somebody of working age without any income counts with the minimum wage, so that a first wage below it makes the
     * household poorer on paper.
     */
    private static final ImmutableSetMultimap<String, ProgramId> IMPUTING =
            ImmutableSetMultimap.of("jiangmen-2025", ProgramId.of("recognition"));

    /**
     * Not met by chance: one village of 207 households on one roster, as the source has it; a migrant union member with fares of
     * two heads of expense that Hainan alone knows; a worker who took a degree in five given years and has a contract of a year.
     */
    private static final ImmutableSet<String> HARDLY_MET =
            ImmutableSet.of("shandong-2018 village-televisions", "hainan-2019 ticket", "shaanxi-2022 study-grant");

    /** Hardly anybody took a degree in the five years that the policy names, which settles the rest. */
    private static final ImmutableSet<String> SELDOM_OPEN = ImmutableSet.of("shaanxi-2022");

    private static final int CASES = 250;

    @Property
    void amountWithinCap(@ForAll("trials") Trial trial) {
        Laws.amountWithinCap().verify(trial);
    }

    @Property
    void monotoneInIncome(@ForAll("trials") Trial trial) {
        Policy policy = trial.policy().policy();
        Laws.monotoneInIncome(Sets.difference(
                        policy.programs().keySet(), IMPUTING.get(policy.id().value())))
                .verify(trial);
    }

    @Property
    void totalsWithinCaps(@ForAll("trials") Trial trial) {
        Laws.totalsWithinCaps().verify(trial);
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

    @Property(tries = 70)
    void manyAsOneByOne(@ForAll("several") CasesTrial trial) {
        Laws.manyAsOneByOne().verify(trial);
    }

    /**
     * The cases to take answers from are few, and some lines narrow (between one and one and a half times a standard, by the expenses of
     * one member), so that now and then no answer shows what a question is for.
     */
    @Property(tries = 100)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void missingFactsNeeded_nearlyAlwaysShown(@ForAll("questions") AnswersTrial trial) {
        Statistics.label("each fact shown to matter")
                .collect(Laws.missingFactsNeeded().check(trial).isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 90));
    }

    /** Laws about eligible decisions say nothing if there are none: every program must be met both ways, and none may fail. */
    @Example
    void everyProgram_isGrantedAndRefused() {
        Set<String> never = new HashSet<>();
        Set<String> neverOpen = new HashSet<>();
        for (String name : PolicyLibrary.names()) {
            BoundPolicy policy = Policies.bundled(name);
            RandomGenerator<AidCase> cases = casesOf(policy).generator(CASES);
            Random random = new Random(1);
            Set<String> granted = new HashSet<>();
            Set<String> open = new HashSet<>();
            for (int i = 0; i < CASES; i++) {
                policy.assess(cases.next(random).value()).decisions().forEach((key, decision) -> {
                    String program = name + " " + key.program().value();
                    assertThat(decision).as(program).isNotInstanceOf(Decision.Failed.class);
                    if (decision instanceof Decision.Eligible) {
                        granted.add(program);
                    } else if (decision instanceof Decision.Undetermined) {
                        open.add(program);
                    }
                });
            }
            Set<String> all = policy.policy().programs().keySet().stream()
                    .map(program -> name + " " + program.value())
                    .collect(Collectors.toSet());
            never.addAll(Sets.difference(all, granted));
            if (open.isEmpty()) {
                neverOpen.add(name);
            }
        }
        assertThat(HARDLY_MET).containsAll(never);
        assertThat(SELDOM_OPEN).containsAll(neverOpen);
    }

    @Provide
    Arbitrary<Trial> trials() {
        return trialsOf(PolicyLibrary.names());
    }

    private static Arbitrary<Trial> trialsOf(ImmutableSet<String> names) {
        return Arbitraries.of(names).flatMap(name -> {
            BoundPolicy policy = Policies.bundled(name);
            return casesOf(policy).map(aidCase -> Trial.of(policy, aidCase));
        });
    }

    private static Arbitrary<AidCase> casesOf(BoundPolicy policy) {
        AidCaseArbitrary cases = AidCaseArbitrary.of(policy);
        return Arbitraries.oneOf(cases.allKnown(), cases);
    }

    @Provide
    Arbitrary<RefinementTrial> refinements() {
        return Arbitraries.of(PolicyLibrary.names()).flatMap(name -> {
            BoundPolicy policy = Policies.bundled(name);
            return RefinementArbitrary.of(AidCaseArbitrary.of(policy))
                    .map(refinement -> RefinementTrial.of(policy, refinement));
        });
    }

    @Provide
    Arbitrary<CasesTrial> several() {
        return Arbitraries.of(PolicyLibrary.names()).flatMap(name -> {
            BoundPolicy policy = Policies.bundled(name);
            return casesOf(policy).list().ofMinSize(2).ofMaxSize(5).map(cases -> CasesTrial.of(policy, cases));
        });
    }

    /**
     * Cases of two members with up to five facts hidden, and more to take answers from: usual ones, and some so rich that no
     * expense makes up for it, without whom an income could seem not to matter.
     */
    @Provide
    Arbitrary<AnswersTrial> questions() {
        return Arbitraries.of(PolicyLibrary.names()).flatMap(name -> {
            BoundPolicy policy = Policies.bundled(name);
            HouseholdArbitrary pairs =
                    HouseholdArbitrary.standard().at(policy.asOf()).withMembers(2, 2);
            AidCaseArbitrary cases = AidCaseArbitrary.of(policy).ofHouseholds(pairs);
            AidCaseArbitrary rich = cases.ofHouseholds(pairs.withIncomesUpTo(Money.cny("100000000.00")));
            return Combinators.combine(
                            RefinementArbitrary.of(cases).hidingAtMost(5),
                            Arbitraries.oneOf(cases.allKnown(), rich.allKnown())
                                    .list()
                                    .ofSize(80))
                    .as((refinement, answers) -> AnswersTrial.of(policy, refinement.asked(), answers));
        });
    }
}
