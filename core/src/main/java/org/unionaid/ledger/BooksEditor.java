package org.unionaid.ledger;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.funding.Budget;
import org.unionaid.funding.BudgetPosition;
import org.unionaid.identity.DisbursementId;
import org.unionaid.identity.EntitlementId;
import org.unionaid.identity.EventId;
import org.unionaid.money.Money;
import org.unionaid.program.Beneficiary;

/** Enters what was decided into the books and keeps all of them in step; decides nothing itself. */
final class BooksEditor {

    private final PersistentMap.Editor<EventId, LedgerEvent> events;
    private final PersistentMap.Editor<DisbursementId, Standing> standings;
    private final PersistentMap.Editor<EntitlementId, Obligation> obligations;
    private final PersistentMap.Editor<ConflictKey, ImmutableList<EntitlementId>> live;
    private final PersistentMap.Editor<Beneficiary, Chain<EntitlementId>> granted;
    private final PersistentMap.Editor<BudgetKey, BudgetPosition> positions;
    private Chain<LedgerEntry> entries;

    BooksEditor(Books books) {
        entries = books.entries();
        events = books.events().edit();
        standings = books.standings().edit();
        obligations = books.obligations().edit();
        live = books.live().edit();
        granted = books.granted().edit();
        positions = books.positions().edit();
    }

    Books books() {
        return new Books(
                entries, events.map(), standings.map(), obligations.map(), live.map(), granted.map(), positions.map());
    }

    // -----------------------------------------------------------------------------------------------------------------
    // Reading

    @Nullable
    LedgerEvent event(EventId id) {
        return events.get(id);
    }

    @Nullable
    Standing standing(DisbursementId id) {
        return standings.get(id);
    }

    @Nullable
    Obligation obligation(EntitlementId id) {
        return obligations.get(id);
    }

    BudgetPosition position(Budget budget) {
        BudgetPosition position = positions.get(BudgetKey.of(budget));
        return position == null ? BudgetPosition.untouched(budget.amount()) : position;
    }

    /** The obligations that are live and repeat an entitlement. */
    ImmutableList<Obligation> repeating(Entitlement entitlement) {
        ImmutableList.Builder<Obligation> repeating = ImmutableList.builder();
        for (EntitlementId id : liveAt(ConflictKey.of(entitlement))) {
            Obligation other = obligations.get(id);
            if (other != null && other.entitlement().repeats(entitlement)) {
                repeating.add(other);
            }
        }
        return repeating.build();
    }

    private ImmutableList<EntitlementId> liveAt(ConflictKey key) {
        ImmutableList<EntitlementId> ids = live.get(key);
        return ids == null ? ImmutableList.of() : ids;
    }

    // -----------------------------------------------------------------------------------------------------------------
    // Writing

    void enter(Entitlement entitlement) {
        Obligation old = obligations.get(entitlement.id());
        if (old == null) {
            Chain<EntitlementId> before = granted.get(entitlement.beneficiary());
            granted.put(
                    entitlement.beneficiary(),
                    (before == null ? Chain.<EntitlementId>empty() : before).plus(entitlement.id()));
        }
        obligations.put(
                entitlement.id(), old == null ? Obligation.untouched(entitlement) : old.withEntitlement(entitlement));
    }

    void enter(Budget budget) {
        positions.put(BudgetKey.of(budget), position(budget).withTotal(budget.amount()));
    }

    void enter(LedgerEntry entry, Obligation obligation, @Nullable Standing before, Standing after) {
        entries = entries.plus(entry);
        events.put(entry.event().id(), entry.event());
        standings.put(after.disbursement().id(), after);
        Obligation next = obligation.after(before, after);
        obligations.put(obligation.entitlement().id(), next);
        enterLive(obligation, next);
    }

    void move(Budget budget, Money paidChange, Money committedChange) {
        positions.put(BudgetKey.of(budget), position(budget).moved(paidChange, committedChange));
    }

    private void enterLive(Obligation before, Obligation after) {
        if (before.isLive() == after.isLive()) {
            return;
        }
        ConflictKey key = ConflictKey.of(after.entitlement());
        EntitlementId id = after.entitlement().id();
        ImmutableList.Builder<EntitlementId> ids = ImmutableList.builder();
        liveAt(key).stream().filter(other -> !other.equals(id)).forEach(ids::add);
        if (after.isLive()) {
            ids.add(id);
        }
        live.put(key, ids.build());
    }
}
