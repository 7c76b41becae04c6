package org.unionaid.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionaid.disbursement.Disbursement;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.funding.Budget;
import org.unionaid.identity.EntitlementId;
import org.unionaid.identity.FundId;
import org.unionaid.ledger.Ledger;
import org.unionaid.ledger.LedgerEvent;
import org.unionaid.ledger.Samples;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;
import org.unionaid.time.DateRange;

/** Ledgers that were given whatever it takes to pay some disbursements: the entitlements and just enough money. */
final class PaidLedgers {

    private PaidLedgers() {}

    /** The ledger that could pay the disbursements and has not. */
    static Ledger able(List<Disbursement> disbursements) {
        Map<FundId, Money> needed = new LinkedHashMap<>();
        Map<EntitlementId, Entitlement> entitlements = new LinkedHashMap<>();
        for (Disbursement disbursement : disbursements) {
            disbursement
                    .cash()
                    .ifPresent(cash -> needed.merge(disbursement.fund().orElseThrow(), cash.times(2), Money::plus));
            entitlements.put(disbursement.entitlement(), entitlement(disbursement));
        }
        return Ledger.empty()
                .withBudgets(needed.entrySet().stream()
                        .map(fund -> Budget.of(fund.getKey(), DateRange.always(), fund.getValue()))
                        .toList())
                .withEntitlements(entitlements.values());
    }

    /** The ledger with the disbursements settled on a day. */
    static Ledger settled(List<Disbursement> disbursements, LocalDate on) {
        List<LedgerEvent> events = new ArrayList<>();
        disbursements.forEach(disbursement -> events.addAll(Samples.settled(disbursement, on)));
        return Samples.after(able(disbursements), events);
    }

    /** The entitlement of a single disbursement, with twice its amount for an award if it is cash. */
    private static Entitlement entitlement(Disbursement disbursement) {
        Aid award =
                disbursement.cash().<Aid>map(cash -> Aid.cash(cash.times(2))).orElse(disbursement.aid());
        Entitlement sample = Samples.entitlement(disbursement.entitlement().value());
        return Entitlement.builder()
                .id(disbursement.entitlement())
                .application(sample.application())
                .beneficiary(disbursement.beneficiary())
                .program(disbursement.program())
                .purpose(disbursement.purpose())
                .period(disbursement.period())
                .event(disbursement.event())
                .cap(award)
                .award(award)
                .policy(sample.policy())
                .build();
    }
}
