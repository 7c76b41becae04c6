package org.unionaid.engine.evaluation;

import org.unionaid.code.Label;

/** Why something could not be computed although everything is known. */
public enum FailureCode {
    /** A division by zero. */
    DIVISION_BY_ZERO(new Label("除数为零", "division by zero")),
    /** A named amount beyond what a ledger can hold. */
    OVERFLOW(new Label("金额超出可表示范围", "an amount too large to hold")),
    /** An amount of money in another currency than the renminbi, in which policies calculate. */
    CURRENCY(new Label("金额不是人民币", "an amount in another currency")),

    /** A named amount below zero where none can be, such as an award. */
    NEGATIVE(new Label("金额为负", "an amount below zero")),
    /** A fact of a plug-in that threw. */
    FACT_THREW(new Label("事实读取出错", "a fact could not be read")),
    /** A fact that answered with something it had not declared. */
    FACT_BROKE_CONTRACT(new Label("事实返回值类型不符", "a fact answered with a value of another type")),
    /** A formula of a plug-in that threw. */
    FORMULA_THREW(new Label("插件公式出错", "a formula could not be calculated")),
    /** A formula of a plug-in that answered with something it had not declared. */
    FORMULA_BROKE_CONTRACT(new Label("插件公式返回值类型不符", "a formula answered with a value of another type")),
    /** A table without a row for the value. */
    NO_ROW(new Label("表中没有对应行", "a table has no row for the value")),
    /** Bands or steps whose ends, calculated for this case, do not ascend. */
    BAD_TABLE(new Label("分段界限未递增", "the ends of a table's bands do not ascend")),
    /** A date beyond the years 1 to 9999, or one moved by a fraction of a day. */
    BAD_DATE(new Label("日期超出范围", "a date out of range")),
    /** A parameter that is not bound. */
    NO_PARAMETER(new Label("参数没有取值", "a parameter has no value"));

    private final Label label;

    FailureCode(Label label) {
        this.label = label;
    }

    /**
     * The reason in words.
     *
     * @return the words
     */
    public Label label() {
        return label;
    }
}
