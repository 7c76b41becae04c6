package org.unionaid.ledger;

import java.util.Optional;
import org.unionaid.disbursement.DisbursementState;
import org.unionaid.entitlement.ApprovalLevel;
import org.unionaid.money.Money;

/**
 * What an event does to a disbursement that was planned: the state machine with its amounts. Knows nothing of budgets and
 * of other entitlements.
 */
final class Movement implements EventCases<Step> {

    private final Standing standing;
    private final Obligation obligation;

    Movement(Standing standing, Obligation obligation) {
        this.standing = standing;
        this.obligation = obligation;
    }

    @Override
    public Step planned(LedgerEvent.Planned event) {
        return Refusals.disbursementExists(event);
    }

    @Override
    public Step approved(LedgerEvent.Approved event) {
        Optional<ApprovalLevel> needed = obligation.entitlement().approval();
        return needed.isEmpty() || needed.equals(event.by())
                ? become(event, DisbursementState.APPROVED)
                : Refusals.approvalLevel(event, needed.get());
    }

    @Override
    public Step issued(LedgerEvent.Issued event) {
        return become(event, DisbursementState.ISSUED);
    }

    @Override
    public Step settled(LedgerEvent.Settled event) {
        if (!standing.state().canBecome(DisbursementState.SETTLED)) {
            return Refusals.illegalTransition(event, standing.state());
        }
        if (event.amount().isPositive() != isCash()) {
            return Refusals.amountNotFitting(event);
        }
        if (!isCash()) {
            return become(event, DisbursementState.SETTLED);
        }
        Balance balance = standing.balance();
        if (!isSameCurrency(event.amount())) {
            return Refusals.currencyDiffers(event);
        }
        if (event.amount().compareTo(balance.outstanding()) > 0) {
            return Refusals.settledAboveDue(event, balance);
        }
        return whenComplete(event, balance.withSettled(balance.settled().plus(event.amount())));
    }

    @Override
    public Step failed(LedgerEvent.Failed event) {
        return standing.balance().settled().isZero()
                ? become(event, DisbursementState.FAILED)
                : standing.state() == DisbursementState.ISSUED
                        ? Refusals.partlySettled(event, standing.balance())
                        : Refusals.illegalTransition(event, standing.state());
    }

    @Override
    public Step returned(LedgerEvent.Returned event) {
        if (!standing.state().canBecome(DisbursementState.RETURNED)) {
            return Refusals.illegalTransition(event, standing.state());
        }
        if (!isCash()) {
            return Refusals.amountNotFitting(event);
        }
        if (!isSameCurrency(event.amount())) {
            return Refusals.currencyDiffers(event);
        }
        Balance balance = standing.balance();
        if (event.amount().compareTo(balance.kept()) > 0) {
            return Refusals.returnedAbovePaid(event, balance);
        }
        Balance after = balance.withReturned(balance.returned().plus(event.amount()));
        Standing next = standing.withBalance(after);
        return new Step.Taken(after.kept().isZero() ? next.become(DisbursementState.RETURNED, event.on()) : next);
    }

    @Override
    public Step reversed(LedgerEvent.Reversed event) {
        return become(event, DisbursementState.REVERSED);
    }

    @Override
    public Step corrected(LedgerEvent.Corrected event) {
        if (!standing.state().isLive()) {
            return Refusals.illegalTransition(event, standing.state());
        }
        if (!isCash()) {
            return Refusals.amountNotFitting(event);
        }
        if (!isSameCurrency(event.delta())) {
            return Refusals.currencyDiffers(event);
        }
        if (event.delta().compareTo(obligation.room().value()) > 0) {
            return Refusals.aboveAward(event, obligation);
        }
        return standing.state() == DisbursementState.SETTLED ? correctPaid(event) : correctDue(event);
    }

    private Step correctPaid(LedgerEvent.Corrected event) {
        Balance balance = standing.balance();
        if (!balance.kept().plus(event.delta()).isPositive()) {
            return Refusals.correctedTooLow(event);
        }
        Money paid = balance.settled().plus(event.delta());
        return new Step.Taken(standing.withBalance(new Balance(paid, paid, balance.returned())));
    }

    private Step correctDue(LedgerEvent.Corrected event) {
        Balance balance = standing.balance();
        Money due = balance.amount().plus(event.delta());
        if (!due.isPositive() || due.compareTo(balance.settled()) < 0) {
            return Refusals.correctedTooLow(event);
        }
        return whenComplete(event, balance.withAmount(due));
    }

    private Step whenComplete(LedgerEvent event, Balance balance) {
        Standing next = standing.withBalance(balance);
        return new Step.Taken(
                balance.outstanding().isZero() ? next.become(DisbursementState.SETTLED, event.on()) : next);
    }

    private Step become(LedgerEvent event, DisbursementState next) {
        return standing.state().canBecome(next)
                ? new Step.Taken(standing.become(next, event.on()))
                : Refusals.illegalTransition(event, standing.state());
    }

    private boolean isCash() {
        return standing.disbursement().cash().isPresent();
    }

    private boolean isSameCurrency(Money amount) {
        return amount.currency().equals(standing.balance().amount().currency());
    }
}
