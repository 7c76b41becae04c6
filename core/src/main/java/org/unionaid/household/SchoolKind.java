package org.unionaid.household;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.unionaid.code.Code;

/**
 * Whose school it is (学校性质).
 *
 * <p>The list is open.
 *
 * <p>Immutable and thread-safe. In JSON the code as text.
 *
 * @param code the code, see {@link Code#code}
 */
public record SchoolKind(@JsonValue String code) implements Code {

    /** A public school (公办学校). */
    public static final SchoolKind PUBLIC = of("PUBLIC");

    /** A private school (民办学校). */
    public static final SchoolKind PRIVATE = of("PRIVATE");

    /** A private school that the place counts as one of high fees (高收费私立学校). */
    public static final SchoolKind HIGH_FEE_PRIVATE = of("HIGH_FEE_PRIVATE");

    /** Self-funded study abroad (自费留学). */
    public static final SchoolKind ABROAD = of("ABROAD");

    /**
     * Creates a code.
     *
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public SchoolKind {
        Code.check("SchoolKind", code);
    }

    /**
     * The code of a text.
     *
     * @param code the text, see {@link Code#code}
     * @return the code
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SchoolKind of(String code) {
        return new SchoolKind(code);
    }

    /** The text of the code. */
    @Override
    public String toString() {
        return code;
    }
}
