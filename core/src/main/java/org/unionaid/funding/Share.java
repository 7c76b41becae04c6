package org.unionaid.funding;

import java.util.Objects;
import org.unionaid.code.Label;
import org.unionaid.money.Money;

/**
 * What a claim gets of a short budget (分配额), and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param claim the claim
 * @param granted what it gets, from zero up to the claim
 * @param reason why that much, with the figures
 */
public record Share(Claim claim, Money granted, Label reason) {

    /**
     * Creates a share.
     *
     * @throws IllegalArgumentException if it is below zero or above the claim
     */
    public Share {
        Objects.requireNonNull(reason, "reason");
        if (granted.isNegative() || granted.compareTo(claim.amount()) > 0) {
            throw new IllegalArgumentException("Share of claim '" + claim.id() + "' must be from zero up to the claim");
        }
    }

    /**
     * What the claim does not get.
     *
     * @return zero or more
     */
    public Money missing() {
        return claim.amount().minus(granted);
    }

    /**
     * Whether the claim gets less than it is for.
     *
     * @return true if something is missing
     */
    public boolean isCut() {
        return missing().isPositive();
    }
}
