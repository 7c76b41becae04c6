package org.unionaid.engine.catalog;

import java.util.Objects;
import org.unionaid.identity.DivisionCode;
import org.unionaid.time.AsOf;

/**
 * When and where a fact is read.
 *
 * @param place  the place whose rules apply
 * @param asOf  the day asked about
 */
public record FactContext(DivisionCode place, AsOf asOf) {
    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public FactContext {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(asOf, "asOf");
    }
}
