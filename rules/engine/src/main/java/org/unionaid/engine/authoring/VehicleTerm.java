package org.unionaid.engine.authoring;

import org.unionaid.household.VehicleUse;

/** A vehicle (车辆). Immutable and thread-safe. */
public final class VehicleTerm extends ThingTerm<VehicleTerm> {
    VehicleTerm(Form form) {
        super(form);
    }

    @Override
    VehicleTerm of(Form other) {
        return new VehicleTerm(other);
    }

    /**
     * What it is used for.
     *
     * @return the fact {@code use}
     */
    public CodeTerm<VehicleUse> use() {
        return ask(CodeTerm<VehicleUse>::new, "use");
    }
}
