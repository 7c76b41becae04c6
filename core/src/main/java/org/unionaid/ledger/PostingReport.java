package org.unionaid.ledger;

import com.google.common.collect.ImmutableList;
import java.util.Objects;

/**
 * What became of many events that were posted one after another: the ledger after them, and every refusal. A refused
 * event does not stop those after it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ledger the ledger with all events that were not refused
 * @param refusals the refused events in the order they were posted; empty if all are in the ledger
 * @param warnings what was allowed only because an event gave a reason
 */
public record PostingReport(
        Ledger ledger, ImmutableList<Posting.Refused> refusals, ImmutableList<SoftConflict> warnings) {

    /** Creates a report. */
    public PostingReport {
        Objects.requireNonNull(ledger, "ledger");
        Objects.requireNonNull(refusals, "refusals");
        Objects.requireNonNull(warnings, "warnings");
    }

    /**
     * Whether all events are in the ledger.
     *
     * @return true if none was refused
     */
    public boolean isComplete() {
        return refusals.isEmpty();
    }
}
