package org.unionaid.household;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.unionaid.code.Code;

/**
 * In what way a person belongs to a place (居住类别).
 *
 * <p>The list is open.
 *
 * <p>Immutable and thread-safe. In JSON the code as text.
 *
 * @param code the code, see {@link Code#code}
 */
public record ResidenceKind(@JsonValue String code) implements Code {

    /** Where the household is registered (户籍所在地). */
    public static final ResidenceKind REGISTERED = of("REGISTERED");

    /** Where the person lives for good (经常居住地). */
    public static final ResidenceKind LIVED_IN = of("LIVED_IN");

    /** Where the person holds a residence permit (居住证). */
    public static final ResidenceKind PERMIT = of("PERMIT");

    /**
     * Creates a code.
     *
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public ResidenceKind {
        Code.check("ResidenceKind", code);
    }

    /**
     * The code of a text.
     *
     * @param code the text, see {@link Code#code}
     * @return the code
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ResidenceKind of(String code) {
        return new ResidenceKind(code);
    }

    /** The text of the code. */
    @Override
    public String toString() {
        return code;
    }
}
