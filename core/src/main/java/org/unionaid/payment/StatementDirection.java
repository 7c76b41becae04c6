package org.unionaid.payment;

/** Which way the money of a statement line moved (收付方向). */
public enum StatementDirection {
    /** Out of the union's account, to the payee (付款). */
    PAID,
    /** Back into it (退回). */
    RETURNED,
    /** Nowhere: the bank was told to pay and could not, as when the card is closed (付款失败). */
    FAILED
}
