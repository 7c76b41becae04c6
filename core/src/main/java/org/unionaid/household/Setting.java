package org.unionaid.household;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.unionaid.code.Code;

/**
 * Whether a place is city or country (城乡类别).
 *
 * <p>The list is open.
 *
 * <p>Immutable and thread-safe. In JSON the code as text.
 *
 * @param code the code, see {@link Code#code}
 */
public record Setting(@JsonValue String code) implements Code {

    /** A city or town (城镇). */
    public static final Setting URBAN = of("URBAN");

    /** The countryside (农村). */
    public static final Setting RURAL = of("RURAL");

    /**
     * Creates a code.
     *
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public Setting {
        Code.check("Setting", code);
    }

    /**
     * The code of a text.
     *
     * @param code the text, see {@link Code#code}
     * @return the code
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Setting of(String code) {
        return new Setting(code);
    }

    /** The text of the code. */
    @Override
    public String toString() {
        return code;
    }
}
