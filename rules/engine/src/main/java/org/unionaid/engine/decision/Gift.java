package org.unionaid.engine.decision;

import java.util.Optional;
import org.unionaid.program.Aid;
import org.unionaid.time.DateRange;

/**
 * What the formulas of a benefit came to for one beneficiary, before any limit.
 *
 * @param full  the cap, or the thing itself
 * @param award  the award where the policy sets one, not yet held to the cap
 * @param monthly  so much a month, where the policy says it so
 * @param cover  the days of cover, where the policy sets them
 */
record Gift(Aid full, Optional<Aid> award, Optional<Terms.Monthly> monthly, Optional<DateRange> cover) {
    static Gift thing(Aid aid) {
        return new Gift(aid, Optional.of(aid), Optional.empty(), Optional.empty());
    }
}
