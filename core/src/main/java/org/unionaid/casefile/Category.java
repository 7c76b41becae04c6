package org.unionaid.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.unionaid.code.Code;

/**
 * The category of hardship a household is recognised in (困难类别).
 *
 * <p>The tests and their numbers differ by place and belong to a policy. The list is open.
 *
 * <p>Immutable and thread-safe. In JSON the code as text.
 *
 * @param code the code, see {@link Code#code}
 */
public record Category(@JsonValue String code) implements Code {

    /** Deep hardship (深度困难). */
    public static final Category DEEP = of("DEEP");

    /** Relative hardship (相对困难). */
    public static final Category RELATIVE = of("RELATIVE");

    /** Hardship by accident or sudden event (意外致困). */
    public static final Category ACCIDENTAL = of("ACCIDENTAL");

    /** Assessed and in none of the categories (不符合). */
    public static final Category NONE = of("NONE");

    /**
     * Creates a code.
     *
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public Category {
        Code.check("Category", code);
    }

    /**
     * The code of a text.
     *
     * @param code the text, see {@link Code#code}
     * @return the code
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Category of(String code) {
        return new Category(code);
    }

    /** The text of the code. */
    @Override
    public String toString() {
        return code;
    }
}
