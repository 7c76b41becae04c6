package org.unionaid.household;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.unionaid.code.Code;

/**
 * What binds a worker and an enterprise (劳动关系形式).
 *
 * <p>How long it must have lasted is a rule; the period of the employment tells how long it did. The list is open.
 *
 * <p>Immutable and thread-safe. In JSON the code as text.
 *
 * @param code the code, see {@link Code#code}
 */
public record LabourRelation(@JsonValue String code) implements Code {

    /** A written labour contract (书面劳动合同). */
    public static final LabourRelation CONTRACT = of("CONTRACT");

    /** A labour relation in fact, without a written contract (事实劳动关系). */
    public static final LabourRelation FACTUAL = of("FACTUAL");

    /** Dispatched by an agency (劳务派遣). */
    public static final LabourRelation DISPATCH = of("DISPATCH");

    /** Service for a fee, without a labour relation (劳务关系). */
    public static final LabourRelation SERVICE = of("SERVICE");

    /**
     * Creates a code.
     *
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public LabourRelation {
        Code.check("LabourRelation", code);
    }

    /**
     * The code of a text.
     *
     * @param code the text, see {@link Code#code}
     * @return the code
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LabourRelation of(String code) {
        return new LabourRelation(code);
    }

    /** The text of the code. */
    @Override
    public String toString() {
        return code;
    }
}
