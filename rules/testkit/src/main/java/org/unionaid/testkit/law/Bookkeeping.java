package org.unionaid.testkit.law;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.unionaid.disbursement.Disbursement;
import org.unionaid.disbursement.Schedule;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.funding.Budget;
import org.unionaid.identity.EventId;
import org.unionaid.identity.FundId;
import org.unionaid.ledger.History;
import org.unionaid.ledger.Ledger;
import org.unionaid.ledger.LedgerEvent;
import org.unionaid.ledger.Posting;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;
import org.unionaid.program.Beneficiary;
import org.unionaid.time.DateRange;

/** Pays entitlements at once, from one fund that has enough, and keeps the ledger of it. */
final class Bookkeeping {
    private static final FundId FUND = FundId.of("law-fund");
    private static final Money ENOUGH = Money.ofFen(Long.MAX_VALUE / 4);

    private final PolicyUnderTest policy;

    Bookkeeping(PolicyUnderTest policy) {
        this.policy = policy;
    }

    /** The entitlements with the fund that pays what is cash. */
    static ImmutableList<Entitlement> funded(Iterable<Entitlement> entitlements) {
        ImmutableList.Builder<Entitlement> funded = ImmutableList.builder();
        for (Entitlement entitlement : entitlements) {
            funded.add(entitlement.award() instanceof Aid.Cash ? entitlement.withFund(FUND) : entitlement);
        }
        return funded.build();
    }

    /** A ledger that was given the entitlements, with nothing planned. */
    Ledger open(Iterable<Entitlement> entitlements) {
        Budget budget = new Budget(FUND, DateRange.ofYear(day().getYear()), ENOUGH);
        return Ledger.empty().withBudgets(ImmutableList.of(budget)).withEntitlements(entitlements);
    }

    /** Plans and approves the one instalment of each entitlement; events are named by {@code round}. */
    Posting post(Ledger ledger, Iterable<Entitlement> entitlements, String round) {
        Posting posting = new Posting.Posted(ledger, ImmutableList.of());
        for (Entitlement entitlement : entitlements) {
            posting = post(posting.get(), entitlement, round);
            if (!posting.isPosted()) {
                return posting;
            }
        }
        return posting;
    }

    private Posting post(Ledger ledger, Entitlement entitlement, String round) {
        Posting posting = new Posting.Posted(ledger, ImmutableList.of());
        for (Disbursement disbursement : Schedule.once(day()).disbursements(entitlement, policy.place())) {
            String name = round + "-" + disbursement.id().value();
            posting = posting.get().post(new LedgerEvent.Planned(EventId.of(name + "-p"), day(), disbursement));
            if (!posting.isPosted()) {
                return posting;
            }
            posting = posting.get()
                    .post(new LedgerEvent.Approved(
                            EventId.of(name + "-a"), day(), disbursement.id(), entitlement.approval()));
        }
        return posting;
    }

    static History historyOf(Ledger ledger, ImmutableList<Entitlement> entitlements) {
        Set<Beneficiary> beneficiaries =
                entitlements.stream().map(Entitlement::beneficiary).collect(Collectors.toSet());
        return ledger.historyOf(beneficiaries);
    }

    private LocalDate day() {
        return policy.asOf().date();
    }
}
