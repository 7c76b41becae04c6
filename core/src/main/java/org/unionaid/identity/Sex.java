package org.unionaid.identity;

/** Sex (性别) as registered in an identity number. */
public enum Sex {
    /** Female (女): the number's order digits are even. */
    FEMALE,
    /** Male (男): the number's order digits are odd. */
    MALE
}
