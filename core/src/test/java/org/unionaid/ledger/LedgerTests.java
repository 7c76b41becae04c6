package org.unionaid.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.unionaid.ledger.Samples.DAY;
import static org.unionaid.ledger.Samples.FUND;
import static org.unionaid.ledger.Samples.YEAR;
import static org.unionaid.ledger.Samples.after;
import static org.unionaid.ledger.Samples.disbursement;
import static org.unionaid.ledger.Samples.entitlement;
import static org.unionaid.ledger.Samples.event;
import static org.unionaid.ledger.Samples.planned;
import static org.unionaid.ledger.Samples.settled;
import static org.unionaid.ledger.Samples.yuan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.unionaid.disbursement.Disbursement;
import org.unionaid.disbursement.DisbursementState;
import org.unionaid.entitlement.AidSize;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.funding.Budget;
import org.unionaid.funding.BudgetPosition;
import org.unionaid.identity.DisbursementId;
import org.unionaid.identity.EntitlementId;
import org.unionaid.ledger.LedgerEvent.Approved;
import org.unionaid.ledger.LedgerEvent.Corrected;
import org.unionaid.ledger.LedgerEvent.Failed;
import org.unionaid.ledger.LedgerEvent.Returned;
import org.unionaid.ledger.LedgerEvent.Reversed;
import org.unionaid.ledger.LedgerEvent.Settled;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;
import org.unionaid.time.DateRange;

/** Test {@link Ledger}: what goes into it and what follows; what it refuses is in {@link LedgerRefusalTests}. */
class LedgerTests {

    private static final Entitlement E1 = entitlement("E-1");
    private static final Disbursement D1 = disbursement("D-1", E1, "500.00");
    private static final Disbursement D2 = disbursement("D-2", E1, "700.00");
    private static final Ledger LEDGER = Samples.ledger(E1);

    @Test
    void post_lifeOfAPayment_movesItsBudget() {
        Ledger planned = after(LEDGER, settled(D1).subList(0, 1));
        assertThat(position(planned)).isEqualTo(position("0", "500"));
        assertThat(planned.findState(D1.id())).contains(DisbursementState.PLANNED);

        Ledger issued = after(planned, settled(D1).subList(1, 3));
        assertThat(position(issued)).isEqualTo(position("0", "500"));
        assertThat(issued.findState(D1.id())).contains(DisbursementState.ISSUED);

        Ledger settled = after(issued, settled(D1).subList(3, 4));
        assertThat(position(settled)).isEqualTo(position("500", "0"));
        assertThat(settled.getStanding(D1.id()))
                .isEqualTo(new Standing(
                        D1,
                        DisbursementState.SETTLED,
                        DAY.plusDays(3),
                        new Balance(yuan("500"), yuan("500"), yuan("0"))));
    }

    @Test
    void post_leavesTheLedgerBeforeAsItWas() {
        Ledger planned = LEDGER.post(planned(D1)).get();

        assertThat(LEDGER.size()).isZero();
        assertThat(LEDGER.findStanding(D1.id())).isEmpty();
        assertThat(position(LEDGER)).isEqualTo(position("0", "0"));
        assertThat(planned.size()).isEqualTo(1);
        assertThat(planned.findEvent(event("D-1/planned"))).contains(planned(D1));
    }

    @Test
    void post_twoBranchesFromOneLedger_doNotSeeEachOther() {
        Ledger base = after(LEDGER, List.of(planned(D1)));
        Ledger left = base.post(planned(D2)).get();
        Ledger right = base.post(new Reversed(event("R"), DAY, D1.id())).get();

        assertThat(left.findState(D1.id())).contains(DisbursementState.PLANNED);
        assertThat(right.findState(D1.id())).contains(DisbursementState.REVERSED);
        assertThat(right.findStanding(D2.id())).isEmpty();
    }

    @Test
    void post_sameEventAgain_changesNothing() {
        Ledger planned = LEDGER.post(planned(D1)).get();

        assertThat(planned.post(planned(D1))).isEqualTo(new Posting.Posted(planned, ImmutableList.of()));
        assertThat(planned.post(planned(D1)).get()).isSameAs(planned);
    }

    @Test
    void post_refused_isNoLedger() {
        Posting refused = LEDGER.post(new Approved(event("A"), DAY, D1.id()));

        assertThat(refused.isPosted()).isFalse();
        assertThat(refused.find()).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(refused::get)
                .withMessage("Event 'A' was refused: DISBURSEMENT_UNKNOWN");
    }

    @Test
    void postAll_oneRefused_keepsTheOthers() {
        PostingReport report =
                LEDGER.postAll(List.of(planned(D1), new Failed(event("F"), DAY, D1.id(), "card closed"), planned(D2)));

        assertThat(report.isComplete()).isFalse();
        assertThat(report.refusals()).extracting(Posting.Refused::code).containsExactly(RefusalCode.ILLEGAL_TRANSITION);
        assertThat(report.ledger().events()).containsExactly(planned(D1), planned(D2));
    }

    @Test
    void postAll_nothingNew_isTheSameLedger() {
        Ledger settled = after(LEDGER, settled(D1));

        assertThat(settled.postAll(settled(D1)).ledger()).isSameAs(settled);
    }

    @Test
    void post_settledInParts_isSettledWithTheLast() {
        Ledger first = after(after(LEDGER, settled(D1).subList(0, 3)), List.of(part("S-1", "200.00")));
        assertThat(first.findState(D1.id())).contains(DisbursementState.ISSUED);
        assertThat(position(first)).isEqualTo(position("200", "300"));

        Ledger second = after(first, List.of(part("S-2", "300.00")));
        assertThat(second.findState(D1.id())).contains(DisbursementState.SETTLED);
        assertThat(position(second)).isEqualTo(position("500", "0"));
    }

    @Test
    void post_failed_releasesItsMoneyAndItsPlaceInTheAward() {
        Ledger issued = after(after(LEDGER, settled(D1).subList(0, 3)), List.of(planned(D2)));
        Ledger failed = after(issued, List.of(new Failed(event("F"), DAY.plusDays(5), D1.id(), "card closed")));

        assertThat(position(failed)).isEqualTo(position("0", "700"));
        assertThat(failed.findObligation(E1.id()).orElseThrow().room()).isEqualTo(new AidSize(yuan("500"), 0));
        assertThat(failed.post(planned(disbursement("D-3", E1, "500.00"))).isPosted())
                .isTrue();
    }

    @Test
    void post_returnedInParts_isReturnedWithTheLast() {
        Ledger settled = after(LEDGER, settled(D1));
        Ledger part = after(settled, List.of(returned("R-1", "200.00")));
        assertThat(part.findState(D1.id())).contains(DisbursementState.SETTLED);
        assertThat(position(part)).isEqualTo(position("300", "0"));
        assertThat(part.findObligation(E1.id()).orElseThrow().used().value()).isEqualTo(yuan("300"));

        Ledger all = after(part, List.of(returned("R-2", "300.00")));
        assertThat(all.findState(D1.id())).contains(DisbursementState.RETURNED);
        assertThat(position(all)).isEqualTo(position("0", "0"));
        assertThat(all.liveObligations()).isEmpty();
    }

    @Test
    void post_reversed_restoresTheBudgetAndLeavesBothEntries() {
        Ledger settled = after(LEDGER, settled(D1));
        Ledger reversed = after(settled, List.of(new Reversed(event("R"), DAY.plusDays(9), D1.id())));

        assertThat(position(reversed)).isEqualTo(position("0", "0"));
        assertThat(reversed.entries()).hasSize(5).startsWith(settled.entries().toArray(new LedgerEntry[0]));
        assertThat(reversed.entries().get(4).paidChange()).isEqualTo(yuan("-500"));
    }

    @Test
    void post_correctedBeforeSettlement_changesWhatIsDue() {
        Ledger planned = after(LEDGER, List.of(planned(D1)));
        Ledger raised = after(planned, List.of(corrected("C-1", "250.00")));
        assertThat(position(raised)).isEqualTo(position("0", "750"));

        Ledger lowered = after(raised, List.of(corrected("C-2", "-350.00")));
        assertThat(position(lowered)).isEqualTo(position("0", "400"));
        assertThat(lowered.getStanding(D1.id()).balance().amount()).isEqualTo(yuan("400"));
    }

    @Test
    void post_correctedDownToWhatArrived_settlesIt() {
        Ledger partly = after(after(LEDGER, settled(D1).subList(0, 3)), List.of(part("S-1", "200.00")));
        Ledger corrected = after(partly, List.of(corrected("C", "-300.00")));

        assertThat(corrected.findState(D1.id())).contains(DisbursementState.SETTLED);
        assertThat(position(corrected)).isEqualTo(position("200", "0"));
    }

    @Test
    void post_correctedAfterSettlement_changesWhatWasPaid() {
        Ledger corrected = after(after(LEDGER, settled(D1)), List.of(corrected("C", "700.00")));

        assertThat(corrected.findState(D1.id())).contains(DisbursementState.SETTLED);
        assertThat(position(corrected)).isEqualTo(position("1200", "0"));
        assertThat(corrected.entries().get(4).paidChange()).isEqualTo(yuan("700"));
    }

    @Test
    void withEntitlements_awardRaisedOnReview_makesRoomForACorrection() {
        // Yingcheng 2024: an illness first graded light, 3,000, was graded severe on review, 10,000.
        Entitlement light = E1.withCap(Aid.cash(yuan("10000"))).withAward(Aid.cash(yuan("3000")));
        Disbursement paid = disbursement("D-9", light, "3000.00");
        Corrected raise = new Corrected(event("C"), DAY.plusDays(30), paid.id(), yuan("7000"), "graded severe");
        Ledger before = after(Samples.ledger(light), settled(paid));

        assertThat(before.postAll(List.of(raise)).refusals())
                .extracting(Posting.Refused::code)
                .containsExactly(RefusalCode.ABOVE_AWARD);
        Ledger after = after(before.withEntitlements(List.of(light.withAward(light.cap()))), List.of(raise));
        assertThat(after.getStanding(paid.id()).paid()).isEqualTo(yuan("10000"));
    }

    @Test
    void withEntitlements_awardBelowWhatIsPlannedOrOtherThing_throws() {
        Ledger planned = after(LEDGER, List.of(planned(D1)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> planned.withEntitlements(List.of(E1.withAward(Aid.cash(yuan("499.99"))))))
                .withMessageContaining("E-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> planned.withEntitlements(List.of(E1.withPeriod(DateRange.ofYear(2025)))));
        assertThat(planned.withEntitlements(List.of(E1)).findObligation(E1.id()))
                .isEqualTo(planned.findObligation(E1.id()));
    }

    @Test
    void withBudgets_raised_keepsWhatIsUsed() {
        Ledger planned = after(LEDGER, List.of(planned(D1)));
        Budget more = Budget.of(FUND, YEAR, yuan("20000"));

        assertThat(planned.withBudgets(List.of(more)).positions())
                .containsExactly(entry(more, new BudgetPosition(yuan("20000"), yuan("0"), yuan("500"))));
    }

    @Test
    void withBudgets_overlappingOrBelowWhatIsUsed_throws() {
        Ledger planned = after(LEDGER, List.of(planned(D1)));

        assertThatExceptionOfType(LedgerTermsException.class)
                .isThrownBy(() -> planned.withBudgets(List.of(Budget.of(FUND, YEAR, yuan("499.99")))))
                .satisfies(e -> assertThat(e.text().zh()).contains("499.99", "500.00"));
        assertThatExceptionOfType(LedgerTermsException.class)
                .isThrownBy(() -> planned.withBudgets(List.of(Budget.of(FUND, YEAR, Money.parse("USD 600.00")))))
                .withMessageContaining("currency");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> planned.withBudgets(
                        List.of(Budget.of(FUND, DateRange.parse("2024-12-31..2025-12-31"), yuan("1")))))
                .withMessageContaining("overlap");
    }

    @Test
    void post_beyondWhatALongHolds_isRefusedAndNotThrown() {
        Money most = Money.ofFen(Long.MAX_VALUE);
        Entitlement one = E1.withCap(Aid.cash(most)).withAward(Aid.cash(most));
        Entitlement other = one.withId(EntitlementId.of("E-8")).withPeriod(DateRange.ofYear(2023));
        Ledger ledger =
                Ledger.empty().withBudgets(List.of(Budget.of(FUND, YEAR, most))).withEntitlements(List.of(one, other));

        assertThat(ledger.postAll(List.of(
                                planned(disbursement("D-8", one, Aid.cash(most))),
                                planned(disbursement("D-9", other, Aid.cash(most)))))
                        .refusals())
                .extracting(Posting.Refused::code)
                .containsExactly(RefusalCode.BUDGET_EXHAUSTED);
    }

    @Test
    void post_dueDate_picksTheBudgetAndKeepsIt() {
        Ledger twoYears = LEDGER.withBudgets(List.of(Budget.of(FUND, DateRange.ofYear(2025), yuan("600"))));
        Disbursement nextYear = D1.withDue(DAY.plusYears(1));
        Ledger settled = after(twoYears, settled(nextYear));

        assertThat(settled.findPosition(FUND, DAY)).contains(position("0", "0"));
        assertThat(settled.findPosition(FUND, DAY.plusYears(1)).orElseThrow().paid())
                .isEqualTo(yuan("500"));
        assertThat(settled.findPosition(FUND, DAY.plusYears(2))).isEmpty();
    }

    @Test
    void post_goods_moveNoBudget() {
        Aid card = new Aid.Voucher("grain card", yuan("300"));
        Entitlement goods = Entitlement.builder()
                .id(E1.id())
                .application(E1.application())
                .beneficiary(E1.beneficiary())
                .program(E1.program())
                .purpose(E1.purpose())
                .period(E1.period())
                .cap(card)
                .award(card)
                .policy(E1.policy())
                .build();
        Disbursement given = disbursement("D-1", goods, card);
        Ledger settled = after(Samples.ledger(goods), settled(given));

        assertThat(position(settled)).isEqualTo(position("0", "0"));
        assertThat(settled.findState(given.id())).contains(DisbursementState.SETTLED);
        assertThat(settled.findObligation(goods.id()).orElseThrow().room().value())
                .isEqualTo(Money.ZERO);
        assertThat(settled.entries()).allMatch(entry -> entry.paidChange().isZero());
    }

    @Test
    void liveObligations_areThoseWithALiveInstalmentInOrder() {
        Entitlement e2 = E1.withId(EntitlementId.of("E-2")).withPeriod(DateRange.ofYear(2023));
        Ledger ledger = after(
                Samples.ledger(E1, e2), List.of(planned(disbursement("D-8", e2, "1.00")), planned(D1), planned(D2)));

        assertThat(ledger.liveObligations())
                .extracting(obligation -> obligation.entitlement().id().value())
                .containsExactly("E-2", "E-1");
        assertThat(ledger.liveObligations().get(1).instalments()).isEqualTo(new InstalmentCount(2, 2, 0));
    }

    @Test
    void getStanding_neverPlanned_throws() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> LEDGER.getStanding(DisbursementId.of("D-0")))
                .withMessageContaining("D-0");
    }

    @Test
    void toString_tellsNothingButTheSize() {
        assertThat(after(LEDGER, settled(D1))).hasToString("Ledger[entries=4]");
    }

    private static Settled part(String id, String amount) {
        return new Settled(event(id), DAY.plusDays(4), D1.id(), yuan(amount));
    }

    private static Returned returned(String id, String amount) {
        return new Returned(event(id), DAY.plusDays(30), D1.id(), yuan(amount));
    }

    private static Corrected corrected(String id, String delta) {
        return new Corrected(event(id), DAY.plusDays(5), D1.id(), yuan(delta), "recalculated");
    }

    private static BudgetPosition position(Ledger ledger) {
        return ledger.findPosition(FUND, DAY).orElseThrow();
    }

    private static BudgetPosition position(String paid, String committed) {
        return new BudgetPosition(yuan("10000"), yuan(paid), yuan(committed));
    }
}
