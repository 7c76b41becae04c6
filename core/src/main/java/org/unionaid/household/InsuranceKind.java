package org.unionaid.household;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.unionaid.code.Code;

/**
 * The kind of an insurance that a person has (参保险种).
 *
 * <p>Mutual aid of the unions (职工互助保障) is no insurance and has a room of its own, {@code org.unionaid.enrolment}. The list is open.
 *
 * <p>Immutable and thread-safe. In JSON the code as text.
 *
 * @param code the code, see {@link Code#code}
 */
public record InsuranceKind(@JsonValue String code) implements Code {

    /** Basic medical insurance of employees (职工基本医疗保险). */
    public static final InsuranceKind EMPLOYEE_MEDICAL = of("EMPLOYEE_MEDICAL");

    /** Basic medical insurance of residents (城乡居民基本医疗保险). */
    public static final InsuranceKind RESIDENT_MEDICAL = of("RESIDENT_MEDICAL");

    /** Critical illness insurance, public or of a city (大病保险、惠民保). */
    public static final InsuranceKind CRITICAL_ILLNESS = of("CRITICAL_ILLNESS");

    /** Commercial medical insurance (商业医疗保险). */
    public static final InsuranceKind COMMERCIAL_MEDICAL = of("COMMERCIAL_MEDICAL");

    /** Basic pension insurance (基本养老保险). */
    public static final InsuranceKind PENSION = of("PENSION");

    /** Unemployment insurance (失业保险). */
    public static final InsuranceKind UNEMPLOYMENT = of("UNEMPLOYMENT");

    /** Work injury insurance (工伤保险). */
    public static final InsuranceKind WORK_INJURY = of("WORK_INJURY");

    /**
     * Creates a code.
     *
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public InsuranceKind {
        Code.check("InsuranceKind", code);
    }

    /**
     * The code of a text.
     *
     * @param code the text, see {@link Code#code}
     * @return the code
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static InsuranceKind of(String code) {
        return new InsuranceKind(code);
    }

    /** The text of the code. */
    @Override
    public String toString() {
        return code;
    }
}
