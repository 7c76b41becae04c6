package org.unionaid.testkit.change;

import java.util.Optional;
import org.unionaid.engine.Binding;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.identity.DivisionCode;
import org.unionaid.testkit.law.PolicyUnderTest;
import org.unionaid.time.AsOf;

/** Binds policies to a place and a day, to be held to the laws. Implementations are immutable and thread-safe. */
@FunctionalInterface
public interface PolicyReader {
    /**
     * Binds a policy.
     *
     * @param policy  the policy, not null
     * @param place  the place, not null
     * @param asOf  the day, not null
     * @return the policy, bound; empty if it cannot be used there and then, as where a parameter has no value
     */
    Optional<PolicyUnderTest> bind(CompiledPolicy policy, DivisionCode place, AsOf asOf);

    /**
     * The engine.
     *
     * @return the reader that binds with {@link CompiledPolicy#bind}
     */
    static PolicyReader engine() {
        return (policy, place, asOf) -> {
            Binding binding = policy.bind(place, asOf);
            return binding.hasErrors() ? Optional.empty() : Optional.of(PolicyUnderTest.of(binding.policy()));
        };
    }
}
