package org.unionaid.engine.coverage;

import org.unionaid.code.Label;
import org.unionaid.identity.ProgramId;

/**
 * How often a condition of a program stood how, over all cases that ask for the program.
 *
 * @param program  the program
 * @param id  the condition's id
 * @param title  the condition for people
 * @param exclusion  whether the condition must not hold, so that it is not met where it holds
 * @param met  in how many decisions it was met, 0 or more
 * @param notMet  in how many it was not
 * @param open  in how many it could not be told
 */
public record CriterionCoverage(
        ProgramId program, String id, Label title, boolean exclusion, int met, int notMet, int open) {
    /**
     * Whether cases show both answers.
     *
     * @return true if it was met at least once and not met at least once
     */
    public boolean isExercised() {
        return met > 0 && notMet > 0;
    }
}
