package org.unionaid.engine.screening;

/** Which results of a screening somebody wants to see; all are counted. */
enum Keep {
    /** Only those that failed. */
    FAILED,
    /** All. */
    ALL,
    /** All, with the reasons of every decision. */
    REASONS
}
