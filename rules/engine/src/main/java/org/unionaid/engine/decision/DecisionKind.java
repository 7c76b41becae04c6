package org.unionaid.engine.decision;

/** Which of the four answers a decision is, without what it says beyond that (决定类别). */
public enum DecisionKind {
    /** May have it. */
    ELIGIBLE,
    /** May not have it. */
    INELIGIBLE,
    /** Not to be told before something is asked. */
    UNDETERMINED,
    /** Could not be computed. */
    FAILED;

    /**
     * The kind of a decision.
     *
     * @param decision  the decision, not null
     * @return its kind
     */
    public static DecisionKind of(Decision decision) {
        if (decision instanceof Decision.Eligible) {
            return ELIGIBLE;
        }
        if (decision instanceof Decision.Ineligible) {
            return INELIGIBLE;
        }
        return decision instanceof Decision.Undetermined ? UNDETERMINED : FAILED;
    }
}
