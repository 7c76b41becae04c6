package org.unionaid.engine.policy;

import com.google.common.collect.ImmutableList;
import org.unionaid.identity.ProgramId;

/**
 * Programs of which a household gets one item only (只享受一项).
 *
 * @param programs  the programs, in declared order
 * @param choose  which one stays
 * @param provenance  the document that says so
 */
public record OneOf(ImmutableList<ProgramId> programs, Choose choose, Provenance provenance) {
    /** Which of several items stays. */
    public enum Choose {
        /** The first in the policy's declared order. */
        DECLARED_ORDER,
        /** The one with the largest award; the declared order breaks ties. */
        LARGEST,
        /** The first in the order of the application. */
        APPLICANT
    }
}
