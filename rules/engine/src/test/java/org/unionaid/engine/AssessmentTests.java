package org.unionaid.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionaid.engine.Households.earning;
import static org.unionaid.engine.Households.idle;
import static org.unionaid.engine.Households.unasked;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.Reason;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Household;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.ledger.PriorAward;
import org.unionaid.money.Money;
import org.unionaid.program.Beneficiary;
import org.unionaid.program.Purpose;
import org.unionaid.time.AsOf;
import org.unionaid.time.DateRange;

/** Test {@link BoundPolicy}. */
class AssessmentTests {
    private static final DivisionCode PLACE = DivisionCode.of("420100");
    private static final ProgramId LIVING = ProgramId.of("living-aid");
    private static final String NET =
            "net: (household.income(last 12 months) - household.rigid(last 12 months)) / (household.size * 12 months)\n";

    private static final BoundPolicy POLICY = PolicyText.policy(
                    NET, PolicyText.cash("living-aid", "net < L", "12 months * L"))
            .at(PLACE, AsOf.of(2024, 6, 15));

    private static Decision decide(Household household, History history) {
        return POLICY.assess(AidCase.of(household).withHistory(history)).get(LIVING);
    }

    @Test
    void assess_incomeBelowLine_isEligibleUpToTheCap() {
        Decision decision = decide(Households.of(earning("M-1", "1200.00"), idle("M-2")), History.none());

        assertThat(decision).isInstanceOfSatisfying(Decision.Eligible.class, eligible -> {
            assertThat(eligible.cap().value()).isEqualTo(Money.cny("7440.00"));
            assertThat(eligible.period()).isEqualTo(DateRange.ofYear(2024));
        });
    }

    @Test
    void assess_incomeOnTheLine_isIneligibleBecauseBelowExcludesTheFigure() {
        Decision decision = decide(Households.of(earning("M-1", "1240.00"), idle("M-2")), History.none());

        assertThat(decision).isInstanceOfSatisfying(Decision.Ineligible.class, ineligible -> {
            Reason reason = ineligible.failing().get(0);
            assertThat(reason.code()).isEqualTo("line");
            assertThat(reason.measure()
                            .orElseThrow()
                            .distance()
                            .orElseThrow()
                            .amount()
                            .signum())
                    .isZero();
        });
    }

    @Test
    void assess_oneFenBelowTheLine_isEligible() {
        Decision decision = decide(Households.of(earning("M-1", "1239.99"), idle("M-2")), History.none());

        assertThat(decision).isInstanceOf(Decision.Eligible.class);
    }

    @Test
    void assess_incomeNeverAsked_isUndeterminedAndNamesTheMember() {
        Decision decision = decide(Households.of(earning("M-1", "100.00"), unasked("M-2")), History.none());

        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Undetermined.class,
                        undetermined -> assertThat(undetermined.missing())
                                .extracting(MissingFact::path)
                                .containsExactly("member[M-2].incomes"));
    }

    @Test
    void assess_historyNotGiven_isUndeterminedWithConditionsMet() {
        Decision decision =
                POLICY.assess(AidCase.of(Households.of(idle("M-1")))).get(LIVING);

        assertThat(decision).isInstanceOfSatisfying(Decision.Undetermined.class, undetermined -> {
            assertThat(undetermined.conditionsMet()).isTrue();
            assertThat(undetermined.missing()).extracting(MissingFact::path).containsExactly("history");
        });
    }

    @Test
    void assess_partOfTheCapUsed_leavesTheRest() {
        Decision decision = decide(Households.of(idle("M-1")), History.of(prior("5000.00", true)));

        assertThat(decision).isInstanceOfSatisfying(Decision.Eligible.class, eligible -> {
            assertThat(eligible.cap().value()).isEqualTo(Money.cny("2440.00"));
            assertThat(eligible.fullCap().value()).isEqualTo(Money.cny("7440.00"));
            assertThat(eligible.used()).isEqualTo(Money.cny("5000.00"));
        });
    }

    @Test
    void assess_capUsedUp_isIneligibleWithThatReason() {
        Decision decision = decide(Households.of(idle("M-1")), History.of(prior("7440.00", true)));

        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Ineligible.class,
                        ineligible -> assertThat(ineligible.failing())
                                .extracting(Reason::code)
                                .containsExactly(Reason.CAP_USED_UP));
    }

    @Test
    void assess_priorAwardReversed_doesNotCount() {
        Decision decision = decide(Households.of(idle("M-1")), History.of(prior("7440.00", false)));

        assertThat(decision).isInstanceOf(Decision.Eligible.class);
    }

    @Test
    void assess_anyDecision_citesASourceForEveryReason() {
        Decision decision = decide(Households.of(idle("M-1")), History.none());

        assertThat(ImmutableList.copyOf(decision.reasons()))
                .allSatisfy(reason -> assertThat(reason.provenance()).isPresent());
    }

    @Test
    void assess_perEventAfterAnotherEvent_hasTheWholeCapAgain() {
        BoundPolicy visits = PolicyText.policy(
                        NET,
                        PolicyText.cash("living-aid", "net < L", "12 months * L")
                                .replace("window: calendarYear", "window: event"))
                .at(PLACE, AsOf.of(2024, 6, 15));
        AidCase visited = AidCase.of(Households.of(idle("M-1"))).withHistory(History.of(prior("7440.00", true)));

        assertThat(visits.assess(visited).get(LIVING))
                .isInstanceOfSatisfying(
                        Decision.Eligible.class,
                        eligible -> assertThat(eligible.cap().value()).isEqualTo(Money.cny("7440.00")));
    }

    private static PriorAward prior(String amount, boolean live) {
        return PriorAward.builder()
                .program(LIVING)
                .purpose(Purpose.LIVING)
                .beneficiary(Beneficiary.parse("household:H-1"))
                .period(DateRange.ofYear(2024))
                .amount(Money.cny(amount))
                .live(live)
                .build();
    }
}
