package org.unionaid.engine.policy;

/** What happens to a request above a cap or limit (超限处理). */
public enum Over {
    /** The award is cut to what is left. */
    TRIM,
    /** The request is refused; the officer proposes again. */
    REFUSE,
    /** The request goes through with a warning, and a reason is wanted (原则上). */
    WARN
}
