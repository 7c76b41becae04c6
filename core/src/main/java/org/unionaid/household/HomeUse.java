package org.unionaid.household;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.unionaid.code.Code;

/**
 * What a property is used as (房产用途).
 *
 * <p>The list is open.
 *
 * <p>Immutable and thread-safe. In JSON the code as text.
 *
 * @param code the code, see {@link Code#code}
 */
public record HomeUse(@JsonValue String code) implements Code {

    /** To live in (住宅). */
    public static final HomeUse DWELLING = of("DWELLING");

    /** A shop or other premises of a business (商铺等非居住类房屋). */
    public static final HomeUse BUSINESS = of("BUSINESS");

    /** Anything else (其他). */
    public static final HomeUse OTHER = of("OTHER");

    /**
     * Creates a code.
     *
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public HomeUse {
        Code.check("HomeUse", code);
    }

    /**
     * The code of a text.
     *
     * @param code the text, see {@link Code#code}
     * @return the code
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static HomeUse of(String code) {
        return new HomeUse(code);
    }

    /** The text of the code. */
    @Override
    public String toString() {
        return code;
    }
}
