package org.unionaid.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.subject.AidCase;

/**
 * Several cases put before a policy. Immutable and thread-safe.
 *
 * @param policy  the policy
 * @param cases  the cases
 */
public record CasesTrial(PolicyUnderTest policy, ImmutableList<AidCase> cases) {
    /** Checks the parts. */
    public CasesTrial {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(cases, "cases");
    }

    /**
     * Cases before a policy that the engine bound.
     *
     * @param policy  the bound policy, not null
     * @param cases  the cases, not null
     * @return the trial
     */
    public static CasesTrial of(BoundPolicy policy, Iterable<AidCase> cases) {
        return new CasesTrial(PolicyUnderTest.of(policy), ImmutableList.copyOf(cases));
    }
}
