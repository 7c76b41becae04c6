package org.unionaid.ledger;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.unionaid.disbursement.Disbursement;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.funding.Budget;
import org.unionaid.identity.ApplicationId;
import org.unionaid.identity.DisbursementId;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.EntitlementId;
import org.unionaid.identity.EventId;
import org.unionaid.identity.FundId;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PolicyId;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.LedgerEvent.Approved;
import org.unionaid.ledger.LedgerEvent.Issued;
import org.unionaid.ledger.LedgerEvent.Planned;
import org.unionaid.ledger.LedgerEvent.Settled;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;
import org.unionaid.program.Beneficiary;
import org.unionaid.program.Purpose;
import org.unionaid.time.DateRange;

/** A small world for tests: one fund with 10,000.00 for 2024, and entitlements to 1,200.00 of living aid under it. */
public final class Samples {

    public static final FundId FUND = FundId.of("F-1");
    public static final DateRange YEAR = DateRange.ofYear(2024);
    public static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    public static final DivisionCode PLACE = DivisionCode.of("420106");
    public static final Beneficiary HOUSEHOLD = Beneficiary.household(HouseholdId.of("H-1"));

    private static final Entitlement LIVING = Entitlement.builder()
            .id(EntitlementId.of("E-0"))
            .application(ApplicationId.of("A-1"))
            .beneficiary(HOUSEHOLD)
            .program(ProgramId.of("living-aid"))
            .purpose(Purpose.LIVING)
            .period(YEAR)
            .cap(Aid.cash(yuan("5000.00")))
            .award(Aid.cash(yuan("1200.00")))
            .fund(FUND)
            .policy(PolicyId.of("sample-2024"))
            .build();

    private Samples() {}

    public static Money yuan(String amount) {
        return Money.cny(amount);
    }

    /** 1,200.00 of living aid for household H-1 in 2024, capped at 5,000.00. */
    public static Entitlement entitlement(String id) {
        return LIVING.withId(EntitlementId.of(id));
    }

    /** An instalment of an entitlement in cash, due on {@link #DAY}. */
    public static Disbursement disbursement(String id, Entitlement entitlement, String amount) {
        return disbursement(id, entitlement, Aid.cash(yuan(amount)));
    }

    /** An instalment of an entitlement, due on {@link #DAY}. */
    public static Disbursement disbursement(String id, Entitlement entitlement, Aid aid) {
        return Disbursement.builder()
                .id(DisbursementId.of(id))
                .entitlement(entitlement.id())
                .beneficiary(entitlement.beneficiary())
                .program(entitlement.program())
                .purpose(entitlement.purpose())
                .place(PLACE)
                .period(entitlement.period())
                .event(entitlement.event())
                .aid(aid)
                .fund(entitlement.fund())
                .due(DAY)
                .build();
    }

    /** The ledger with 10,000.00 of the fund for 2024 and some entitlements. */
    public static Ledger ledger(Entitlement... entitlements) {
        return Ledger.empty()
                .withBudgets(List.of(Budget.of(FUND, YEAR, yuan("10000.00"))))
                .withEntitlements(List.of(entitlements));
    }

    public static EventId event(String id) {
        return EventId.of(id);
    }

    /** The plan of a disbursement on {@link #DAY}, with an event id made of the disbursement's. */
    public static Planned planned(Disbursement disbursement) {
        return new Planned(event(disbursement.id() + "/planned"), DAY, disbursement);
    }

    /** All that brings a disbursement to settled, each event a day after the one before. */
    public static ImmutableList<LedgerEvent> settled(Disbursement disbursement) {
        return settled(disbursement, DAY.plusDays(3));
    }

    /** All that brings a disbursement to settled on a day. */
    public static ImmutableList<LedgerEvent> settled(Disbursement disbursement, LocalDate on) {
        return ImmutableList.of(
                new Planned(event(disbursement.id() + "/planned"), on.minusDays(3), disbursement),
                new Approved(event(disbursement.id() + "/approved"), on.minusDays(2), disbursement.id()),
                new Issued(event(disbursement.id() + "/issued"), on.minusDays(1), disbursement.id()),
                Settled.inFull(event(disbursement.id() + "/settled"), on, disbursement));
    }

    /** The ledger after events none of which may be refused. */
    public static Ledger after(Ledger ledger, Iterable<? extends LedgerEvent> events) {
        PostingReport report = ledger.postAll(events);
        if (!report.isComplete()) {
            throw new AssertionError("Refused: " + report.refusals());
        }
        return report.ledger();
    }
}
