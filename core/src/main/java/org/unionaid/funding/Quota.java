package org.unionaid.funding;

import java.util.Objects;
import org.unionaid.time.DateRange;

/**
 * How many places or pieces there are for a period (名额), where the limit is a count and not money: 1,000 appliances,
 * 150 first comers. What is already taken is counted by the caller, from the ledger, so that a return frees it again.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what is counted, not blank
 * @param period when the places are given out
 * @param places how many there are, zero or more
 */
public record Quota(String name, DateRange period, long places) {

    /**
     * Creates a quota.
     *
     * @throws IllegalArgumentException if the name is blank or the number of places negative
     */
    public Quota {
        Objects.requireNonNull(period, "period");
        if (name.isBlank()) {
            throw new IllegalArgumentException("Name of a quota must not be blank");
        }
        if (places < 0) {
            throw new IllegalArgumentException("Quota must not be negative, but is " + places);
        }
    }

    /**
     * How many places are left.
     *
     * @param taken how many are taken, zero or more
     * @return the places left, zero if more than all are taken
     * @throws IllegalArgumentException if the number taken is negative
     */
    public long left(long taken) {
        if (taken < 0) {
            throw new IllegalArgumentException("Places taken must not be negative, but are " + taken);
        }
        return Math.max(0, places - taken);
    }

    /**
     * Whether there is room for more.
     *
     * @param taken how many are taken, zero or more
     * @param asked how many more are asked for, at least 1
     * @return true if all that is asked for is left
     * @throws IllegalArgumentException if the number taken is negative or nothing is asked for
     */
    public boolean admits(long taken, long asked) {
        if (asked < 1) {
            throw new IllegalArgumentException("At least 1 place must be asked for, but " + asked + " are");
        }
        return asked <= left(taken);
    }
}
