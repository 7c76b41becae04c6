package org.unionaid.identity;

import org.unionaid.code.Label;

/** What should be looked at in a number that is valid: a reason to ask again, never one to refuse. */
public enum IdentifierWarning {
    /** An identity number of 15 digits, from before 1999, without a check character (第一代身份证号码). */
    LEGACY("第一代15位身份证号码，没有校验码", "an identity number of 15 digits, without a check character"),
    /** The day of birth that is stated is not the one in the identity number. */
    BIRTH_DATE("出生日期与身份证号码不一致", "the day of birth is not that of the identity number"),
    /** The division was retired before the day asked about; people keep such codes (已撤销的行政区划代码). */
    DIVISION_RETIRED("行政区划代码已撤销", "the division has been retired"),
    /** The division is not in the table, or not yet on the day asked about. */
    DIVISION_UNLISTED("行政区划代码不在代码表内", "the division is not in the table"),
    /** A bank card that fails the check of Luhn: most cards pass it, some banks' do not. */
    LUHN("银行卡号未通过校验", "the bank card fails the check of Luhn");

    private final Label label;

    IdentifierWarning(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    /**
     * What it is called.
     *
     * @return the label, in both languages
     */
    public Label label() {
        return label;
    }
}
