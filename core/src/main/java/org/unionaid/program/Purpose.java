package org.unionaid.program;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.unionaid.code.Code;

/**
 * What aid is for (帮扶用途).
 *
 * <p>One of the four parts of the conflict key of an obligation, and what earmarked money is bound to. The list is open.
 *
 * <p>Immutable and thread-safe. In JSON the code as text.
 *
 * @param code the code, see {@link Code#code}
 */
public record Purpose(@JsonValue String code) implements Code {

    /** Living aid (生活救助). */
    public static final Purpose LIVING = of("LIVING");

    /** Medical aid (医疗救助). */
    public static final Purpose MEDICAL = of("MEDICAL");

    /** Study aid (子女助学). */
    public static final Purpose STUDY = of("STUDY");

    /** Consolation visit (送温暖慰问). */
    public static final Purpose VISIT = of("VISIT");

    /** Relief in summer heat (送清凉). */
    public static final Purpose SUMMER_RELIEF = of("SUMMER_RELIEF");

    /** Aid to model workers (劳模帮扶). */
    public static final Purpose MODEL_WORKER = of("MODEL_WORKER");

    /** Training of skills (技能培训). */
    public static final Purpose TRAINING = of("TRAINING");

    /** Mutual aid among workers (职工互助保障). */
    public static final Purpose MUTUAL_AID = of("MUTUAL_AID");

    /** Free health check-up (免费体检). */
    public static final Purpose CHECK_UP = of("CHECK_UP");

    /** Travel home for the festival (返乡补贴). */
    public static final Purpose TRAVEL = of("TRAVEL");

    /** Placement in a job (就业介绍). */
    public static final Purpose PLACEMENT = of("PLACEMENT");

    /** Relief of utility bills (水电气暖减免). */
    public static final Purpose UTILITY = of("UTILITY");

    /** Grant to an enterprise in trouble (困难企业帮扶). */
    public static final Purpose EMPLOYER_GRANT = of("EMPLOYER_GRANT");

    /** Goods in kind (实物帮扶). */
    public static final Purpose GOODS = of("GOODS");

    /**
     * Creates a code.
     *
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public Purpose {
        Code.check("Purpose", code);
    }

    /**
     * The code of a text.
     *
     * @param code the text, see {@link Code#code}
     * @return the code
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Purpose of(String code) {
        return new Purpose(code);
    }

    /** The text of the code. */
    @Override
    public String toString() {
        return code;
    }
}
