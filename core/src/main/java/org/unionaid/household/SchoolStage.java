package org.unionaid.household;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.unionaid.code.Code;

/**
 * The stage of schooling (就学阶段).
 *
 * <p>The list is open.
 *
 * <p>Immutable and thread-safe. In JSON the code as text.
 *
 * @param code the code, see {@link Code#code}
 */
public record SchoolStage(@JsonValue String code) implements Code {

    /** Kindergarten (幼儿园). */
    public static final SchoolStage KINDERGARTEN = of("KINDERGARTEN");

    /** Primary school, compulsory (小学). */
    public static final SchoolStage PRIMARY = of("PRIMARY");

    /** Junior middle school, compulsory (初中). */
    public static final SchoolStage JUNIOR = of("JUNIOR");

    /** Senior middle school (高中). */
    public static final SchoolStage SENIOR = of("SENIOR");

    /** Vocational school at senior middle level (中职、中专、技校). */
    public static final SchoolStage VOCATIONAL = of("VOCATIONAL");

    /** College without a bachelor's degree (大专、高职). */
    public static final SchoolStage JUNIOR_COLLEGE = of("JUNIOR_COLLEGE");

    /** Study for a bachelor's degree (本科). */
    public static final SchoolStage UNDERGRADUATE = of("UNDERGRADUATE");

    /** Study for a master's or doctor's degree (硕士、博士). */
    public static final SchoolStage POSTGRADUATE = of("POSTGRADUATE");

    /**
     * Creates a code.
     *
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public SchoolStage {
        Code.check("SchoolStage", code);
    }

    /**
     * The code of a text.
     *
     * @param code the text, see {@link Code#code}
     * @return the code
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SchoolStage of(String code) {
        return new SchoolStage(code);
    }

    /** The text of the code. */
    @Override
    public String toString() {
        return code;
    }
}
