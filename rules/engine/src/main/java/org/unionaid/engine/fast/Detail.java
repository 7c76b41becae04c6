package org.unionaid.engine.fast;

/** How much a reader keeps of the way to its answers (说明程度). What is not asked for is neither computed nor kept. */
public enum Detail {
    /** Verdicts and amounts only. */
    NONE,
    /** How every condition stands, with both sides of its comparison, and the sums that every limit leaves. */
    REASONS,
    /** The reasons, and the values of all definitions and facts that the programs rest on. */
    TRACE
}
