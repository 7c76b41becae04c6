package org.unionaid.engine.explanation;

import com.google.common.collect.ImmutableList;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.policy.Program;
import org.unionaid.identity.PolicyId;
import org.unionaid.ledger.PriorAward;

/**
 * A decision with what it rests on (决定说明), made on demand. Immutable and thread-safe.
 *
 * @param policy  the policy that decided
 * @param key  what was decided
 * @param program  the program
 * @param decision  the decision
 * @param calculations  how the named values came about, each after those it builds on, the cap and award last
 * @param counted  the earlier awards of the program for the period, which the cap counts
 */
public record Explanation(
        PolicyId policy,
        DecisionKey key,
        Program program,
        Decision decision,
        ImmutableList<Calculation> calculations,
        ImmutableList<PriorAward> counted) {
    /**
     * What would have to be otherwise.
     *
     * @return the least sets of requirements that are not met
     */
    public WhyNot whyNot() {
        return WhyNot.of(program, decision);
    }
}
