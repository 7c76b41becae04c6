package org.unionaid.engine.decision;

import org.jspecify.annotations.Nullable;
import org.unionaid.identity.ProgramId;
import org.unionaid.program.Beneficiary;

/**
 * What one decision is about (决定的项目和对象). Immutable and thread-safe.
 *
 * @param program  the program
 * @param beneficiary  who would get it
 */
public record DecisionKey(ProgramId program, Beneficiary beneficiary) {
    // Written out: a record's own are linked at their first call, which costs a process that just started its time.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DecisionKey that
                && program.equals(that.program)
                && beneficiary.equals(that.beneficiary);
    }

    @Override
    public int hashCode() {
        return 31 * program.hashCode() + beneficiary.hashCode();
    }

    @Override
    public String toString() {
        return program.value() + " for " + beneficiary;
    }
}
