package org.unionaid.enrolment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.unionaid.code.Code;

/**
 * A scheme of mutual aid (互助保障计划).
 *
 * <p>There are no national codes; a policy declares its schemes.
 *
 * <p>Immutable and thread-safe. In JSON the code as text.
 *
 * @param code the code, see {@link Code#code}
 */
public record Scheme(@JsonValue String code) implements Code {

    /**
     * Creates a code.
     *
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public Scheme {
        Code.check("Scheme", code);
    }

    /**
     * The code of a text.
     *
     * @param code the text, see {@link Code#code}
     * @return the code
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Scheme of(String code) {
        return new Scheme(code);
    }

    /** The text of the code. */
    @Override
    public String toString() {
        return code;
    }
}
