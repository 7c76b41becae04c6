package org.unionaid.ledger;

import java.util.Optional;
import org.unionaid.disbursement.Disbursement;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.funding.FundingSource;
import org.unionaid.identity.FundId;

/** What has to be in order before a disbursement is planned, all but the money in its budget. */
final class Planning {

    private final LedgerEvent.Planned event;
    private final Disbursement disbursement;
    private final Obligation obligation;

    Planning(LedgerEvent.Planned event, Obligation obligation) {
        this.event = event;
        this.disbursement = event.disbursement();
        this.obligation = obligation;
    }

    /** The disbursement has to say what its entitlement says, and to fit in what is left of the award. */
    Optional<Posting.Refused> againstEntitlement() {
        Entitlement entitlement = obligation.entitlement();
        if (!disbursement.beneficiary().equals(entitlement.beneficiary())) {
            return differs("受益对象", "beneficiary");
        }
        if (!disbursement.program().equals(entitlement.program())) {
            return differs("项目", "program");
        }
        if (!disbursement.purpose().equals(entitlement.purpose())) {
            return differs("用途", "purpose");
        }
        if (!disbursement.period().equals(entitlement.period())) {
            return differs("期间", "period");
        }
        if (!disbursement.event().equals(entitlement.event())) {
            return differs("事由", "event");
        }
        if (disbursement.aid().getClass() != entitlement.award().getClass()) {
            return differs("发放方式", "kind of aid");
        }
        return againstAward(entitlement);
    }

    private Optional<Posting.Refused> againstAward(Entitlement entitlement) {
        if (!disbursement
                .aid()
                .value()
                .currency()
                .equals(entitlement.award().value().currency())) {
            return Optional.of(Refusals.currencyDiffers(event));
        }
        return Standing.planned(disbursement, event.on()).used().isWithin(obligation.room())
                ? Optional.empty()
                : Optional.of(Refusals.aboveAward(event, obligation));
    }

    /** What repeats this entitlement: refused if it is approved, and if it is planned and the event gives no reason. */
    Optional<Posting.Refused> againstRepetition(Iterable<Obligation> repeating) {
        for (Obligation other : repeating) {
            if (other.isFirm()) {
                return Optional.of(Refusals.conflict(event, obligation.entitlement(), other.entitlement()));
            }
        }
        for (Obligation other : repeating) {
            if (event.reason().isEmpty()) {
                return Optional.of(Refusals.conflictNeedsReason(event, obligation.entitlement(), other.entitlement()));
            }
        }
        return Optional.empty();
    }

    /** Cash needs a fund, and a fund's limits go for everything that it pays. */
    Optional<Posting.Refused> againstFund(Optional<FundingSource> source) {
        Optional<FundId> fund = disbursement.fund();
        if (fund.isEmpty()) {
            return disbursement.cash().isPresent() ? Optional.of(Refusals.fundMissing(event)) : Optional.empty();
        }
        return source.flatMap(limited -> limited.refusals(disbursement.purpose(), disbursement.fileLevel()).stream()
                        .findFirst())
                .map(refusal -> Refusals.fundRefuses(event, fund.get(), refusal));
    }

    private Optional<Posting.Refused> differs(String partZh, String partEn) {
        return Optional.of(Refusals.entitlementDiffers(event, partZh, partEn));
    }
}
