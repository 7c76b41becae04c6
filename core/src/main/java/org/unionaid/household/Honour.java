package org.unionaid.household;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A title of honour that a member holds (荣誉称号), such as national model worker (全国劳动模范).
 *
 * <p>Immutable and thread-safe.
 *
 * @param title the title, not null
 * @param since the day it was given, not null
 */
public record Honour(HonourTitle title, LocalDate since) {

    /**
     * Creates an honour.
     *
     * @throws NullPointerException if a part is null
     */
    public Honour {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(since, "since");
    }

    /**
     * An honour.
     *
     * @param title the title
     * @param since the day it was given
     * @return the honour
     */
    public static Honour of(HonourTitle title, LocalDate since) {
        return new Honour(title, since);
    }

    /**
     * Whether it is held on a day: from the day it was given on.
     *
     * @param date the day
     * @return true if the day is not before {@link #since}
     */
    public boolean isHeldAt(LocalDate date) {
        return !date.isBefore(since);
    }
}
