package org.unionaid.household;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.unionaid.code.Code;

/**
 * What a motor vehicle is used as (机动车用途).
 *
 * <p>The list is open.
 *
 * <p>Immutable and thread-safe. In JSON the code as text.
 *
 * @param code the code, see {@link Code#code}
 */
public record VehicleUse(@JsonValue String code) implements Code {

    /** An ordinary motor vehicle (普通机动车). */
    public static final VehicleUse ORDINARY = of("ORDINARY");

    /** A vehicle that makes up for a disability (残疾人功能性补偿代步机动车), which rules commonly except. */
    public static final VehicleUse DISABILITY = of("DISABILITY");

    /** A motorbike or an electric bicycle (摩托车、电动自行车), which some rules except. */
    public static final VehicleUse MOTORBIKE = of("MOTORBIKE");

    /** A large farm machine (大型农机具). */
    public static final VehicleUse FARM_MACHINE = of("FARM_MACHINE");

    /**
     * Creates a code.
     *
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public VehicleUse {
        Code.check("VehicleUse", code);
    }

    /**
     * The code of a text.
     *
     * @param code the text, see {@link Code#code}
     * @return the code
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static VehicleUse of(String code) {
        return new VehicleUse(code);
    }

    /** The text of the code. */
    @Override
    public String toString() {
        return code;
    }
}
