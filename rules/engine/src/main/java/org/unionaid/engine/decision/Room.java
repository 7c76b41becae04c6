package org.unionaid.engine.decision;

import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.policy.Over;
import org.unionaid.engine.policy.Provenance;
import org.unionaid.money.Money;

/**
 * What is left of one limit for one beneficiary (剩余额度). Immutable and thread-safe.
 *
 * @param limit  the limit's name within the program; {@link #CAP} for the cap of the program itself
 * @param title  the limit for people
 * @param full  the whole of it in money; empty for a limit on the number of awards
 * @param used  what live awards of the period take up of it, in money; zero for a limit on the number of awards
 * @param usedUp  whether nothing is left
 * @param over  what happens to a request above it
 * @param soft  whether the officer's reason lifts it
 * @param provenance  the document and clause that set it
 */
public record Room(
        String limit,
        Label title,
        Optional<Money> full,
        Money used,
        boolean usedUp,
        Over over,
        boolean soft,
        Provenance provenance) {
    /** The name of the room under the cap of the program itself. */
    public static final String CAP = "cap";

    /**
     * What can still be awarded.
     *
     * @return the money left, zero or more; empty if the limit is on the number of awards and one is left
     */
    public Optional<Money> left() {
        return usedUp ? Optional.of(Money.ZERO) : full.map(all -> all.minus(used));
    }
}
