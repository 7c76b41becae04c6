package org.unionaid.engine.explanation;

/**
 * A part of a rule in words, and how strongly it holds together.
 *
 * @param text  the words
 * @param strength  one of the constants; a part that is weaker than its place needs stands in parentheses
 */
record Phrase(String text, int strength) {
    static final int OR = 1;
    static final int AND = 2;
    static final int STATEMENT = 3;
    static final int SUM = 4;
    static final int PRODUCT = 5;
    static final int WHOLE = 6;

    static Phrase whole(String text) {
        return new Phrase(text, WHOLE);
    }

    String in(int place, String open, String close) {
        return strength >= place ? text : open + text + close;
    }
}
