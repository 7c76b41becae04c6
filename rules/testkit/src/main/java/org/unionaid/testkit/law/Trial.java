package org.unionaid.testkit.law;

import java.util.Objects;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.subject.AidCase;

/**
 * One case put before a policy. Immutable and thread-safe.
 *
 * @param policy  the policy
 * @param aidCase  the case
 */
public record Trial(PolicyUnderTest policy, AidCase aidCase) {
    /** Checks the parts. */
    public Trial {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(aidCase, "aidCase");
    }

    /**
     * A case before a policy that the engine bound.
     *
     * @param policy  the bound policy, not null
     * @param aidCase  the case, not null
     * @return the trial
     */
    public static Trial of(BoundPolicy policy, AidCase aidCase) {
        return new Trial(PolicyUnderTest.of(policy), aidCase);
    }

    Assessment assess() {
        return policy.assess(aidCase);
    }
}
