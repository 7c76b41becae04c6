package org.unionaid.engine.screening;

import java.util.Objects;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.identity.DivisionCode;

/**
 * A case and the place whose rules it goes by (属地). Immutable and thread-safe.
 *
 * @param place  the place of the union that accepts the application, not null
 * @param aidCase  the case, not null
 */
public record PlacedCase(DivisionCode place, AidCase aidCase) {
    /** Checks that both are there. */
    public PlacedCase {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(aidCase, "aidCase");
    }
}
