package org.unionaid.engine.cases;

/** What an expectation rests on (预期依据). */
public enum Basis {
    /** The source prints the outcome. */
    PRINTED,
    /** The outcome was computed from the rule that the source prints. */
    COMPUTED,
    /** The amount was proposed by an officer; the case shows only that the rule allows it. */
    RECORDED
}
