package org.unionaid.ledger;

import com.google.common.collect.ImmutableList;
import org.unionaid.funding.BudgetPosition;
import org.unionaid.identity.DisbursementId;
import org.unionaid.identity.EntitlementId;
import org.unionaid.identity.EventId;
import org.unionaid.program.Beneficiary;

/** All that the entries of a ledger add up to, kept by what it is asked for. */
record Books(
        Chain<LedgerEntry> entries,
        PersistentMap<EventId, LedgerEvent> events,
        PersistentMap<DisbursementId, Standing> standings,
        PersistentMap<EntitlementId, Obligation> obligations,
        PersistentMap<ConflictKey, ImmutableList<EntitlementId>> live,
        PersistentMap<Beneficiary, Chain<EntitlementId>> granted,
        PersistentMap<BudgetKey, BudgetPosition> positions) {

    static final Books EMPTY = new Books(
            Chain.empty(),
            PersistentMap.empty(),
            PersistentMap.empty(),
            PersistentMap.empty(),
            PersistentMap.empty(),
            PersistentMap.empty(),
            PersistentMap.empty());
}
