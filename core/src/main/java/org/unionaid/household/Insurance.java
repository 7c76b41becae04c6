package org.unionaid.household;

import java.util.Objects;
import org.unionaid.time.DateRange;
import org.unionaid.time.Dated;

/**
 * An insurance that a member has for a period (参保情况).
 *
 * <p>What it pays is not held here: an expense of illness is what stays with the household after all insurance.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the kind of insurance, not null
 * @param period the days insured, not null
 */
public record Insurance(InsuranceKind kind, DateRange period) implements Dated {

    /**
     * Creates an insurance.
     *
     * @throws NullPointerException if a part is null
     */
    public Insurance {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(period, "period");
    }

    /**
     * An insurance.
     *
     * @param kind the kind of insurance
     * @param period the days insured
     * @return the insurance
     */
    public static Insurance of(InsuranceKind kind, DateRange period) {
        return new Insurance(kind, period);
    }
}
