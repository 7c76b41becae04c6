package org.unionaid.engine.expression;

/**
 * A piece of an expression's text and how strongly it holds together.
 *
 * @param text  the text
 * @param strength  from {@link #CHOICE}, the weakest, to {@link #WHOLE}
 */
record Piece(String text, int strength) {
    /** {@code c ? a : b}. */
    static final int CHOICE = 0;

    /** {@code a || b}. */
    static final int OR = 1;

    /** {@code a && b}. */
    static final int AND = 2;

    /** {@code a < b}, {@code a in b}. */
    static final int COMPARISON = 3;

    /** {@code a + b}. */
    static final int SUM = 4;

    /** {@code a * b}. */
    static final int PRODUCT = 5;

    /** {@code -a}, {@code !a}, a number, {@code L at p}. */
    static final int PREFIXED = 6;

    /** A name, a call, anything that a dot may follow. */
    static final int WHOLE = 7;

    static Piece whole(String text) {
        return new Piece(text, WHOLE);
    }

    /** The text, in parentheses if it holds together less strongly than its place needs. */
    String in(int place) {
        return strength >= place ? text : "(" + text + ")";
    }
}
