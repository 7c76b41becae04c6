package org.unionaid.funding;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.unionaid.money.Money;

/**
 * A budget dealt out among claims that may be more than it (资金分配): a share for each, and who is cut.
 *
 * <p>The order in which claims are handed in never matters. Shares are never above their claims, and all shares together come
 * to the budget exactly, or to the claims if those are less. Immutable and thread-safe.
 *
 * @param budget what was dealt out, zero or more
 * @param shares a share for each claim, in the order of the claims' own
 */
public record Apportionment(Money budget, ImmutableList<Share> shares) {

    /**
     * Creates an apportionment.
     *
     * @throws IllegalArgumentException if the shares come to more than the budget
     */
    public Apportionment {
        Objects.requireNonNull(shares, "shares");
        if (sum(budget, shares).compareTo(budget) > 0) {
            throw new IllegalArgumentException("Shares must not come to more than the budget " + budget);
        }
    }

    /**
     * Serves one claim after the other, by priority, day received and id, in full; the one that the money runs out at gets the
     * rest, and those after it nothing.
     *
     * <p>What this guarantees: nobody is served before somebody who comes first (no later claim gets a fen unless every
     * earlier one is served in full), and a larger budget never gives anybody less.
     *
     * @param budget what there is, zero or more
     * @param claims the claims, no two with one id, all in the budget's currency
     * @return the apportionment
     * @throws IllegalArgumentException if the budget is below zero or two claims have one id
     */
    public static Apportionment byPriority(Money budget, Iterable<Claim> claims) {
        return new PriorityDealing(budget).deal(ordered(budget, claims));
    }

    /**
     * Gives every claim the same proportion, to the fen: each gets its exact share rounded down, and the fen left over go to the
     * shares that lost most by rounding, of two that lost the same to the claim that comes first (largest remainder, 最大余额法).
     *
     * <p>What this guarantees: every share is less than one fen from the exact proportion, equal claims differ by at most one
     * fen, and nobody is cut while there is money enough. What it does not: a larger budget can give a single claim one fen
     * less, as every method that stays within a fen of the exact proportion can.
     *
     * @param budget what there is, zero or more
     * @param claims the claims, no two with one id, all in the budget's currency
     * @return the apportionment
     * @throws IllegalArgumentException if the budget is below zero or two claims have one id
     * @throws ArithmeticException if the claims together are beyond 2^63 - 1 fen
     */
    public static Apportionment proportionally(Money budget, Iterable<Claim> claims) {
        return new ProportionalDealing(budget).deal(ordered(budget, claims));
    }

    private static ImmutableList<Claim> ordered(Money budget, Iterable<Claim> claims) {
        if (budget.isNegative()) {
            throw new IllegalArgumentException("Budget must not be negative, but is " + budget);
        }
        Set<String> ids = new HashSet<>();
        for (Claim claim : claims) {
            if (!ids.add(claim.id())) {
                throw new IllegalArgumentException("Claim '" + claim.id() + "' stands in the list twice");
            }
        }
        return ImmutableList.sortedCopyOf(claims);
    }

    /**
     * What is dealt out.
     *
     * @return the sum of the shares
     */
    public Money granted() {
        return sum(budget, shares);
    }

    /**
     * What is left because the claims were less than the budget.
     *
     * @return zero or more
     */
    public Money left() {
        return budget.minus(granted());
    }

    /**
     * The shares of those who get less than their claim (未足额者), nothing included.
     *
     * @return the shares, in order
     */
    public ImmutableList<Share> cut() {
        return shares.stream().filter(Share::isCut).collect(ImmutableList.toImmutableList());
    }

    private static Money sum(Money budget, ImmutableList<Share> shares) {
        return shares.stream().map(Share::granted).reduce(budget.minus(budget), Money::plus);
    }
}
