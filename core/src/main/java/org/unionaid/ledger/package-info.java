/**
 * The ledger (台账): the append-only sequence of what happened to disbursements, and everything that follows from it.
 *
 * <p>Start with {@link org.unionaid.ledger.Ledger}: give it the budgets and the entitlements, post
 * {@link org.unionaid.ledger.LedgerEvent}s, and read states, budget positions, obligations and
 * {@link org.unionaid.ledger.History} from it.
 *
 * <p>The one idea: events, never edits. A ledger is a fold over its events, so it can always be rebuilt from them. A
 * mistake is not deleted but reversed or corrected by a further event, and both stay readable. An event that may not
 * happen is not an exception but a {@link org.unionaid.ledger.Posting.Refused} with a code and a text; it leaves no trace
 * in the ledger. Posting an event again changes nothing, so a batch that broke off is simply sent again.
 *
 * <p>Three things hold after every event. No budget is overdrawn: total = paid + committed + available, none below zero.
 * No award is exceeded: the live instalments of an entitlement sum to at most its award. Nothing is granted twice: of two
 * entitlements that repeat each other, at most one has instalments that are approved or later.
 */
@NullMarked
package org.unionaid.ledger;

import org.jspecify.annotations.NullMarked;
