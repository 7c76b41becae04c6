package org.unionaid.identity;

/** What is wrong with a number that is not valid; the first found, in this order. */
public enum IdentifierProblem {
    /** It has too few or too many characters. */
    LENGTH,
    /** A character is not one of those the number is made of. */
    CHARACTER,
    /** It does not start as such a number starts, for instance with the digits of no province. */
    PREFIX,
    /** The date of birth in it is no day of the calendar, or is before 1800. */
    DATE,
    /** The check character does not belong to the others: most often a slip of the keyboard. */
    CHECKSUM
}
