package org.unionaid.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.unionaid.ledger.Samples.DAY;
import static org.unionaid.ledger.Samples.FUND;
import static org.unionaid.ledger.Samples.YEAR;
import static org.unionaid.ledger.Samples.event;
import static org.unionaid.ledger.Samples.yuan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionaid.casefile.Category;
import org.unionaid.casefile.FileLevel;
import org.unionaid.code.Label;
import org.unionaid.disbursement.Disbursement;
import org.unionaid.disbursement.DisbursementState;
import org.unionaid.disbursement.Schedule;
import org.unionaid.entitlement.Adjustment;
import org.unionaid.entitlement.AidSize;
import org.unionaid.entitlement.ApprovalLevel;
import org.unionaid.entitlement.ApprovalLevels;
import org.unionaid.entitlement.ApprovalStep;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.funding.Apportionment;
import org.unionaid.funding.Budget;
import org.unionaid.funding.BudgetPosition;
import org.unionaid.funding.Claim;
import org.unionaid.funding.FundingSource;
import org.unionaid.funding.Quota;
import org.unionaid.funding.SourceKind;
import org.unionaid.identity.BankCard;
import org.unionaid.identity.DisbursementId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.UnionCard;
import org.unionaid.ledger.Ledger;
import org.unionaid.ledger.LedgerEvent;
import org.unionaid.ledger.Samples;
import org.unionaid.ledger.SoftConflict;
import org.unionaid.payment.BatchDraft;
import org.unionaid.payment.HeldBack;
import org.unionaid.payment.Payee;
import org.unionaid.payment.PayeeAccount;
import org.unionaid.payment.PaymentLine;
import org.unionaid.payment.Reconciliation;
import org.unionaid.payment.StatementLine;
import org.unionaid.program.Aid;
import org.unionaid.program.GoodsLine;
import org.unionaid.program.Purpose;
import org.unionaid.statistics.Dimension;
import org.unionaid.statistics.Statistics;
import org.unionaid.statistics.Tally;

/** The JSON of funds, entitlements, disbursements, the ledger and its statistics. */
class LedgerJsonTests {

    private static final Entitlement E1 = Samples.entitlement("E-1");
    private static final Disbursement D1 = Samples.disbursement("D-1", E1, "500.00");
    private static final Ledger SETTLED = Samples.after(Samples.ledger(E1), Samples.settled(D1));

    private static final String DISBURSEMENT_JSON = """
            {"aid":{"kind":"CASH","amount":"500.00"},"beneficiary":"household:H-1","due":"2024-03-01","entitlement":"E-1",\
            "fund":"F-1","id":"D-1","period":{"from":"2024-01-01","to":"2024-12-31"},"persons":[],"place":"420106",\
            "program":"living-aid","purpose":"LIVING"}""";

    static Stream<Arguments> events() {
        return Stream.of(
                Arguments.of(
                        new LedgerEvent.Planned(event("X"), DAY, D1),
                        "{\"event\":\"PLANNED\",\"disbursement\":" + DISBURSEMENT_JSON
                                + ",\"id\":\"X\",\"on\":\"2024-03-01\"}"),
                Arguments.of(
                        new LedgerEvent.Planned(event("X"), DAY, D1, Optional.of("fire")),
                        "{\"event\":\"PLANNED\",\"disbursement\":" + DISBURSEMENT_JSON
                                + ",\"id\":\"X\",\"on\":\"2024-03-01\",\"reason\":\"fire\"}"),
                Arguments.of(
                        new LedgerEvent.Approved(event("X"), DAY, D1.id()),
                        "{\"event\":\"APPROVED\",\"disbursement\":\"D-1\",\"id\":\"X\",\"on\":\"2024-03-01\"}"),
                Arguments.of(
                        new LedgerEvent.Issued(event("X"), DAY, D1.id()),
                        "{\"event\":\"ISSUED\",\"disbursement\":\"D-1\",\"id\":\"X\",\"on\":\"2024-03-01\"}"),
                Arguments.of(
                        new LedgerEvent.Settled(event("X"), DAY, D1.id(), yuan("500")),
                        "{\"event\":\"SETTLED\",\"amount\":\"500.00\",\"disbursement\":\"D-1\",\"id\":\"X\","
                                + "\"on\":\"2024-03-01\"}"),
                Arguments.of(
                        new LedgerEvent.Failed(event("X"), DAY, D1.id(), "card closed"),
                        "{\"event\":\"FAILED\",\"disbursement\":\"D-1\",\"id\":\"X\",\"on\":\"2024-03-01\","
                                + "\"reason\":\"card closed\"}"),
                Arguments.of(
                        new LedgerEvent.Returned(event("X"), DAY, D1.id(), yuan("0.01")),
                        "{\"event\":\"RETURNED\",\"amount\":\"0.01\",\"disbursement\":\"D-1\",\"id\":\"X\","
                                + "\"on\":\"2024-03-01\"}"),
                Arguments.of(
                        new LedgerEvent.Reversed(event("X"), DAY, D1.id()),
                        "{\"event\":\"REVERSED\",\"disbursement\":\"D-1\",\"id\":\"X\",\"on\":\"2024-03-01\"}"),
                Arguments.of(
                        new LedgerEvent.Corrected(event("X"), DAY, D1.id(), yuan("-1"), "typing error"),
                        "{\"event\":\"CORRECTED\",\"delta\":\"-1.00\",\"disbursement\":\"D-1\",\"id\":\"X\","
                                + "\"on\":\"2024-03-01\",\"reason\":\"typing error\"}"));
    }

    static Stream<Object> values() {
        List<Object> values = new ArrayList<>(SETTLED.entries());
        values.addAll(List.of(
                FundingSource.builder()
                        .id(FUND)
                        .kind(SourceKind.CENTRAL_FINANCE)
                        .title(Label.of("中央财政资金", "central finance"))
                        .addEarmark(Purpose.LIVING, Purpose.STUDY)
                        .addServes(FileLevel.NATIONAL)
                        .build(),
                Budget.of(FUND, YEAR, yuan("10000")),
                new BudgetPosition(yuan("3"), yuan("1"), yuan("2")),
                new Quota("appliances", YEAR, 1000),
                E1.withEvent("fire-1")
                        .withAdjustments(Adjustment.of("CAP", Label.of("按上限", "trimmed at the cap"), yuan("-5"))),
                E1.withFund(Optional.empty()),
                new AidSize(yuan("5"), 2),
                ApprovalLevels.of(
                        ApprovalLevel.of("OWN"), ApprovalStep.atLeast(yuan("20000"), ApprovalLevel.of("PROVINCE"))),
                D1.withPersons(PersonId.of("P-2"), PersonId.of("P-1"))
                        .withCategory(Category.DEEP)
                        .withEvent("fire-1"),
                D1.withAid(Aid.goods(GoodsLine.of("rice", 2, "bag", yuan("60"))))
                        .withFund(Optional.empty()),
                Schedule.monthly(LocalDate.of(2024, 1, 31), 3),
                DisbursementState.SETTLED,
                SETTLED.getStanding(D1.id()),
                SETTLED.findObligation(E1.id()).orElseThrow(),
                SETTLED.historyOf(ImmutableSet.of(Samples.HOUSEHOLD)),
                SETTLED.historyOf(ImmutableSet.of(Samples.HOUSEHOLD))
                        .awards()
                        .get(0)
                        .withEvent("fire-1"),
                new SoftConflict(event("X"), E1.id(), E1.id()),
                reconciliation(),
                Apportionment.byPriority(yuan("3"), List.of(new Claim("E-1", 0, DAY, yuan("5")))),
                batchDraft(),
                batchDraft().toBatch("B-1", DAY),
                Statistics.of(SETTLED, YEAR).total(),
                Statistics.of(SETTLED, YEAR)
                        .by(Dimension.PROGRAM, Dimension.CATEGORY)
                        .get(0),
                Statistics.of(SETTLED, YEAR)
                        .total()
                        .withGoods(new Tally("rice", "bag", 2))
                        .withVouchers(new Tally("grain card", "张", 1))));
        return values.stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void event_isWrittenAndReadByBothRooms(LedgerEvent event, String json) {
        for (Jackson jackson : Jackson.values()) {
            assertThat(jackson.write(event)).isEqualTo(json);
            assertThat(jackson.read(json, LedgerEvent.class)).isEqualTo(event);
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void value_isReadAsItWasWrittenByEitherRoom(Object value) {
        String json = Jackson.TWO.write(value);

        assertThat(Jackson.THREE.write(value)).isEqualTo(json);
        for (Jackson jackson : Jackson.values()) {
            assertThat((Object) jackson.read(json, publicType(value))).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @EnumSource
    void event_unknownKindOrMissingPart_isRefused(Jackson jackson) {
        assertThatExceptionOfType(Jackson.Refused.class)
                .isThrownBy(() -> jackson.read(
                        "{\"event\":\"EDITED\",\"disbursement\":\"D-1\",\"id\":\"X\",\"on\":\"2024-03-01\"}",
                        LedgerEvent.class));
        assertThatExceptionOfType(Jackson.Refused.class)
                .isThrownBy(() -> jackson.read(
                        "{\"event\":\"SETTLED\",\"disbursement\":\"D-1\",\"id\":\"X\",\"on\":\"2024-03-01\"}",
                        LedgerEvent.class));
        assertThatExceptionOfType(Jackson.Refused.class)
                .isThrownBy(() -> jackson.read(
                        "{\"event\":\"SETTLED\",\"amount\":500,\"disbursement\":\"D-1\",\"id\":\"X\",\"on\":\"2024-03-01\"}",
                        LedgerEvent.class));
    }

    @ParameterizedTest
    @EnumSource
    void entitlement_awardAboveCap_isRefusedOnReading(Jackson jackson) {
        String json = jackson.write(E1).replace("\"1200.00\"", "\"5000.01\"");

        assertThatExceptionOfType(Jackson.Refused.class).isThrownBy(() -> jackson.read(json, Entitlement.class));
    }

    /** Payments to both kinds of card, and one held back. */
    private static BatchDraft batchDraft() {
        Payee bank = new Payee(
                PersonId.of("P-1"), "甲工", new PayeeAccount.OnBankCard(BankCard.parse("6222020000000000001"), "甲工"));
        Payee union =
                new Payee(PersonId.of("P-2"), "乙工", new PayeeAccount.OnUnionCard(UnionCard.parse("GH00001234"), "乙工"));
        return new BatchDraft(
                ImmutableList.of(
                        new PaymentLine(D1.id(), bank, yuan("1")),
                        new PaymentLine(DisbursementId.of("D-2"), union, yuan("2"))),
                ImmutableList.of(new HeldBack(DisbursementId.of("D-9"), HeldBack.Reason.NO_PAYEE)),
                ImmutableList.of(D1.id()));
    }

    /** Every kind of outcome of a bank statement. */
    private static Reconciliation reconciliation() {
        Ledger issued = Samples.after(Samples.ledger(E1), Samples.settled(D1).subList(0, 3));
        Ledger two = Samples.after(issued, ImmutableList.of(Samples.planned(Samples.disbursement("D-2", E1, "1.00"))));
        return Reconciliation.of(
                List.of(
                        StatementLine.paid(event("B-1"), DAY.plusDays(9), D1.id(), yuan("1")),
                        StatementLine.paid(event("B-2"), DAY.plusDays(9), D1.id(), yuan("500")),
                        StatementLine.paid(event("B-3"), DAY.plusDays(9), D1.id(), yuan("500")),
                        StatementLine.paid(event("B-4"), DAY, DisbursementId.of("D-2"), yuan("1")),
                        StatementLine.paid(event("B-5"), DAY, DisbursementId.of("D-9"), yuan("1")),
                        StatementLine.failed(event("B-6"), DAY, DisbursementId.of("D-9"), yuan("1"), "card closed")),
                two);
    }

    /** The type that callers name: the declared one, not the generated one that hides behind it. */
    private static Class<?> publicType(Object value) {
        Class<?> type = value.getClass();
        boolean generated = type.getSimpleName().startsWith("Immutable");
        return generated ? type.getSuperclass() : type;
    }
}
