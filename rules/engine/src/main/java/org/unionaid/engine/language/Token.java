package org.unionaid.engine.language;

/**
 * One word of an expression.
 *
 * @param kind  its family
 * @param text  as written, or what was meant where that is certain
 * @param start  the offset of its first character in the expression, from 0
 */
record Token(Kind kind, String text, int start) {
    enum Kind {
        NUMBER,
        PERCENT,
        STRING,
        NAME,
        SYMBOL,
        /** What is no word; the mistake is already noted. */
        WRONG,
        END
    }

    boolean is(String symbolOrName) {
        return (kind == Kind.SYMBOL || kind == Kind.NAME) && text.equals(symbolOrName);
    }
}
