package org.unionaid.household;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.unionaid.code.Code;

/**
 * How a person stands in work (就业状态).
 *
 * <p>The list is open.
 *
 * <p>Immutable and thread-safe. In JSON the code as text.
 *
 * @param code the code, see {@link Code#code}
 */
public record EmploymentStatus(@JsonValue String code) implements Code {

    /** At work under a labour relation (在岗). */
    public static final EmploymentStatus EMPLOYED = of("EMPLOYED");

    /** In a labour relation with work or pay stopped (停产停薪、待岗). */
    public static final EmploymentStatus SUSPENDED = of("SUSPENDED");

    /** Working for oneself or by the job, without an employer (灵活就业). */
    public static final EmploymentStatus FLEXIBLE = of("FLEXIBLE");

    /** Laid off by an enterprise that keeps the relation (下岗). */
    public static final EmploymentStatus LAID_OFF = of("LAID_OFF");

    /** Without work (失业). */
    public static final EmploymentStatus UNEMPLOYED = of("UNEMPLOYED");

    /** Retired (退休). */
    public static final EmploymentStatus RETIRED = of("RETIRED");

    /**
     * Creates a code.
     *
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public EmploymentStatus {
        Code.check("EmploymentStatus", code);
    }

    /**
     * The code of a text.
     *
     * @param code the text, see {@link Code#code}
     * @return the code
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EmploymentStatus of(String code) {
        return new EmploymentStatus(code);
    }

    /** The text of the code. */
    @Override
    public String toString() {
        return code;
    }
}
