package org.unionaid.household;

import java.util.Objects;

/**
 * A business that a member of the household is registered with (商事登记).
 *
 * <p>Immutable and thread-safe.
 *
 * @param role what the member is in it, not null
 */
public record BusinessRegistration(BusinessRole role) {

    /**
     * Creates a registration.
     *
     * @throws NullPointerException if the role is null
     */
    public BusinessRegistration {
        Objects.requireNonNull(role, "role");
    }

    /**
     * A registration.
     *
     * @param role what the member is in the business
     * @return the registration
     */
    public static BusinessRegistration of(BusinessRole role) {
        return new BusinessRegistration(role);
    }
}
