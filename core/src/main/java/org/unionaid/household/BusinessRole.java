package org.unionaid.household;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.unionaid.code.Code;

/**
 * What a person is in a registered business (商事登记身份).
 *
 * <p>The list is open.
 *
 * <p>Immutable and thread-safe. In JSON the code as text.
 *
 * @param code the code, see {@link Code#code}
 */
public record BusinessRole(@JsonValue String code) implements Code {

    /** Controlling shareholder or actual controller (控股股东、实际控制人). */
    public static final BusinessRole CONTROLLER = of("CONTROLLER");

    /** Shareholder without control (股东). */
    public static final BusinessRole SHAREHOLDER = of("SHAREHOLDER");

    /** Owner of a family shop without employees (无雇员的家庭小店). */
    public static final BusinessRole FAMILY_SHOP = of("FAMILY_SHOP");

    /**
     * Creates a code.
     *
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public BusinessRole {
        Code.check("BusinessRole", code);
    }

    /**
     * The code of a text.
     *
     * @param code the text, see {@link Code#code}
     * @return the code
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BusinessRole of(String code) {
        return new BusinessRole(code);
    }

    /** The text of the code. */
    @Override
    public String toString() {
        return code;
    }
}
