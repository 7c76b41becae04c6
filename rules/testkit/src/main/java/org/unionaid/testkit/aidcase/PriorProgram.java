package org.unionaid.testkit.aidcase;

import java.util.Objects;
import org.unionaid.engine.policy.GrantWindow;
import org.unionaid.engine.policy.Program;
import org.unionaid.identity.ProgramId;
import org.unionaid.program.Purpose;
import org.unionaid.program.SubjectType;

/**
 * A program of which a history may hold awards. Immutable and thread-safe.
 *
 * @param id  the program, not null
 * @param purpose  what it is for, not null
 * @param subject  whom it is for, not null
 * @param window  the period of one award, not null
 */
public record PriorProgram(ProgramId id, Purpose purpose, SubjectType subject, GrantWindow window) {
    /** Checks the parts. */
    public PriorProgram {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(window, "window");
    }

    /**
     * A program of a policy.
     *
     * @param program  the program, not null
     * @return what a history needs of it
     */
    public static PriorProgram from(Program program) {
        return new PriorProgram(program.id(), program.purpose(), program.subject(), program.window());
    }
}
