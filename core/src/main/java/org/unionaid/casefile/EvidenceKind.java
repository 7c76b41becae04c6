package org.unionaid.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.unionaid.code.Code;

/**
 * What a paper on file proves (佐证材料类别).
 *
 * <p>The list is open.
 *
 * <p>Immutable and thread-safe. In JSON the code as text.
 *
 * @param code the code, see {@link Code#code}
 */
public record EvidenceKind(@JsonValue String code) implements Code {

    /** The signed application (申请书). */
    public static final EvidenceKind APPLICATION = of("APPLICATION");

    /** The signed authority to check the economic situation of the family (家庭经济状况核对授权书). */
    public static final EvidenceKind AUTHORISATION = of("AUTHORISATION");

    /** The record of a visit (入户调查表). */
    public static final EvidenceKind SURVEY = of("SURVEY");

    /** The report of the check by civil affairs (家庭经济状况核对报告). */
    public static final EvidenceKind VERIFICATION = of("VERIFICATION");

    /** What was posted in public, and objections to it (公示材料). */
    public static final EvidenceKind NOTICE = of("NOTICE");

    /** A copy of an identity card or a register of the household (身份证、户口簿复印件). */
    public static final EvidenceKind IDENTITY = of("IDENTITY");

    /** A statement of income (收入证明). */
    public static final EvidenceKind INCOME = of("INCOME");

    /** A certificate of the minimum living standard (低保证). */
    public static final EvidenceKind LOW_INCOME = of("LOW_INCOME");

    /** A diagnosis (诊断证明). */
    public static final EvidenceKind DIAGNOSIS = of("DIAGNOSIS");

    /** A receipt of what was paid (费用票据). */
    public static final EvidenceKind RECEIPT = of("RECEIPT");

    /** A certificate of disability (残疾证). */
    public static final EvidenceKind DISABILITY = of("DISABILITY");

    /** A certificate of schooling (学籍证明). */
    public static final EvidenceKind SCHOOLING = of("SCHOOLING");

    /** A record that aid was paid out (发放凭证). */
    public static final EvidenceKind PAYMENT = of("PAYMENT");

    /** Another paper (其他材料). */
    public static final EvidenceKind OTHER = of("OTHER");

    /**
     * Creates a code.
     *
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public EvidenceKind {
        Code.check("EvidenceKind", code);
    }

    /**
     * The code of a text.
     *
     * @param code the text, see {@link Code#code}
     * @return the code
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EvidenceKind of(String code) {
        return new EvidenceKind(code);
    }

    /** The text of the code. */
    @Override
    public String toString() {
        return code;
    }
}
