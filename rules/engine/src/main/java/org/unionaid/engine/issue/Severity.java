package org.unionaid.engine.issue;

/** How much an issue weighs. */
public enum Severity {
    /** The policy cannot be used. */
    ERROR,
    /** The policy can be used; somebody should look. */
    WARNING
}
