package org.unionaid.ledger;

import java.util.Objects;
import org.unionaid.code.Label;
import org.unionaid.identity.EntitlementId;
import org.unionaid.identity.EventId;

/**
 * A warning: something was planned although another plan gives the same thing (重复待遇提示). The event says why. Whichever
 * of the two is approved first makes the other impossible.
 *
 * <p>Immutable and thread-safe.
 *
 * @param event the event that planned it
 * @param entitlement the entitlement that it was planned under
 * @param other the entitlement that gives the same thing
 */
public record SoftConflict(EventId event, EntitlementId entitlement, EntitlementId other) {

    /** Creates a warning. */
    public SoftConflict {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(entitlement, "entitlement");
        Objects.requireNonNull(other, "other");
    }

    /**
     * What to tell the officer.
     *
     * @return the warning in Chinese and English
     */
    public Label text() {
        return Label.of(
                "待遇 " + entitlement + " 与已计划的待遇 " + other + " 重复,请在审批前核实",
                "Entitlement " + entitlement + " repeats the planned entitlement " + other
                        + "; settle it before approval");
    }
}
