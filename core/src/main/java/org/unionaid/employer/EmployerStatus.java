package org.unionaid.employer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.unionaid.code.Code;

/**
 * How an enterprise is doing (企业经营状态).
 *
 * <p>The list is open.
 *
 * <p>Immutable and thread-safe. In JSON the code as text.
 *
 * @param code the code, see {@link Code#code}
 */
public record EmployerStatus(@JsonValue String code) implements Code {

    /** Running as usual (正常经营). */
    public static final EmployerStatus NORMAL = of("NORMAL");

    /** In trouble, as recognised by its union (困难企业). */
    public static final EmployerStatus IN_TROUBLE = of("IN_TROUBLE");

    /** Production stopped (停产). */
    public static final EmployerStatus STOPPED = of("STOPPED");

    /** Closed or bankrupt (关闭、破产). */
    public static final EmployerStatus CLOSED = of("CLOSED");

    /**
     * Creates a code.
     *
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public EmployerStatus {
        Code.check("EmployerStatus", code);
    }

    /**
     * The code of a text.
     *
     * @param code the text, see {@link Code#code}
     * @return the code
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EmployerStatus of(String code) {
        return new EmployerStatus(code);
    }

    /** The text of the code. */
    @Override
    public String toString() {
        return code;
    }
}
