package org.unionaid.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionaid.disbursement.Disbursement;
import org.unionaid.ledger.LedgerEntry;
import org.unionaid.ledger.LedgerEvent;
import org.unionaid.money.Money;
import org.unionaid.time.DateRange;

/** Collects what happened to one disbursement after it was planned. */
final class DeliveryFold {

    private final Disbursement disbursement;
    private final List<LedgerEntry> moneyEntries = new ArrayList<>();
    private @Nullable LocalDate arrived;
    private @Nullable LocalDate reversed;

    DeliveryFold(Disbursement disbursement) {
        this.disbursement = disbursement;
    }

    void add(LedgerEntry entry) {
        LedgerEvent event = entry.event();
        if (event instanceof LedgerEvent.Settled
                && (arrived == null || event.on().isBefore(arrived))) {
            arrived = event.on();
        } else if (event instanceof LedgerEvent.Reversed) {
            reversed = event.on();
        }
        if (!entry.paidChange().isZero()) {
            moneyEntries.add(entry);
        }
    }

    /** What of it lies in a window; empty if nothing does. */
    Optional<Delivery> within(DateRange window) {
        if (arrived == null) {
            return Optional.empty();
        }
        List<Money> amounts = moneyEntries.stream()
                .filter(entry -> window.contains(entry.event().on()))
                .map(LedgerEntry::paidChange)
                .toList();
        boolean came = window.contains(arrived);
        boolean went = reversed != null && window.contains(reversed);
        if (amounts.isEmpty() && !came && !went) {
            return Optional.empty();
        }
        return Optional.of(
                new Delivery(disbursement, came && !went ? 1 : 0, (came ? 1 : 0) - (went ? 1 : 0), Money.sum(amounts)));
    }
}
