package org.unionaid.identity;

import java.util.Objects;
import java.util.Optional;
import org.unionaid.time.DateRange;
import org.unionaid.time.Dated;

/**
 * An entry of a table of divisions: what a code was called, for which days, and what took its place (行政区划变更).
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code, not null
 * @param name what the division is called, not blank
 * @param period the days that the code is in force, not null
 * @param successor the code that took its place where it was retired, else empty
 */
public record Division(DivisionCode code, String name, DateRange period, Optional<DivisionCode> successor)
        implements Dated {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is blank, or a division that is in force for good has a successor
     */
    public Division {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(successor, "successor");
        if (name.isBlank()) {
            throw new IllegalArgumentException("Division '" + code + "' must not have a blank 'name'");
        }
        if (successor.isPresent() && period.isOpenEnd()) {
            throw new IllegalArgumentException("Division '" + code + "' must have an end, since it has a successor");
        }
    }

    /**
     * A division that has no successor.
     *
     * @param code the code
     * @param name what it is called
     * @param period the days that the code is in force
     * @return the entry
     * @throws IllegalArgumentException if the name is blank
     */
    public static Division of(DivisionCode code, String name, DateRange period) {
        return new Division(code, name, period, Optional.empty());
    }

    /**
     * A division that was retired in favour of another.
     *
     * @param code the code
     * @param name what it was called
     * @param period the days that the code was in force
     * @param successor the code that took its place
     * @return the entry
     * @throws IllegalArgumentException if the name is blank or the period has no end
     */
    public static Division retired(DivisionCode code, String name, DateRange period, DivisionCode successor) {
        return new Division(code, name, period, Optional.of(successor));
    }
}
