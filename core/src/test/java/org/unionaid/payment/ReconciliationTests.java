package org.unionaid.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.unionaid.ledger.Samples.DAY;
import static org.unionaid.ledger.Samples.after;
import static org.unionaid.ledger.Samples.disbursement;
import static org.unionaid.ledger.Samples.entitlement;
import static org.unionaid.ledger.Samples.event;
import static org.unionaid.ledger.Samples.planned;
import static org.unionaid.ledger.Samples.settled;
import static org.unionaid.ledger.Samples.yuan;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionaid.disbursement.Disbursement;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.identity.DisbursementId;
import org.unionaid.ledger.Ledger;
import org.unionaid.ledger.LedgerEvent.Failed;
import org.unionaid.ledger.LedgerEvent.Returned;
import org.unionaid.ledger.LedgerEvent.Reversed;
import org.unionaid.ledger.LedgerEvent.Settled;
import org.unionaid.ledger.RefusalCode;
import org.unionaid.ledger.Samples;

/** Test {@link Reconciliation}. */
class ReconciliationTests {

    private static final Entitlement E1 = entitlement("E-1");
    private static final Disbursement D1 = disbursement("D-1", E1, "500.00");
    private static final Ledger ISSUED = after(Samples.ledger(E1), settled(D1).subList(0, 3));
    private static final StatementLine PAID = line("B-1", "D-1", "500.00");

    @Test
    void of_idAndAmountAgree_isMatchedWithTheEventToPost() {
        Reconciliation reconciliation = Reconciliation.of(List.of(PAID), ISSUED);
        Settled event = new Settled(event("B-1"), DAY.plusDays(5), D1.id(), yuan("500.00"));

        assertThat(reconciliation.outcomes()).containsExactly(new LineOutcome.Matched(PAID, event));
        assertThat(reconciliation.events()).containsExactly(event);
        assertThat(reconciliation.exceptions()).isEmpty();
    }

    @Test
    void of_oneFenOff_isNotMatched() {
        StatementLine less = line("B-1", "D-1", "499.99");
        Reconciliation reconciliation = Reconciliation.of(List.of(less), ISSUED);

        assertThat(reconciliation.outcomes()).containsExactly(new LineOutcome.AmountDiffers(less, yuan("500.00")));
        assertThat(reconciliation.events()).isEmpty();
        assertThat(reconciliation.exceptions()).hasSize(1);
    }

    @Test
    void of_unknownId_isNotMatched() {
        StatementLine unknown = line("B-1", "D-7", "500.00");

        assertThat(Reconciliation.of(List.of(unknown), ISSUED).outcomes())
                .containsExactly(new LineOutcome.UnknownId(unknown));
    }

    @Test
    void of_statementSentAgain_hasNothingLeftToPost() {
        Ledger posted = after(ISSUED, Reconciliation.of(List.of(PAID), ISSUED).events());
        Reconciliation again = Reconciliation.of(List.of(PAID), posted);

        assertThat(again.outcomes()).containsExactly(new LineOutcome.AlreadySettled(PAID, true));
        assertThat(again.events()).isEmpty();
        assertThat(again.exceptions()).isEmpty();
    }

    @Test
    void of_bankPaidTwice_isTold() {
        StatementLine twice = line("B-2", "D-1", "500.00");
        Reconciliation reconciliation = Reconciliation.of(List.of(PAID, twice), ISSUED);

        assertThat(reconciliation.events()).hasSize(1);
        assertThat(reconciliation.exceptions()).containsExactly(new LineOutcome.AlreadySettled(twice, false));
    }

    @Test
    void of_notIssued_isNotPayable() {
        Ledger planned = after(Samples.ledger(E1), List.of(planned(D1)));
        LineOutcome outcome =
                Reconciliation.of(List.of(PAID), planned).outcomes().get(0);

        assertThat(outcome).isInstanceOf(LineOutcome.NotPayable.class);
        assertThat(((LineOutcome.NotPayable) outcome).refused().code()).isEqualTo(RefusalCode.ILLEGAL_TRANSITION);
    }

    @Test
    void of_failedOrReversed_isNotPayableWhateverTheAmount() {
        Ledger failed = after(ISSUED, List.of(new Failed(event("F"), DAY.plusDays(4), D1.id(), "card closed")));
        Ledger reversed = after(ISSUED, List.of(new Reversed(event("V"), DAY.plusDays(4), D1.id())));

        assertThat(Reconciliation.of(List.of(PAID, line("B-2", "D-1", "1.00")), failed)
                        .outcomes())
                .hasOnlyElementsOfType(LineOutcome.NotPayable.class);
        assertThat(Reconciliation.of(List.of(PAID), reversed).outcomes())
                .hasOnlyElementsOfType(LineOutcome.NotPayable.class);
    }

    @Test
    void of_restAfterAPart_isMatched() {
        Ledger partly = after(ISSUED, List.of(new Settled(event("S-1"), DAY.plusDays(4), D1.id(), yuan("200.00"))));

        assertThat(Reconciliation.of(List.of(line("B-1", "D-1", "300.00")), partly)
                        .events())
                .hasSize(1);
        assertThat(Reconciliation.of(List.of(PAID), partly).outcomes())
                .containsExactly(new LineOutcome.AmountDiffers(PAID, yuan("300.00")));
    }

    @Test
    void of_lineIdOfAnotherEvent_isNotPayable() {
        StatementLine reused = line("D-1/issued", "D-1", "500.00");
        LineOutcome outcome =
                Reconciliation.of(List.of(reused), ISSUED).outcomes().get(0);

        assertThat(((LineOutcome.NotPayable) outcome).refused().code()).isEqualTo(RefusalCode.EVENT_ID_REUSED);
    }

    @Test
    void asPart_lessThanExpected_isTheEventThatSettlesThePart() {
        StatementLine less = line("B-1", "D-1", "200.00");
        LineOutcome.AmountDiffers differs = (LineOutcome.AmountDiffers)
                Reconciliation.of(List.of(less), ISSUED).outcomes().get(0);

        Ledger partly = after(ISSUED, List.of(differs.asPart().orElseThrow()));

        assertThat(partly.getStanding(D1.id()).balance().outstanding()).isEqualTo(yuan("300.00"));
        assertThat(Reconciliation.of(List.of(less), partly).outcomes())
                .containsExactly(new LineOutcome.AlreadySettled(less, true));
        assertThat(new LineOutcome.AmountDiffers(line("B-2", "D-1", "600.00"), yuan("500.00")).asPart())
                .isEmpty();
    }

    @Test
    void of_moneyThatCameBack_isMatchedWithAReturn() {
        Ledger paid = after(ISSUED, Reconciliation.of(List.of(PAID), ISSUED).events());
        StatementLine part = back("B-2", "120.00");
        StatementLine rest = back("B-3", "380.00");
        Reconciliation reconciliation = Reconciliation.of(List.of(part, rest), paid);

        assertThat(reconciliation.events())
                .containsExactly(
                        new Returned(event("B-2"), DAY.plusDays(6), D1.id(), yuan("120.00")),
                        new Returned(event("B-3"), DAY.plusDays(6), D1.id(), yuan("380.00")));
        Ledger after = after(paid, reconciliation.events());
        assertThat(Reconciliation.of(List.of(part, rest), after).exceptions()).isEmpty();
        assertThat(Reconciliation.of(List.of(back("B-4", "0.01")), after).outcomes())
                .containsExactly(new LineOutcome.AlreadySettled(back("B-4", "0.01"), false));
    }

    @Test
    void of_moreCameBackThanArrived_differs() {
        Ledger paid = after(ISSUED, Reconciliation.of(List.of(PAID), ISSUED).events());

        assertThat(Reconciliation.of(List.of(back("B-2", "500.01")), paid).outcomes())
                .containsExactly(new LineOutcome.AmountDiffers(back("B-2", "500.01"), yuan("500.00")));
    }

    @Test
    void of_cameBackBeforeItArrived_isNotPayable() {
        assertThat(Reconciliation.of(List.of(back("B-2", "1.00")), ISSUED).outcomes())
                .hasOnlyElementsOfType(LineOutcome.NotPayable.class);
    }

    @Test
    void of_paymentThatFailed_isMatchedAndFreesItsMoney() {
        StatementLine failed = failed("B-1", "500.00");
        Reconciliation reconciliation = Reconciliation.of(List.of(failed), ISSUED);

        assertThat(reconciliation.events())
                .containsExactly(new Failed(event("B-1"), DAY.plusDays(5), D1.id(), "card closed"));
        assertThat(reconciliation.unanswered(ISSUED)).isEmpty();
        Ledger after = after(ISSUED, reconciliation.events());
        assertThat(after.findPosition(Samples.FUND, DAY).orElseThrow().committed())
                .isEqualTo(yuan("0.00"));
        assertThat(Reconciliation.of(List.of(failed), after).exceptions()).isEmpty();
        assertThat(Reconciliation.of(List.of(line("B-2", "D-1", "500.00")), after)
                        .outcomes())
                .hasOnlyElementsOfType(LineOutcome.NotPayable.class);
    }

    @Test
    void of_otherAmountOrPartThatFailed_hasToBeLookedAt() {
        StatementLine less = failed("B-1", "499.99");
        Ledger partly = after(ISSUED, List.of(new Settled(event("S-1"), DAY.plusDays(4), D1.id(), yuan("200.00"))));

        assertThat(Reconciliation.of(List.of(less), ISSUED).outcomes())
                .containsExactly(new LineOutcome.AmountDiffers(less, yuan("500.00")));
        assertThat(new LineOutcome.AmountDiffers(less, yuan("500.00")).asPart()).isEmpty();
        LineOutcome ofTheRest = Reconciliation.of(List.of(failed("B-1", "300.00")), partly)
                .outcomes()
                .get(0);
        assertThat(((LineOutcome.NotPayable) ofTheRest).refused().code()).isEqualTo(RefusalCode.PARTLY_SETTLED);
    }

    @Test
    void failed_reason_isNeededAndNotPrinted() {
        assertThat(failed("B-1", "1.00"))
                .asString()
                .doesNotContain("card closed")
                .contains("FAILED");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new StatementLine(event("B-1"), DAY, D1.id(), yuan("1.00"), StatementDirection.FAILED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatementLine.failed(event("B-1"), DAY, D1.id(), yuan("1.00"), " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatementLine(
                        event("B-1"), DAY, D1.id(), yuan("1.00"), StatementDirection.PAID, Optional.of("card closed")));
    }

    @Test
    void unanswered_issuedAndOnNoLine_isListed() {
        assertThat(Reconciliation.of(List.of(), ISSUED).unanswered(ISSUED)).containsExactly(D1.id());
        assertThat(Reconciliation.of(List.of(PAID), ISSUED).unanswered(ISSUED)).isEmpty();
        Ledger paid = after(ISSUED, Reconciliation.of(List.of(PAID), ISSUED).events());
        assertThat(Reconciliation.of(List.of(), paid).unanswered(paid)).isEmpty();
    }

    @Test
    void asPart_justTheAmount_isNoPart() {
        assertThat(new LineOutcome.AmountDiffers(PAID, yuan("500.00")).asPart()).isEmpty();
    }

    @Test
    void paid_zero_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> line("B-1", "D-1", "0.00"));
    }

    private static StatementLine failed(String id, String amount) {
        return StatementLine.failed(event(id), DAY.plusDays(5), D1.id(), yuan(amount), "card closed");
    }

    private static StatementLine back(String id, String amount) {
        return StatementLine.returned(event(id), DAY.plusDays(6), D1.id(), yuan(amount));
    }

    private static StatementLine line(String id, String disbursement, String amount) {
        return StatementLine.paid(event(id), DAY.plusDays(5), DisbursementId.of(disbursement), yuan(amount));
    }
}
