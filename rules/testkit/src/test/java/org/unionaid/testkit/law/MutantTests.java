package org.unionaid.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.unionaid.answer.Answer;
import org.unionaid.application.Application;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.entitlement.EntitlementResult;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.household.Household;
import org.unionaid.household.Income;
import org.unionaid.household.IncomeKind;
import org.unionaid.household.Member;
import org.unionaid.household.Relationship;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.ledger.PriorAward;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;
import org.unionaid.program.Beneficiary;
import org.unionaid.program.Purpose;
import org.unionaid.testkit.refinement.CaseFacts;
import org.unionaid.testkit.refinement.Refinement;
import org.unionaid.time.AsOf;
import org.unionaid.time.DateRange;

/** Every law can fail: something is made wrong on purpose, the law says so, and the right policy keeps it. */
class MutantTests {
    private static final PolicyUnderTest RIGHT = PolicyUnderTest.of(
            Policies.of(Policies.cash("aid", "household.income(last 12 months) < 12000 yuan", "5000 yuan")));

    @Test
    void amountWithinCap_capIgnoresWhatWasUsed_caught() {
        AidCase aidCase = family().withHistory(History.of(award("1000.00")));
        WrongPolicy wrong = WrongPolicy.of(RIGHT)
                .saying((c, decision) -> changed(
                        decision,
                        eligible -> eligible(eligible.fullCap(), eligible.fullCap(), eligible.used(), eligible)));
        caught(Laws.amountWithinCap(), new Trial(wrong, aidCase), new Trial(RIGHT, aidCase));
    }

    @Test
    void amountWithinCap_historyNotCounted_caught() {
        AidCase aidCase = family().withHistory(History.of(award("1000.00")));
        WrongPolicy wrong = WrongPolicy.of(RIGHT).seeing(c -> c.withHistory(History.none()));
        caught(Laws.amountWithinCap(), new Trial(wrong, aidCase), new Trial(RIGHT, aidCase));
    }

    @Test
    void amountWithinCap_awardAboveCap_caught() {
        AidCase aidCase = family().withHistory(History.none());
        WrongPolicy wrong = WrongPolicy.of(RIGHT)
                .granting((application, result) -> new EntitlementResult(
                        result.granted().stream()
                                .map(each -> each.withCap(cash("9000.00")).withAward(cash("8000.00")))
                                .collect(ImmutableList.toImmutableList()),
                        result.refused()));
        caught(Laws.amountWithinCap(), new Trial(wrong, aidCase), new Trial(RIGHT, aidCase));
    }

    @Test
    void totalsWithinCaps_historyNotCounted_caught() {
        AidCase aidCase = family().withHistory(History.none());
        WrongPolicy wrong = WrongPolicy.of(RIGHT).seeing(c -> c.withHistory(History.none()));
        caught(Laws.totalsWithinCaps(), new Trial(wrong, aidCase), new Trial(RIGHT, aidCase));
    }

    @Test
    void manyAsOneByOne_everybodyAnsweredAsTheFirst_caught() {
        ImmutableList<AidCase> cases =
                ImmutableList.of(family().withHistory(History.none()), rich().withHistory(History.none()));
        caught(
                Laws.manyAsOneByOne(),
                new CasesTrial(new FirstForAll(WrongPolicy.of(RIGHT)), cases),
                new CasesTrial(RIGHT, cases));
    }

    @Test
    void missingFactsNeeded_askedForWhatCannotMatter_caught() {
        AidCase asked = hiding(family().withHistory(History.none()), "member[M-1].incomes", "member[M-2].incomes")
                .asked();
        ImmutableList<AidCase> answers = ImmutableList.of(family());
        WrongPolicy wrong = WrongPolicy.of(RIGHT)
                .saying((c, decision) -> decision instanceof Decision.Undetermined open
                        ? new Decision.Undetermined(
                                ImmutableSet.<MissingFact>builder()
                                        .addAll(open.missing())
                                        .add(new MissingFact("household.vehicles", Label.of("车辆", "vehicles")))
                                        .build(),
                                open.conditionsMet(),
                                open.reasons())
                        : decision);
        caught(
                Laws.missingFactsNeeded(),
                new AnswersTrial(wrong, asked, answers),
                new AnswersTrial(RIGHT, asked, answers));
    }

    /** Takes the first of many cases for all. */
    private record FirstForAll(PolicyUnderTest right) implements PolicyUnderTest {
        @Override
        public Policy policy() {
            return right.policy();
        }

        @Override
        public DivisionCode place() {
            return right.place();
        }

        @Override
        public AsOf asOf() {
            return right.asOf();
        }

        @Override
        public Assessment assess(AidCase aidCase) {
            return right.assess(aidCase);
        }

        @Override
        public ImmutableList<Assessment> assessAll(ImmutableList<AidCase> cases) {
            return cases.stream().map(each -> assess(cases.get(0))).collect(ImmutableList.toImmutableList());
        }

        @Override
        public EntitlementResult entitle(AidCase aidCase, Assessment assessment, Application application) {
            return right.entitle(aidCase, assessment, application);
        }
    }

    @Test
    void monotoneInIncome_comparisonTheWrongWay_caught() {
        AidCase aidCase = family().withHistory(History.none());
        PolicyUnderTest wrong = PolicyUnderTest.of(
                Policies.of(Policies.cash("aid", "household.income(last 12 months) >= 12000 yuan", "5000 yuan")));
        caught(Laws.monotoneInIncome(), new Trial(wrong, aidCase), new Trial(RIGHT, aidCase));
    }

    @Test
    void monotoneInIncome_capRisesWithIncome_caughtUnlessTheProgramIsLeftOut() {
        AidCase aidCase = family().withHistory(History.none());
        PolicyUnderTest wrong = PolicyUnderTest.of(Policies.of(Policies.cash(
                "aid", "household.income(last 12 months) < 12000 yuan", "household.income(last 12 months)")));
        caught(Laws.monotoneInIncome(), new Trial(wrong, aidCase), new Trial(RIGHT, aidCase));
        assertThat(Laws.monotoneInIncome(ImmutableList.of(ProgramId.of("other")))
                        .check(new Trial(wrong, aidCase)))
                .isEmpty();
    }

    @Test
    void orderOfMembersIrrelevant_onlyTheFirstMemberLookedAt_caught() {
        AidCase aidCase = family().withHistory(History.none());
        WrongPolicy wrong = WrongPolicy.of(RIGHT)
                .seeing(c -> Findings.with(
                        c,
                        household(c)
                                .withMembers(
                                        ImmutableList.of(household(c).members().get(0)))));
        caught(Laws.orderOfMembersIrrelevant(), new Trial(wrong, aidCase), new Trial(RIGHT, aidCase));
    }

    @Test
    void fillingAnUnknownNeverFlips_unknownIncomeReadAsNone_caught() {
        Refinement refinement = hiding(rich().withHistory(History.none()), "member[M-1].incomes");
        WrongPolicy wrong = WrongPolicy.of(RIGHT).seeing(MutantTests::unknownAsNone);
        caught(
                Laws.fillingAnUnknownNeverFlips(),
                new RefinementTrial(wrong, refinement),
                new RefinementTrial(RIGHT, refinement));
    }

    @Test
    void missingFactsSufficient_onlyTheFirstQuestionAsked_caught() {
        Refinement refinement =
                hiding(family().withHistory(History.none()), "member[M-1].incomes", "member[M-2].incomes");
        WrongPolicy wrong = WrongPolicy.of(RIGHT)
                .saying((c, decision) -> decision instanceof Decision.Undetermined open
                        ? new Decision.Undetermined(
                                ImmutableSet.of(open.missing().iterator().next()), open.conditionsMet(), open.reasons())
                        : decision);
        caught(
                Laws.missingFactsSufficient(),
                new RefinementTrial(wrong, refinement),
                new RefinementTrial(RIGHT, refinement));
    }

    @Test
    void noLiveObligationTwice_secondApplicationGetsAnotherPeriod_caught() {
        AidCase aidCase = family().withHistory(History.none());
        WrongPolicy wrong = WrongPolicy.of(RIGHT)
                .granting((application, result) -> application.id().value().equals("A-2")
                        ? new EntitlementResult(
                                result.granted().stream()
                                        .map(each -> each.withPeriod(DateRange.ofYear(2025)))
                                        .collect(ImmutableList.<Entitlement>toImmutableList()),
                                result.refused())
                        : result);
        caught(Laws.noLiveObligationTwice(), new Trial(wrong, aidCase), new Trial(RIGHT, aidCase));
    }

    @Test
    void noLiveObligationTwice_historyNotRead_caught() {
        AidCase aidCase = family().withHistory(History.none());
        WrongPolicy wrong = WrongPolicy.of(RIGHT).seeing(c -> c.withHistory(History.none()));
        caught(Laws.noLiveObligationTwice(), new Trial(wrong, aidCase), new Trial(RIGHT, aidCase));
    }

    @Test
    void assessIsPure_everySecondAnswerDiffers_caught() {
        AidCase aidCase = family().withHistory(History.none());
        AtomicInteger calls = new AtomicInteger();
        WrongPolicy wrong = WrongPolicy.of(RIGHT)
                .seeing(c -> calls.incrementAndGet() % 2 == 0 ? rich().withHistory(History.none()) : c);
        caught(Laws.assessIsPure(), new Trial(wrong, aidCase), new Trial(RIGHT, aidCase));
    }

    @Test
    void assessIsPure_wrongOnOtherThreadsOnly_caught() {
        AidCase aidCase = family().withHistory(History.none());
        AtomicInteger calls = new AtomicInteger();
        WrongPolicy wrong =
                WrongPolicy.of(RIGHT).seeing(c -> calls.incrementAndGet() > 2 ? rich().withHistory(History.none()) : c);
        caught(Laws.assessIsPure(), new Trial(wrong, aidCase), new Trial(RIGHT, aidCase));
    }

    @Test
    void historyNoneVersusUnknown_unknownReadAsNone_caught() {
        AidCase aidCase = family().withHistory(History.none());
        WrongPolicy wrong =
                WrongPolicy.of(RIGHT).seeing(c -> c.history().isUnknown() ? c.withHistory(History.none()) : c);
        caught(Laws.historyNoneVersusUnknown(), new Trial(wrong, aidCase), new Trial(RIGHT, aidCase));
    }

    @Test
    void historyNoneVersusUnknown_noneAskedForAgain_caught() {
        AidCase aidCase = family().withHistory(History.none());
        WrongPolicy wrong = WrongPolicy.of(RIGHT).seeing(c -> c.withHistory(Answer.unknown()));
        caught(Laws.historyNoneVersusUnknown(), new Trial(wrong, aidCase), new Trial(RIGHT, aidCase));
    }

    // -----------------------------------------------------------------------------------------------------------------

    private static <T> void caught(Law<T> law, T wrong, T right) {
        assertThat(law.check(right)).isEmpty();
        Optional<Violation> violation = law.check(wrong);
        assertThat(violation).as(law.name()).isPresent();
        assertThat(violation.orElseThrow().law()).isEqualTo(law.name());
    }

    /** Two persons with 800 yuan a month together, which is below the line of 12,000 a year. */
    private static AidCase family() {
        return AidCase.of(household(
                        earning("M-1", Relationship.SELF, "300.00"), earning("M-2", Relationship.SPOUSE, "500.00")))
                .withoutFile();
    }

    private static AidCase rich() {
        return AidCase.of(household(earning("M-1", Relationship.SELF, "9000.00")))
                .withoutFile();
    }

    private static Household household(Member... members) {
        return Household.builder().id(HouseholdId.of("H-1")).addMembers(members).build();
    }

    private static Household household(AidCase aidCase) {
        return ((AidCase.OfHousehold) aidCase.subject()).household();
    }

    private static Member earning(String id, Relationship relationship, String perMonth) {
        return Member.builder()
                .id(PersonId.of(id))
                .relationship(relationship)
                .incomes(Income.monthly(
                        IncomeKind.WAGE, Money.cny(perMonth), YearMonth.of(2023, 1), YearMonth.of(2024, 12)))
                .build();
    }

    private static PriorAward award(String amount) {
        return PriorAward.builder()
                .program(ProgramId.of("aid"))
                .purpose(Purpose.LIVING)
                .beneficiary(Beneficiary.household(HouseholdId.of("H-1")))
                .period(DateRange.ofYear(2024))
                .amount(Money.cny(amount))
                .live(true)
                .build();
    }

    private static Refinement hiding(AidCase answered, String... paths) {
        CaseFacts facts = CaseFacts.of(answered);
        return Refinement.hiding(
                answered, ImmutableList.copyOf(paths).stream().map(facts::get).toList());
    }

    private static AidCase unknownAsNone(AidCase aidCase) {
        Household household = household(aidCase);
        return Findings.with(
                aidCase,
                household.withMembers(household.members().stream()
                        .map(member -> member.incomes().isUnknown()
                                ? member.withIncomes(Answer.known(ImmutableList.of()))
                                : member)
                        .collect(ImmutableList.toImmutableList())));
    }

    private static Decision changed(Decision decision, Function<Decision.Eligible, Decision> change) {
        return decision instanceof Decision.Eligible eligible ? change.apply(eligible) : decision;
    }

    private static Decision eligible(Aid cap, Aid fullCap, Money used, Decision.Eligible from) {
        return new Decision.Eligible(cap, fullCap, used, from.award(), from.period(), from.terms(), from.reasons());
    }

    private static Aid cash(String amount) {
        return Aid.cash(Money.cny(amount));
    }
}
