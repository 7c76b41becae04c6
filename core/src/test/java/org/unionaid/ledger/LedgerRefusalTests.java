package org.unionaid.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionaid.ledger.Samples.DAY;
import static org.unionaid.ledger.Samples.FUND;
import static org.unionaid.ledger.Samples.after;
import static org.unionaid.ledger.Samples.disbursement;
import static org.unionaid.ledger.Samples.entitlement;
import static org.unionaid.ledger.Samples.event;
import static org.unionaid.ledger.Samples.planned;
import static org.unionaid.ledger.Samples.settled;
import static org.unionaid.ledger.Samples.yuan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionaid.answer.Answer;
import org.unionaid.casefile.FileLevel;
import org.unionaid.code.Label;
import org.unionaid.disbursement.Disbursement;
import org.unionaid.entitlement.ApprovalLevel;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.funding.FundingSource;
import org.unionaid.funding.SourceKind;
import org.unionaid.identity.DisbursementId;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.EntitlementId;
import org.unionaid.identity.FundId;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.LedgerEvent.Approved;
import org.unionaid.ledger.LedgerEvent.Corrected;
import org.unionaid.ledger.LedgerEvent.Failed;
import org.unionaid.ledger.LedgerEvent.Issued;
import org.unionaid.ledger.LedgerEvent.Planned;
import org.unionaid.ledger.LedgerEvent.Returned;
import org.unionaid.ledger.LedgerEvent.Reversed;
import org.unionaid.ledger.LedgerEvent.Settled;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;
import org.unionaid.program.Beneficiary;
import org.unionaid.program.Purpose;
import org.unionaid.time.DateRange;

/** Test what {@link Ledger} refuses: each {@link RefusalCode} at least once, with its text. */
class LedgerRefusalTests {

    private static final Entitlement E1 = entitlement("E-1");
    private static final Entitlement E2 = entitlement("E-2");
    private static final Disbursement D1 = disbursement("D-1", E1, "500.00");
    private static final Disbursement OTHER = disbursement("D-2", E2, "500.00");
    private static final Ledger EMPTY = Samples.ledger(E1, E2);
    private static final Ledger NATIONAL_ONLY = EMPTY.withSources(List.of(FundingSource.builder()
            .id(FUND)
            .kind(SourceKind.CENTRAL_FINANCE)
            .title(Label.of("中央财政资金", "central finance"))
            .addServes(FileLevel.NATIONAL)
            .build()));
    private static final Ledger PROVINCE =
            after(Samples.ledger(E1.withApproval(ApprovalLevel.of("PROVINCE"))), List.of(planned(D1)));
    private static final Ledger PLANNED = after(EMPTY, settled(D1).subList(0, 1));
    private static final Ledger ISSUED = after(EMPTY, settled(D1).subList(0, 3));
    private static final Ledger SETTLED = after(EMPTY, settled(D1));
    private static final Ledger PARTLY = after(ISSUED, List.of(settlement("S-1", "200.00")));
    private static final Aid CARD = new Aid.Voucher("grain card", yuan("100"));
    private static final Entitlement CARD_ENTITLEMENT = cardEntitlement();
    private static final Disbursement CARD_GIVEN = disbursement("D-3", CARD_ENTITLEMENT, CARD);
    private static final Ledger CARD_ISSUED =
            after(Samples.ledger(CARD_ENTITLEMENT), settled(CARD_GIVEN).subList(0, 3));

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(
                        RefusalCode.EVENT_ID_REUSED,
                        PLANNED,
                        new Approved(event("D-1/planned"), DAY, D1.id()),
                        "D-1/planned"),
                refusal(RefusalCode.DISBURSEMENT_EXISTS, PLANNED, new Planned(event("X"), DAY, D1), "D-1"),
                refusal(RefusalCode.DISBURSEMENT_UNKNOWN, EMPTY, new Issued(event("X"), DAY, D1.id()), "D-1"),
                refusal(RefusalCode.ENTITLEMENT_UNKNOWN, Samples.ledger(), planned(D1), "E-1"),
                refusal(
                        RefusalCode.ENTITLEMENT_DIFFERS,
                        EMPTY,
                        planned(D1.withBeneficiary(Beneficiary.household(HouseholdId.of("H-2")))),
                        "beneficiary"),
                refusal(
                        RefusalCode.ENTITLEMENT_DIFFERS,
                        EMPTY,
                        planned(D1.withProgram(ProgramId.of("study-aid"))),
                        "program"),
                refusal(RefusalCode.ENTITLEMENT_DIFFERS, EMPTY, planned(D1.withPurpose(Purpose.STUDY)), "purpose"),
                refusal(
                        RefusalCode.ENTITLEMENT_DIFFERS,
                        EMPTY,
                        planned(D1.withPeriod(DateRange.ofYear(2025))),
                        "period"),
                refusal(RefusalCode.ENTITLEMENT_DIFFERS, EMPTY, planned(D1.withEvent("fire")), "event"),
                refusal(RefusalCode.ENTITLEMENT_DIFFERS, EMPTY, planned(D1.withAid(CARD)), "kind of aid"),
                refusal(RefusalCode.ABOVE_AWARD, PLANNED, planned(disbursement("D-4", E1, "700.01")), "CNY 700.00"),
                refusal(RefusalCode.ABOVE_AWARD, SETTLED, correction("700.01"), "CNY 700.00"),
                refusal(
                        RefusalCode.CONFLICT,
                        after(PLANNED, List.of(new Approved(event("A"), DAY, D1.id()))),
                        new Planned(event("X"), DAY, OTHER, Optional.of("needed")),
                        "E-1"),
                refusal(RefusalCode.CONFLICT_NEEDS_REASON, PLANNED, planned(OTHER), "E-1"),
                refusal(RefusalCode.ILLEGAL_TRANSITION, PLANNED, new Issued(event("X"), DAY, D1.id()), "planned"),
                refusal(RefusalCode.ILLEGAL_TRANSITION, ISSUED, returned("1.00"), "issued"),
                refusal(RefusalCode.ILLEGAL_TRANSITION, SETTLED, settlement("X", "1.00"), "settled"),
                refusal(RefusalCode.ILLEGAL_TRANSITION, SETTLED, failed(), "settled"),
                refusal(
                        RefusalCode.ILLEGAL_TRANSITION,
                        after(PLANNED, List.of(new Reversed(event("R"), DAY, D1.id()))),
                        correction("1.00"),
                        "reversed"),
                refusal(
                        RefusalCode.DATE_BEFORE_STATE,
                        PLANNED,
                        new Approved(event("X"), DAY.minusDays(1), D1.id()),
                        "2024-03-01"),
                refusal(RefusalCode.AMOUNT_NOT_FITTING, ISSUED, settlement("X", "0.00"), "D-1"),
                refusal(
                        RefusalCode.AMOUNT_NOT_FITTING,
                        CARD_ISSUED,
                        new Settled(event("X"), DAY.plusDays(9), CARD_GIVEN.id(), yuan("100")),
                        "D-3"),
                refusal(
                        RefusalCode.AMOUNT_NOT_FITTING,
                        after(Samples.ledger(CARD_ENTITLEMENT), settled(CARD_GIVEN)),
                        new Returned(event("X"), DAY.plusDays(9), CARD_GIVEN.id(), yuan("100")),
                        "D-3"),
                refusal(
                        RefusalCode.AMOUNT_NOT_FITTING,
                        CARD_ISSUED,
                        new Corrected(event("X"), DAY.plusDays(9), CARD_GIVEN.id(), yuan("1"), "wrong"),
                        "D-3"),
                refusal(
                        RefusalCode.CURRENCY_DIFFERS,
                        EMPTY,
                        planned(D1.withAid(Aid.cash(Money.parse("USD 1.00")))),
                        "D-1"),
                refusal(
                        RefusalCode.CURRENCY_DIFFERS,
                        ISSUED,
                        new Settled(event("X"), DAY.plusDays(9), D1.id(), Money.parse("USD 1.00")),
                        "D-1"),
                refusal(
                        RefusalCode.CURRENCY_DIFFERS,
                        SETTLED,
                        new Returned(event("X"), DAY.plusDays(9), D1.id(), Money.parse("USD 1.00")),
                        "D-1"),
                refusal(
                        RefusalCode.CURRENCY_DIFFERS,
                        SETTLED,
                        new Corrected(event("X"), DAY.plusDays(9), D1.id(), Money.parse("USD 1.00"), "wrong"),
                        "D-1"),
                refusal(RefusalCode.SETTLED_ABOVE_DUE, ISSUED, settlement("X", "500.01"), "CNY 500.00"),
                refusal(RefusalCode.SETTLED_ABOVE_DUE, PARTLY, settlement("X", "300.01"), "CNY 300.00"),
                refusal(RefusalCode.RETURNED_ABOVE_PAID, SETTLED, returned("500.01"), "CNY 500.00"),
                refusal(RefusalCode.CORRECTED_TOO_LOW, PLANNED, correction("-500.00"), "D-1"),
                refusal(RefusalCode.CORRECTED_TOO_LOW, PARTLY, correction("-300.01"), "D-1"),
                refusal(RefusalCode.CORRECTED_TOO_LOW, SETTLED, correction("-500.00"), "D-1"),
                refusal(RefusalCode.PARTLY_SETTLED, PARTLY, failed(), "CNY 200.00"),
                refusal(RefusalCode.FUND_MISSING, EMPTY, planned(D1.withFund(Optional.empty())), "D-1"),
                refusal(
                        RefusalCode.EARMARK,
                        EMPTY.withSources(List.of(FundingSource.builder()
                                .id(FUND)
                                .kind(SourceKind.DONATION)
                                .title(Label.of("捐款", "donation"))
                                .addEarmark(Purpose.STUDY)
                                .build())),
                        planned(D1),
                        "F-1"),
                refusal(RefusalCode.NO_FILE, NATIONAL_ONLY, planned(D1.withFileLevel(Answer.none())), "F-1"),
                refusal(RefusalCode.FILE_LEVEL_UNKNOWN, NATIONAL_ONLY, planned(D1), "F-1"),
                refusal(
                        RefusalCode.SOURCE_NOT_ALLOWED_FOR_FILE_LEVEL,
                        NATIONAL_ONLY,
                        planned(D1.withFileLevel(Answer.known(FileLevel.MUNICIPAL))),
                        "F-1"),
                refusal(
                        RefusalCode.APPROVAL_LEVEL,
                        PROVINCE,
                        new Approved(event("A"), DAY, D1.id(), Optional.of(ApprovalLevel.of("OWN"))),
                        "PROVINCE"),
                refusal(RefusalCode.APPROVAL_LEVEL, PROVINCE, new Approved(event("A"), DAY, D1.id()), "PROVINCE"),
                refusal(RefusalCode.BUDGET_MISSING, EMPTY, planned(D1.withFund(FundId.of("F-2"))), "F-2"),
                refusal(RefusalCode.BUDGET_MISSING, EMPTY, planned(D1.withDue(DAY.plusYears(1))), "2025-03-01"),
                refusal(RefusalCode.BUDGET_EXHAUSTED, almostSpent(), planned(D1), "CNY 400.00"),
                refusal(
                        RefusalCode.BUDGET_EXHAUSTED,
                        after(almostSpent(), List.of(planned(disbursement("D-1", E1, "400.00")))),
                        correction("0.01"),
                        "CNY 0.00"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("refusals")
    void post_notAllowed_isRefusedWithCodeAndText(
            RefusalCode code, Ledger ledger, LedgerEvent event, String inEnglishText) {
        Posting posting = ledger.post(event);

        assertThat(posting).isInstanceOf(Posting.Refused.class);
        Posting.Refused refused = (Posting.Refused) posting;
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.event()).isEqualTo(event);
        assertThat(refused.text().en()).contains(inEnglishText);
        assertThat(refused.text().zh()).matches(".*\\p{IsHan}.*");
    }

    @Test
    void post_fileOfTheLevelServed_isPlanned() {
        assertThat(NATIONAL_ONLY
                        .post(planned(D1.withFileLevel(Answer.known(FileLevel.NATIONAL))))
                        .isPosted())
                .isTrue();
    }

    @Test
    void post_approvedByTheLevelNeeded_isApproved() {
        Approved approved = new Approved(event("A"), DAY, D1.id(), Optional.of(ApprovalLevel.of("PROVINCE")));

        assertThat(PROVINCE.post(approved).isPosted()).isTrue();
    }

    @Test
    void refusals_coverEveryCode() {
        Set<Object> covered = refusals().map(refusal -> refusal.get()[0]).collect(Collectors.toSet());

        assertThat(covered).containsAll(Arrays.asList(RefusalCode.values()));
    }

    @ParameterizedTest
    @EnumSource
    void label_everyCode_hasBothLanguages(RefusalCode code) {
        assertThat(code.label().zh()).matches(".*\\p{IsHan}.*");
        assertThat(code.label().en()).isNotBlank();
        assertThat(code.code()).isEqualTo(code.name());
    }

    @Test
    void post_hugeAmounts_areRefusedAndDoNotOverflow() {
        Aid most = Aid.cash(Money.ofFen(Long.MAX_VALUE));
        Entitlement huge = E1.withCap(most).withAward(most);
        Ledger ledger = after(Samples.ledger(huge), List.of(planned(D1)));

        assertThat(codes(ledger.postAll(List.of(
                        planned(D1.withId(DisbursementId.of("D-5")).withAid(most)),
                        new Corrected(event("X"), DAY, D1.id(), Money.ofFen(Long.MAX_VALUE), "typing error"),
                        new Corrected(event("Y"), DAY, D1.id(), Money.ofFen(-Long.MAX_VALUE), "typing error")))))
                .containsExactly(RefusalCode.ABOVE_AWARD, RefusalCode.ABOVE_AWARD, RefusalCode.CORRECTED_TOO_LOW);
    }

    @Test
    void post_otherPlace_isNoReasonToRefuse() {
        assertThat(EMPTY.post(planned(D1.withPlace(DivisionCode.of("370000")))).isPosted())
                .isTrue();
    }

    private static List<RefusalCode> codes(PostingReport report) {
        return report.refusals().stream().map(Posting.Refused::code).toList();
    }

    private static Arguments refusal(RefusalCode code, Ledger ledger, LedgerEvent event, String inEnglishText) {
        return Arguments.of(code, ledger, event, inEnglishText);
    }

    private static Settled settlement(String id, String amount) {
        return new Settled(event(id), DAY.plusDays(9), D1.id(), yuan(amount));
    }

    private static Returned returned(String amount) {
        return new Returned(event("X"), DAY.plusDays(9), D1.id(), yuan(amount));
    }

    private static Failed failed() {
        return new Failed(event("X"), DAY.plusDays(9), D1.id(), "card closed");
    }

    private static Corrected correction(String delta) {
        return new Corrected(event("X"), DAY.plusDays(9), D1.id(), yuan(delta), "recalculated");
    }

    /** All but 400.00 of the fund is planned for another household. */
    private static Ledger almostSpent() {
        Entitlement large = E1.withId(EntitlementId.of("E-9"))
                .withBeneficiary(Beneficiary.household(HouseholdId.of("H-9")))
                .withCap(Aid.cash(yuan("9600")))
                .withAward(Aid.cash(yuan("9600")));
        return after(Samples.ledger(E1, large), List.of(planned(disbursement("D-9", large, "9600.00"))));
    }

    private static Entitlement cardEntitlement() {
        return Entitlement.builder()
                .id(EntitlementId.of("E-3"))
                .application(E1.application())
                .beneficiary(E1.beneficiary())
                .program(ProgramId.of("grain-card"))
                .purpose(Purpose.GOODS)
                .period(E1.period())
                .cap(CARD)
                .award(CARD)
                .policy(E1.policy())
                .build();
    }
}
