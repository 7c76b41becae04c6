package org.unionaid.employer;

import java.util.Objects;
import org.unionaid.time.DateRange;
import org.unionaid.time.Dated;

/**
 * How an enterprise was doing for a period.
 *
 * <p>Immutable and thread-safe.
 *
 * @param status how the enterprise is doing, not null
 * @param period the days that the status holds for, not null
 */
public record EmployerState(EmployerStatus status, DateRange period) implements Dated {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public EmployerState {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(period, "period");
    }

    /**
     * A state of an enterprise.
     *
     * @param status how the enterprise is doing
     * @param period the days that the status holds for
     * @return the value
     */
    public static EmployerState of(EmployerStatus status, DateRange period) {
        return new EmployerState(status, period);
    }
}
