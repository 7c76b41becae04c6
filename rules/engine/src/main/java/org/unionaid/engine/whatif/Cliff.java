package org.unionaid.engine.whatif;

import java.util.Optional;
import org.unionaid.money.Money;

/**
 * A fall in what a household has to live on although its income rises (悬崖). Immutable and thread-safe.
 *
 * @param before  the last point before the fall
 * @param after  the point at its foot: each point from {@code before} to here has less in all than the one before it, and the
 *     next one, if any, has not
 * @param recovered  the first later point that has as much in all as {@code before} again; empty if none of the sweep has
 */
public record Cliff(SweepPoint before, SweepPoint after, Optional<SweepPoint> recovered) {
    /**
     * How much less the household has at the foot.
     *
     * @return income and aid before, less income and aid after; above nought
     */
    public Money loss() {
        return before.total().minus(after.total());
    }
}
