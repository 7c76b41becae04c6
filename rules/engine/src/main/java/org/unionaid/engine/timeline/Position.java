package org.unionaid.engine.timeline;

import com.google.common.collect.ImmutableList;
import org.unionaid.answer.Answer;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.Reason;
import org.unionaid.money.Money;

/**
 * How one program stands for one beneficiary on some days (某期间的决定). Immutable and thread-safe.
 *
 * @param decision  the decision, the same on all these days
 */
public record Position(Decision decision) {
    /**
     * What could be granted on one of these days: the award where the policy sets it, else the cap; things at their value.
     *
     * @return the amount; zero for who is not eligible, unknown while the decision is open or could not be computed
     */
    public Answer<Money> amount() {
        return decision.match(
                eligible -> Answer.known(eligible.award().orElse(eligible.cap()).value()),
                ineligible -> Answer.known(Money.ZERO),
                undetermined -> Answer.unknown(),
                failed -> Answer.unknown());
    }

    /**
     * How every requirement stands.
     *
     * @return the reasons, in the order of the policy
     */
    public ImmutableList<Reason> reasons() {
        return decision.reasons();
    }
}
