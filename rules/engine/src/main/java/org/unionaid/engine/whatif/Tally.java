package org.unionaid.engine.whatif;

import org.unionaid.money.Money;

/**
 * How some cases or decisions come out under two policies (增减计数). Each is one of winners, losers, unchanged or
 * undetermined; newly eligible and no longer eligible are counted beside these. Immutable and thread-safe.
 *
 * @param winners  how many get more
 * @param losers  how many get less
 * @param unchanged  how many get the same
 * @param undetermined  how many cannot be told under one of the policies: something is missing, or could not be computed
 * @param newlyEligible  how many are eligible under the second policy only
 * @param noLongerEligible  how many are eligible under the first policy only
 * @param before  what those that can be told get under the first policy
 * @param after  what they get under the second
 */
public record Tally(
        long winners,
        long losers,
        long unchanged,
        long undetermined,
        long newlyEligible,
        long noLongerEligible,
        Money before,
        Money after) {
    /** Nobody. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, Money.ZERO, Money.ZERO);

    /**
     * One that can be told.
     *
     * @param before  what it gets under the first policy
     * @param after  what it gets under the second
     * @param wasEligible  whether it is eligible under the first policy
     * @param isEligible  whether it is eligible under the second
     * @return the tally of one
     */
    static Tally ofOne(Money before, Money after, boolean wasEligible, boolean isEligible) {
        int order = after.compareTo(before);
        return new Tally(
                order > 0 ? 1 : 0,
                order < 0 ? 1 : 0,
                order == 0 ? 1 : 0,
                0,
                isEligible && !wasEligible ? 1 : 0,
                wasEligible && !isEligible ? 1 : 0,
                before,
                after);
    }

    /**
     * One that cannot be told.
     *
     * @param before  what of it can be told, under the first policy
     * @param after  what of it can be told, under the second
     * @return the tally of one
     */
    static Tally ofUndetermined(Money before, Money after) {
        return new Tally(0, 0, 0, 1, 0, 0, before, after);
    }

    /**
     * How many there are.
     *
     * @return the sum of winners, losers, unchanged and undetermined
     */
    public long count() {
        return winners + losers + unchanged + undetermined;
    }

    /**
     * What the second policy costs more.
     *
     * @return the difference of the amounts; negative if it saves
     */
    public Money effect() {
        return after.minus(before);
    }

    /**
     * Both together.
     *
     * @param other  another tally, not null
     * @return the sums
     * @throws ArithmeticException if an amount is out of range
     */
    public Tally plus(Tally other) {
        return new Tally(
                winners + other.winners,
                losers + other.losers,
                unchanged + other.unchanged,
                undetermined + other.undetermined,
                newlyEligible + other.newlyEligible,
                noLongerEligible + other.noLongerEligible,
                before.plus(other.before),
                after.plus(other.after));
    }
}
