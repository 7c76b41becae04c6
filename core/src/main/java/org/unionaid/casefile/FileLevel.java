package org.unionaid.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.unionaid.code.Code;

/**
 * The level of a hardship file (档案级别).
 *
 * <p>Finance money of the centre and the provinces goes to national files only (平顶山市总工会 2019, art. 3), so the level limits which source may pay. The list is open.
 *
 * <p>Immutable and thread-safe. In JSON the code as text.
 *
 * @param code the code, see {@link Code#code}
 */
public record FileLevel(@JsonValue String code) implements Code {

    /** A national file (全国级). */
    public static final FileLevel NATIONAL = of("NATIONAL");

    /** A file by the rules of a province (省级). */
    public static final FileLevel PROVINCIAL = of("PROVINCIAL");

    /** A file by the rules of a city or county (市级、县级). */
    public static final FileLevel MUNICIPAL = of("MUNICIPAL");

    /**
     * Creates a code.
     *
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public FileLevel {
        Code.check("FileLevel", code);
    }

    /**
     * The code of a text.
     *
     * @param code the text, see {@link Code#code}
     * @return the code
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FileLevel of(String code) {
        return new FileLevel(code);
    }

    /** The text of the code. */
    @Override
    public String toString() {
        return code;
    }
}
