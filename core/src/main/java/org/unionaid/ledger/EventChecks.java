package org.unionaid.ledger;

import java.time.LocalDate;
import java.util.Objects;
import org.unionaid.identity.EventId;

/** What every event has to have. */
final class EventChecks {

    private EventChecks() {}

    static void head(EventId id, LocalDate on, Object disbursement) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(disbursement, "disbursement");
    }

    static void reason(EventId id, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Reason of event '" + id + "' must not be blank");
        }
    }
}
