package org.unionaid.ledger;

import java.util.Objects;
import org.unionaid.money.Money;

/**
 * An event in the ledger with what it did to the budget of its disbursement (台账分录). The changes of all entries of a
 * budget sum to its position.
 *
 * <p>Immutable and thread-safe.
 *
 * @param event the event
 * @param paidChange what it added to the money paid, negative if money came back; zero for anything but cash
 * @param committedChange what it added to the money committed, negative if some was released or paid
 */
public record LedgerEntry(LedgerEvent event, Money paidChange, Money committedChange) {

    /** Creates an entry. */
    public LedgerEntry {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(paidChange, "paidChange");
        Objects.requireNonNull(committedChange, "committedChange");
    }
}
