package org.unionaid.ledger;

import java.util.HashMap;
import java.util.Map;
import org.unionaid.disbursement.Disbursement;
import org.unionaid.identity.DisbursementId;
import org.unionaid.identity.EntitlementId;
import org.unionaid.identity.FundId;

/** The books kept a second time, in fen and without any care for order, states or sharing: what the ledger must agree with. */
final class NaiveBooks {

    private static final class Line {
        private final Disbursement disbursement;
        private long amount;
        private long settled;
        private long returned;
        private boolean over;

        Line(Disbursement disbursement) {
            this.disbursement = disbursement;
            this.amount = disbursement.cash().map(cash -> cash.fen()).orElse(0L);
        }
    }

    private final Map<DisbursementId, Line> lines = new HashMap<>();

    static NaiveBooks of(Iterable<LedgerEvent> events) {
        NaiveBooks books = new NaiveBooks();
        events.forEach(books::add);
        return books;
    }

    private void add(LedgerEvent event) {
        if (event instanceof LedgerEvent.Planned planned) {
            lines.put(planned.disbursement().id(), new Line(planned.disbursement()));
        }
        Line line = lines.get(event.disbursementId());
        if (event instanceof LedgerEvent.Settled settled) {
            line.settled += settled.amount().fen();
        } else if (event instanceof LedgerEvent.Returned returned) {
            line.returned += returned.amount().fen();
        } else if (event instanceof LedgerEvent.Corrected corrected) {
            boolean paid = line.settled == line.amount;
            line.amount += corrected.delta().fen();
            line.settled += paid ? corrected.delta().fen() : 0;
        } else if (event instanceof LedgerEvent.Failed || event instanceof LedgerEvent.Reversed) {
            line.over = true;
        }
    }

    long paid(FundId fund) {
        return lines.values().stream()
                .filter(line -> !line.over
                        && line.disbursement.fund().filter(fund::equals).isPresent())
                .mapToLong(line -> line.settled - line.returned)
                .sum();
    }

    long committed(FundId fund) {
        return lines.values().stream()
                .filter(line -> !line.over
                        && line.disbursement.fund().filter(fund::equals).isPresent())
                .mapToLong(line -> line.amount - line.settled)
                .sum();
    }

    /** What the live instalments of an entitlement in cash come to. */
    long used(EntitlementId entitlement) {
        return lines.values().stream()
                .filter(line -> !line.over && line.disbursement.entitlement().equals(entitlement))
                .mapToLong(line -> line.amount - line.returned)
                .sum();
    }
}
