package org.unionaid.engine.coverage;

import org.unionaid.engine.policy.Criterion;
import org.unionaid.engine.policy.Program;

/** A condition of a program, and whether it must not hold. Equal only to itself. */
final class Requirement {
    private final Program program;
    private final Criterion.Condition condition;
    private final boolean exclusion;

    Requirement(Program program, Criterion.Condition condition, boolean exclusion) {
        this.program = program;
        this.condition = condition;
        this.exclusion = exclusion;
    }

    Program program() {
        return program;
    }

    Criterion.Condition condition() {
        return condition;
    }

    boolean exclusion() {
        return exclusion;
    }
}
