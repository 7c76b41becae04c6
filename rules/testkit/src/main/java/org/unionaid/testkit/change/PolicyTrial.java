package org.unionaid.testkit.change;

import java.util.Objects;
import java.util.Optional;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.policy.Overlay;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.identity.DivisionCode;
import org.unionaid.testkit.law.PolicyUnderTest;
import org.unionaid.time.AsOf;

/**
 * A policy at a place and a day, a case for it, and who reads the policy. Immutable and thread-safe.
 *
 * @param policy  the policy
 * @param place  the place, at which the policy can be used
 * @param asOf  the day, on which the policy can be used
 * @param aidCase  the case
 * @param reader  who binds the policy, and others that a law makes of it
 */
public record PolicyTrial(CompiledPolicy policy, DivisionCode place, AsOf asOf, AidCase aidCase, PolicyReader reader) {
    /** Checks the parts. */
    public PolicyTrial {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(aidCase, "aidCase");
        Objects.requireNonNull(reader, "reader");
    }

    /**
     * A case before a policy that the engine reads.
     *
     * @param policy  the policy, not null
     * @param place  a place at which it can be used, not null
     * @param asOf  a day on which it can be used, not null
     * @param aidCase  the case, not null
     * @return the trial
     */
    public static PolicyTrial of(CompiledPolicy policy, DivisionCode place, AsOf asOf, AidCase aidCase) {
        return new PolicyTrial(policy, place, asOf, aidCase, PolicyReader.engine());
    }

    /**
     * The same, read by something else.
     *
     * @param other  who binds policies, not null
     * @return a new trial
     */
    public PolicyTrial readBy(PolicyReader other) {
        return new PolicyTrial(policy, place, asOf, aidCase, other);
    }

    /** The policy as it is, bound. */
    PolicyUnderTest bound() {
        return bind(policy)
                .orElseThrow(() -> new IllegalArgumentException("Policy '"
                        + policy.policy().id().value() + "' cannot be used at " + place.value() + " on " + asOf));
    }

    Assessment assess() {
        return bound().assess(aidCase);
    }

    Optional<PolicyUnderTest> bind(CompiledPolicy other) {
        return reader.bind(other, place, asOf);
    }

    Optional<PolicyUnderTest> bind(Policy other) {
        return bind(CompiledPolicy.of(other));
    }

    Optional<Assessment> assess(Overlay overlay) {
        return bind(policy.with(overlay)).map(bound -> bound.assess(aidCase));
    }
}
