package org.unionaid.ledger;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionaid.disbursement.Disbursement;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.funding.Budget;
import org.unionaid.funding.BudgetPosition;
import org.unionaid.identity.FundId;
import org.unionaid.money.Money;

/** Decides on one event after the other and enters those that are in order; nothing is entered of one that is refused. */
final class Clerk {

    private final Terms terms;
    private final BooksEditor books;
    private final ImmutableList.Builder<SoftConflict> warnings = ImmutableList.builder();

    Clerk(Terms terms, Books books) {
        this.terms = terms;
        this.books = new BooksEditor(books);
    }

    Books books() {
        return books.books();
    }

    ImmutableList<SoftConflict> warnings() {
        return warnings.build();
    }

    /** Posts an event; empty if it is in the books now, also if it was before. */
    Optional<Posting.Refused> post(LedgerEvent event) {
        LedgerEvent known = books.event(event.id());
        if (known != null) {
            return known.equals(event) ? Optional.empty() : Optional.of(Refusals.eventIdReused(event));
        }
        Standing before = books.standing(event.disbursementId());
        if (before != null) {
            return move(event, before);
        }
        return event instanceof LedgerEvent.Planned planned
                ? plan(planned)
                : Optional.of(Refusals.disbursementUnknown(event));
    }

    private Optional<Posting.Refused> plan(LedgerEvent.Planned event) {
        Disbursement disbursement = event.disbursement();
        Obligation obligation = books.obligation(disbursement.entitlement());
        if (obligation == null) {
            return Optional.of(Refusals.entitlementUnknown(event));
        }
        ImmutableList<Obligation> repeating = books.repeating(obligation.entitlement());
        Planning planning = new Planning(event, obligation);
        Optional<Posting.Refused> refused = planning.againstEntitlement()
                .or(() -> planning.againstRepetition(repeating))
                .or(() -> planning.againstFund(disbursement.fund().flatMap(terms::findSource)))
                .or(() -> enter(event, obligation, null, Standing.planned(disbursement, event.on())));
        if (refused.isEmpty()) {
            repeating.forEach(other -> warnings.add(new SoftConflict(
                    event.id(),
                    obligation.entitlement().id(),
                    other.entitlement().id())));
        }
        return refused;
    }

    private Optional<Posting.Refused> move(LedgerEvent event, Standing before) {
        Obligation obligation = obligationOf(before);
        Step step = event.match(new Movement(before, obligation));
        if (step instanceof Posting.Refused refused) {
            return Optional.of(refused);
        }
        if (event.on().isBefore(before.since())) {
            return Optional.of(Refusals.dateBeforeState(event, before.since()));
        }
        Standing after = ((Step.Taken) step).standing();
        Optional<Posting.Refused> conflict =
                event instanceof LedgerEvent.Approved ? conflict(event, obligation.entitlement()) : Optional.empty();
        return conflict.or(() -> enter(event, obligation, before, after));
    }

    private Optional<Posting.Refused> conflict(LedgerEvent event, Entitlement entitlement) {
        return books.repeating(entitlement).stream()
                .filter(Obligation::isFirm)
                .findFirst()
                .map(other -> Refusals.conflict(event, entitlement, other.entitlement()));
    }

    private Optional<Posting.Refused> enter(
            LedgerEvent event, Obligation obligation, @Nullable Standing before, Standing after) {
        Money paidChange = before == null ? after.paid() : after.paid().minus(before.paid());
        Money committedChange =
                before == null ? after.committed() : after.committed().minus(before.committed());
        Optional<Posting.Refused> refused = after.disbursement().cash().isPresent()
                ? move(event, after.disbursement(), paidChange, committedChange)
                : Optional.empty();
        if (refused.isEmpty()) {
            books.enter(new LedgerEntry(event, paidChange, committedChange), obligation, before, after);
        }
        return refused;
    }

    private Optional<Posting.Refused> move(
            LedgerEvent event, Disbursement disbursement, Money paidChange, Money committedChange) {
        FundId fund = disbursement.fund().orElseThrow();
        Optional<Budget> budget = terms.budgets().find(fund, disbursement.due());
        if (budget.isEmpty()) {
            return Optional.of(Refusals.budgetMissing(event, fund, disbursement.due()));
        }
        BudgetPosition position = books.position(budget.get());
        if (!paidChange.currency().equals(position.total().currency())) {
            return Optional.of(Refusals.currencyDiffers(event));
        }
        if (!position.allows(paidChange, committedChange)) {
            return Optional.of(Refusals.budgetExhausted(event, fund, position.available()));
        }
        books.move(budget.get(), paidChange, committedChange);
        return Optional.empty();
    }

    private Obligation obligationOf(Standing standing) {
        Obligation obligation = books.obligation(standing.disbursement().entitlement());
        if (obligation == null) {
            throw new IllegalStateException(
                    "Disbursement '" + standing.disbursement().id() + "' has no entitlement");
        }
        return obligation;
    }
}
