package org.unionaid.enrolment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.unionaid.code.Code;

/**
 * How an enrolment follows on earlier ones (参保状态).
 *
 * <p>The list is open.
 *
 * <p>Immutable and thread-safe. In JSON the code as text.
 *
 * @param code the code, see {@link Code#code}
 */
public record EnrolmentStatus(@JsonValue String code) implements Code {

    /** The first enrolment in the scheme (首次参保). */
    public static final EnrolmentStatus FIRST = of("FIRST");

    /** Enrolment after a break (中断后参保). */
    public static final EnrolmentStatus LAPSED = of("LAPSED");

    /** Enrolment without a break, be it paid late (续保、补保). */
    public static final EnrolmentStatus RENEWED = of("RENEWED");

    /**
     * Creates a code.
     *
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public EnrolmentStatus {
        Code.check("EnrolmentStatus", code);
    }

    /**
     * The code of a text.
     *
     * @param code the text, see {@link Code#code}
     * @return the code
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EnrolmentStatus of(String code) {
        return new EnrolmentStatus(code);
    }

    /** The text of the code. */
    @Override
    public String toString() {
        return code;
    }
}
