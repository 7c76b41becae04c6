package org.unionaid.program;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.unionaid.code.Code;

/**
 * Whom a program is for (帮扶对象类型).
 *
 * <p>The list is open: an integrator adds a type for another subject, such as {@code WORK_SITE}.
 *
 * <p>Immutable and thread-safe. In JSON the code as text.
 *
 * @param code the code, see {@link Code#code}
 */
public record SubjectType(@JsonValue String code) implements Code {

    /** A household (家庭). */
    public static final SubjectType HOUSEHOLD = of("HOUSEHOLD");

    /** One person of a household (个人). */
    public static final SubjectType MEMBER = of("MEMBER");

    /** An enterprise (企业). */
    public static final SubjectType EMPLOYER = of("EMPLOYER");

    /** The persons on a roster (名册). */
    public static final SubjectType ROSTER = of("ROSTER");

    /**
     * Creates a code.
     *
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    public SubjectType {
        Code.check("SubjectType", code);
    }

    /**
     * The code of a text.
     *
     * @param code the text, see {@link Code#code}
     * @return the code
     * @throws IllegalArgumentException if the text does not have the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SubjectType of(String code) {
        return new SubjectType(code);
    }

    // Written out: a record's own are linked at their first call, which costs a process that just started its time.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SubjectType that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The text of the code. */
    @Override
    public String toString() {
        return code;
    }
}
