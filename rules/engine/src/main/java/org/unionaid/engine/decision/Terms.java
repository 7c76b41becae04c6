package org.unionaid.engine.decision;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unionaid.engine.policy.OneOf;
import org.unionaid.entitlement.ApprovalLevel;
import org.unionaid.money.Money;

/**
 * Under which terms something may be had (条件). Immutable and thread-safe.
 *
 * @param rooms  what is left of each limit, the cap of the program first
 * @param monthly  so much a month for so many months, where the policy prints the cap so
 * @param approval  who has to approve the award, or the cap where the policy sets no award
 * @param onlyOneOf  the groups of programs of which this may be the only item
 */
public record Terms(
        ImmutableList<Room> rooms,
        Optional<Monthly> monthly,
        Optional<ApprovalLevel> approval,
        ImmutableList<OneOf> onlyOneOf) {
    /** No limit but the cap, nobody to approve. */
    public static final Terms NONE =
            new Terms(ImmutableList.of(), Optional.empty(), Optional.empty(), ImmutableList.of());

    /**
     * So much a month for so many months (按月).
     *
     * @param perMonth  the amount of one month
     * @param months  how many months, 1 or more
     */
    public record Monthly(Money perMonth, long months) {}
}
