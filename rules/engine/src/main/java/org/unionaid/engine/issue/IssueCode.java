package org.unionaid.engine.issue;

/** The kinds of mistakes a policy can have; the names are stable and meant for machines. */
public enum IssueCode {
    /** The file is not well-formed YAML. */
    YAML_SYNTAX,
    /** The file is larger, deeper or more repetitive than the limits allow. */
    LIMIT_EXCEEDED,
    /** A key that means nothing here. */
    UNKNOWN_KEY,
    /** A key written twice in one mapping. */
    DUPLICATE_KEY,
    /** A key that must be there is not. */
    MISSING_KEY,
    /** A value that is not of the form expected here: a mapping, a list, a date, a number, one of some words. */
    BAD_VALUE,
    /** An expression that cannot be read. */
    EXPRESSION_SYNTAX,
    /** A name that is neither a fact, a parameter, a definition nor a code. */
    UNKNOWN_NAME,
    /** A name given twice, or one that hides a standard name. */
    NAME_CLASH,
    /** Types or units that do not fit. */
    TYPE_MISMATCH,
    /** An expression that may be none where a value is needed. */
    MAY_BE_NONE,
    /** A definition that needs itself. */
    CYCLE,
    /** A parameter with no value for some day on which the policy is valid. */
    PARAMETER_GAP,
    /** A parameter with two values for one place and day. */
    PARAMETER_OVERLAP,
    /** A parameter with no value for the place or day asked. */
    PARAMETER_MISSING,
    /** A program that says for no one whom it is for. */
    NO_CRITERIA,
    /** A benefit that can have a fraction of a fen and names no rounding. */
    ROUNDING_NEEDED,
    /** Bands or steps that overlap or are out of order. */
    BAD_BANDS,
    /** A table over codes that neither covers every code nor has an else. */
    TABLE_INCOMPLETE,
    /** A rule that depends on the order in which items are taken up, where no order is declared. */
    NO_ORDER,
    /** A definition or parameter that nothing uses. */
    UNUSED,
    /** A policy that says neither when it ends nor when somebody must look at it again. */
    REVIEW_MISSING,
    /** A condition that no value can meet, a row that no value can reach, or a condition that every value meets. */
    UNREACHABLE,
    /** A rule that is past its review date. */
    REVIEW_DUE,
    /** A program or parameter without a source. */
    NO_SOURCE,
    /** The day asked lies outside the policy's validity. */
    NOT_VALID,
    /** A text that was to be a prepared policy, and is none that this version can use. */
    NOT_PREPARED,
    /** A policy extends one that is not to be found, or that is not valid on its days. */
    NO_PARENT,
    /** A policy loosens or removes what its parent made binding. */
    BINDING,
    /** Days between two versions of a policy on which neither is valid. */
    VERSION_GAP,
    /** Two versions of a policy that are valid on the same day, or that do not belong to one jurisdiction. */
    VERSION_OVERLAP
}
