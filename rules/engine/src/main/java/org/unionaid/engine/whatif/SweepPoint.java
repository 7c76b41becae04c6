package org.unionaid.engine.whatif;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.unionaid.identity.ProgramId;
import org.unionaid.money.Money;

/**
 * What one household has in a year at one income. Immutable and thread-safe.
 *
 * @param perHead  the income of a head and month
 * @param income  the household's income of twelve such months
 * @param aid  what each program gives it in a year, after the policy's rules on how items go together; nought where nothing
 * @param eligible  the programs that somebody of the household may have, also those worth no money, such as a recognition
 */
public record SweepPoint(
        Money perHead, Money income, ImmutableMap<ProgramId, Money> aid, ImmutableSet<ProgramId> eligible) {
    /**
     * All aid of the year.
     *
     * @return the sum over the programs
     * @throws ArithmeticException if it is out of range
     */
    public Money allAid() {
        return Money.sum(aid.values());
    }

    /**
     * What the household has to live on in a year.
     *
     * @return income and aid together
     * @throws ArithmeticException if it is out of range
     */
    public Money total() {
        return income.plus(allAid());
    }

    /**
     * Whether a household gets the same at another income.
     *
     * @param other  the other point, not null
     * @return true if the same programs may be had and give the same
     */
    public boolean isLike(SweepPoint other) {
        return aid.equals(other.aid) && eligible.equals(other.eligible);
    }
}
