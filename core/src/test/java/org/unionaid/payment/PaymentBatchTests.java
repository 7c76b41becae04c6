package org.unionaid.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.unionaid.ledger.Samples.DAY;
import static org.unionaid.ledger.Samples.after;
import static org.unionaid.ledger.Samples.disbursement;
import static org.unionaid.ledger.Samples.entitlement;
import static org.unionaid.ledger.Samples.settled;
import static org.unionaid.ledger.Samples.yuan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionaid.disbursement.Disbursement;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.identity.BankCard;
import org.unionaid.identity.DisbursementId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.UnionCard;
import org.unionaid.ledger.Ledger;
import org.unionaid.ledger.Samples;
import org.unionaid.program.Aid;

/** Test {@link BatchDraft} and {@link PaymentBatch}. */
class PaymentBatchTests {

    private static final Entitlement E1 = entitlement("E-1");
    private static final Disbursement D1 = disbursement("D-1", E1, "500.00");
    private static final Disbursement D2 =
            disbursement("D-2", E1, "300.00").withPersons(ImmutableSet.of(PersonId.of("M-2")));
    private static final Ledger APPROVED = after(
            after(Samples.ledger(E1), settled(D1).subList(0, 2)), settled(D2).subList(0, 2));
    private static final Payee WORKER = new Payee(
            PersonId.of("M-1"), "甲工", new PayeeAccount.OnBankCard(BankCard.parse("6222020000000000000"), "甲工"));
    private static final Payee SPOUSE =
            new Payee(PersonId.of("M-2"), "乙工", new PayeeAccount.OnUnionCard(UnionCard.parse("GH00001234"), "乙工"));
    private static final ImmutableMap<DisbursementId, Payee> PAYEES = ImmutableMap.of(D1.id(), WORKER, D2.id(), SPOUSE);

    @Test
    void of_approvedInCashToTheirOwnCards_areAllLines() {
        BatchDraft draft = BatchDraft.of(List.of(D1.id(), D2.id()), PAYEES, APPROVED);
        PaymentBatch batch = draft.toBatch("B-2024-03", DAY.plusDays(3));

        assertThat(draft.heldBack()).isEmpty();
        assertThat(batch.total()).isEqualTo(yuan("800.00"));
        assertThat(batch.persons()).isEqualTo(2);
    }

    @Test
    void issued_postedTwice_isPostedOnce() {
        PaymentBatch batch =
                BatchDraft.of(List.of(D1.id(), D2.id()), PAYEES, APPROVED).toBatch("B", DAY.plusDays(3));
        Ledger issued = after(APPROVED, batch.issued());

        assertThat(issued.size()).isEqualTo(APPROVED.size() + 2);
        assertThat(after(issued, batch.issued())).isSameAs(issued);
        assertThat(BatchDraft.of(List.of(D1.id()), PAYEES, issued).heldBack())
                .containsExactly(new HeldBack(D1.id(), HeldBack.Reason.NOT_APPROVED));
    }

    @Test
    void of_whatCannotBePaid_isHeldBackWithTheReason() {
        Payee other =
                new Payee(PersonId.of("M-1"), "甲工", new PayeeAccount.OnUnionCard(UnionCard.parse("GH00001234"), "丙工"));
        ImmutableMap<DisbursementId, Payee> payees = ImmutableMap.of(D1.id(), other, D2.id(), WORKER);
        DisbursementId never = DisbursementId.of("D-9");

        assertThat(BatchDraft.of(List.of(D1.id(), D2.id(), never, never), payees, APPROVED)
                        .heldBack())
                .containsExactly(
                        new HeldBack(D1.id(), HeldBack.Reason.OTHER_HOLDER),
                        new HeldBack(D2.id(), HeldBack.Reason.OTHER_PERSON),
                        new HeldBack(never, HeldBack.Reason.NEVER_PLANNED),
                        new HeldBack(never, HeldBack.Reason.LISTED_TWICE));
        assertThat(BatchDraft.of(List.of(D1.id()), ImmutableMap.of(), APPROVED).heldBack())
                .containsExactly(new HeldBack(D1.id(), HeldBack.Reason.NO_PAYEE));
    }

    @Test
    void of_cardThatFailsLuhn_isALineAndDoubtful() {
        Payee mistyped = new Payee(
                PersonId.of("M-1"), "甲工", new PayeeAccount.OnBankCard(BankCard.parse("6222020000000000001"), "甲工"));
        BatchDraft draft =
                BatchDraft.of(List.of(D1.id(), D2.id()), ImmutableMap.of(D1.id(), mistyped, D2.id(), SPOUSE), APPROVED);

        assertThat(draft.doubtful()).containsExactly(D1.id());
        assertThat(draft.lines()).hasSize(2);
        assertThat(BatchDraft.of(List.of(D1.id()), PAYEES, APPROVED).doubtful()).isEmpty();
    }

    @Test
    void unmaskedCsv_isTheOnlyTextWithNamesAndNumbers() {
        PaymentBatch batch =
                BatchDraft.of(List.of(D1.id(), D2.id()), PAYEES, APPROVED).toBatch("B", DAY);

        assertThat(batch.unmaskedCsv())
                .isEqualTo("\"disbursement\",\"name\",\"account\",\"amount\"\r\n"
                        + "\"D-1\",\"甲工\",\"6222020000000000000\",\"500.00\"\r\n"
                        + "\"D-2\",\"乙工\",\"GH00001234\",\"300.00\"\r\n");
        assertThat(batch.toString())
                .doesNotContain("甲工", "乙工", "6222020000000000000", "GH00001234")
                .contains("622202*********0000", "******1234");
    }

    @Test
    void toBatch_nothing_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BatchDraft.of(List.of(), PAYEES, APPROVED).toBatch("B", DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> BatchDraft.of(List.of(D1.id()), PAYEES, APPROVED).toBatch("B".repeat(41), DAY));
    }

    @Test
    void issued_numbersItsEventsFromOne() {
        PaymentBatch batch =
                BatchDraft.of(List.of(D1.id(), D2.id()), PAYEES, APPROVED).toBatch("B", DAY);

        assertThat(batch.issued()).extracting(event -> event.id().value()).containsExactly("B-1", "B-2");
    }

    @Test
    void batch_idOfFortyCharacters_isTheLongest() {
        PaymentLine line = new PaymentLine(D1.id(), WORKER, yuan("0.01"));

        assertThat(new PaymentBatch("B".repeat(40), DAY, ImmutableList.of(line)).total())
                .isEqualTo(yuan("0.01"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PaymentBatch("B", DAY, ImmutableList.of(line, line)))
                .withMessage("Batch 'B' must not pay 'D-1' twice");
    }

    @Test
    void account_blankHolder_isRefused() {
        UnionCard union = UnionCard.parse("GH00001234");
        BankCard bank = BankCard.parse("6222020000000000000");

        assertThatIllegalArgumentException().isThrownBy(() -> new PayeeAccount.OnUnionCard(union, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new PayeeAccount.OnBankCard(bank, " "));
    }

    @Test
    void heldBack_goods_sayWhyInBothLanguages() {
        Aid card = new Aid.Voucher("粮油卡", yuan("50.00"));
        Entitlement inKind = Entitlement.builder()
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
        Disbursement goods = disbursement("D-3", inKind, card);
        Ledger planned = after(Samples.ledger(inKind), List.of(Samples.planned(goods)));

        HeldBack held = BatchDraft.of(List.of(goods.id()), ImmutableMap.of(goods.id(), WORKER), planned)
                .heldBack()
                .get(0);

        assertThat(held.reason()).isEqualTo(HeldBack.Reason.NOT_CASH);
        assertThat(held.reason().label().zh()).isEqualTo("不是现金发放");
    }
}
