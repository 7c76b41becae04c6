package org.unionaid.identity;

import org.unionaid.code.Label;

/** What is wrong with a number that is not valid; the first found, in this order. */
public enum IdentifierProblem {
    /** It has too few or too many characters. */
    LENGTH("位数不对", "the wrong number of characters"),
    /** A character is not one of those the number is made of. */
    CHARACTER("含有不应出现的字符", "a character that does not belong in it"),
    /** It does not start as such a number starts, for instance with the digits of no province. */
    PREFIX("开头的数字不对", "not the start that such a number has"),
    /** The date of birth in it is no day of the calendar, or is before 1800. */
    DATE("其中的出生日期不存在", "a date of birth that does not exist"),
    /** The check character does not belong to the others: most often a slip of the keyboard. */
    CHECKSUM("校验码不符，可能有一位输错", "a check character that does not fit, most often a slip of the keyboard");

    private final Label label;

    IdentifierProblem(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    /**
     * What it is called. It says nothing of the number itself.
     *
     * @return the label, in both languages
     */
    public Label label() {
        return label;
    }
}
