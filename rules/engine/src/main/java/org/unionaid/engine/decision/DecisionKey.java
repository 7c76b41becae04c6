package org.unionaid.engine.decision;

import org.unionaid.identity.ProgramId;
import org.unionaid.program.Beneficiary;

/**
 * What one decision is about.
 *
 * @param program  the program
 * @param beneficiary  who would get it
 */
public record DecisionKey(ProgramId program, Beneficiary beneficiary) {
    @Override
    public String toString() {
        return program.value() + " for " + beneficiary;
    }
}
