package org.unionaid.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.unionaid.code.Code;

/**
 * What brought a household into hardship (致困原因).
 *
 * <p>The list is open.
 *
 * <p>Immutable and thread-safe. In JSON the code as text.
 *
 * @param code the code, see {@link Code#code}
 */
public record Cause(@JsonValue String code) implements Code {

    /** Illness of the worker (本人大病). */
    public static final Cause OWN_ILLNESS = of("OWN_ILLNESS");

    /** Illness of a relative in the household (供养直系亲属大病). */
    public static final Cause FAMILY_ILLNESS = of("FAMILY_ILLNESS");

    /** Disability (残疾). */
    public static final Cause DISABILITY = of("DISABILITY");

    /** Cost of a child's schooling (子女上学). */
    public static final Cause SCHOOLING = of("SCHOOLING");

    /** Loss of work (下岗失业). */
    public static final Cause JOB_LOSS = of("JOB_LOSS");

    /** Less pay, or pay in arrears (收入低、停发减发工资). */
    public static final Cause PAY_CUT = of("PAY_CUT");

    /** An accident or sudden event (意外事故). */
    public static final Cause ACCIDENT = of("ACCIDENT");

    /** A natural disaster (自然灾害). */
    public static final Cause DISASTER = of("DISASTER");

    /** A single parent with children (单亲). */
    public static final Cause SINGLE_PARENT = of("SINGLE_PARENT");

    /** Another cause (其他). */
    public static final Cause OTHER = of("OTHER");

    /**
     * Creates a code.
     *
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public Cause {
        Code.check("Cause", code);
    }

    /**
     * The code of a text.
     *
     * @param code the text, see {@link Code#code}
     * @return the code
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Cause of(String code) {
        return new Cause(code);
    }

    /** The text of the code. */
    @Override
    public String toString() {
        return code;
    }
}
