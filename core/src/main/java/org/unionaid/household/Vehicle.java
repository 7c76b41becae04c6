package org.unionaid.household;

import java.util.Objects;

/**
 * A motor vehicle that the household owns or often uses (机动车).
 *
 * <p>Immutable and thread-safe.
 *
 * @param use what it is used as, not null
 */
public record Vehicle(VehicleUse use) {

    /**
     * Creates a vehicle.
     *
     * @throws NullPointerException if the use is null
     */
    public Vehicle {
        Objects.requireNonNull(use, "use");
    }

    /**
     * A vehicle.
     *
     * @param use what it is used as
     * @return the vehicle
     */
    public static Vehicle of(VehicleUse use) {
        return new Vehicle(use);
    }
}
