package org.unionaid.testkit.law;

import java.util.Objects;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.testkit.refinement.Refinement;

/**
 * A case put before a policy twice: with facts left open, and with these answered. Immutable and thread-safe.
 *
 * @param policy  the policy
 * @param refinement  the case as asked and as answered
 */
public record RefinementTrial(PolicyUnderTest policy, Refinement refinement) {
    /** Checks the parts. */
    public RefinementTrial {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(refinement, "refinement");
    }

    /**
     * A case before a policy that the engine bound.
     *
     * @param policy  the bound policy, not null
     * @param refinement  the case as asked and as answered, not null
     * @return the trial
     */
    public static RefinementTrial of(BoundPolicy policy, Refinement refinement) {
        return new RefinementTrial(PolicyUnderTest.of(policy), refinement);
    }
}
