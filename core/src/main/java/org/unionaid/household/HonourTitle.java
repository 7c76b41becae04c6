package org.unionaid.household;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.unionaid.code.Code;

/**
 * A title of honour for work (劳动荣誉称号).
 *
 * <p>The list is open.
 *
 * <p>Immutable and thread-safe. In JSON the code as text.
 *
 * @param code the code, see {@link Code#code}
 */
public record HonourTitle(@JsonValue String code) implements Code {

    /** National model worker (全国劳动模范). */
    public static final HonourTitle NATIONAL_MODEL_WORKER = of("NATIONAL_MODEL_WORKER");

    /** Model worker of a province or ministry (省部级劳动模范). */
    public static final HonourTitle PROVINCIAL_MODEL_WORKER = of("PROVINCIAL_MODEL_WORKER");

    /** Model worker of a city (市级劳动模范). */
    public static final HonourTitle CITY_MODEL_WORKER = of("CITY_MODEL_WORKER");

    /** Advanced worker (先进工作者). */
    public static final HonourTitle ADVANCED_WORKER = of("ADVANCED_WORKER");

    /**
     * Creates a code.
     *
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public HonourTitle {
        Code.check("HonourTitle", code);
    }

    /**
     * The code of a text.
     *
     * @param code the text, see {@link Code#code}
     * @return the code
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static HonourTitle of(String code) {
        return new HonourTitle(code);
    }

    /** The text of the code. */
    @Override
    public String toString() {
        return code;
    }
}
