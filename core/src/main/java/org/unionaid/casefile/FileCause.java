package org.unionaid.casefile;

import java.util.Objects;
import org.unionaid.time.DateRange;
import org.unionaid.time.Dated;

/**
 * What brought a household into hardship, for a period (致困原因): one is primary (主要), up to three are secondary (次要).
 *
 * <p>Immutable and thread-safe.
 *
 * @param cause the cause, not null
 * @param primary whether it is the primary cause
 * @param period the days it holds for, not null
 */
public record FileCause(Cause cause, boolean primary, DateRange period) implements Dated {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public FileCause {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(period, "period");
    }

    /**
     * The primary cause for a period.
     *
     * @param cause the cause
     * @param period the days it holds for
     * @return the value
     */
    public static FileCause primary(Cause cause, DateRange period) {
        return new FileCause(cause, true, period);
    }

    /**
     * A secondary cause for a period.
     *
     * @param cause the cause
     * @param period the days it holds for
     * @return the value
     */
    public static FileCause secondary(Cause cause, DateRange period) {
        return new FileCause(cause, false, period);
    }

    /** The period and whether the cause is primary; the cause itself, which may tell of an illness, is left out. */
    @Override
    public String toString() {
        return "FileCause{primary=" + primary + ", period=" + period + "}";
    }
}
