package org.unionaid.engine.expression;

import org.unionaid.code.Label;

/**
 * The comparisons, as printed in rules: 以上/以下/以内 include the figure, 超过/低于/不满 exclude it (Civil Code art. 1259).
 */
public enum ComparisonOperator {
    /** Less than (低于, 不满). */
    LESS("<", new Label("低于", "below")),
    /** At most (以下, 以内, 不超过). */
    AT_MOST("<=", new Label("不超过", "at most")),
    /** More than (超过, 高于). */
    MORE(">", new Label("超过", "above")),
    /** At least (以上, 不少于). */
    AT_LEAST(">=", new Label("不低于", "at least")),
    /** Equal. */
    EQUAL("==", new Label("等于", "equal to")),
    /** Not equal. */
    NOT_EQUAL("!=", new Label("不等于", "other than"));

    private final String symbol;
    private final Label label;

    ComparisonOperator(String symbol, Label label) {
        this.symbol = symbol;
        this.label = label;
    }

    /**
     * The operator with a symbol.
     *
     * @param symbol  one of {@code < <= > >= == !=}
     * @return the operator
     * @throws IllegalArgumentException if the symbol is none of them
     */
    public static ComparisonOperator of(String symbol) {
        for (ComparisonOperator operator : values()) {
            if (operator.symbol.equals(symbol)) {
                return operator;
            }
        }
        throw new IllegalArgumentException("'" + symbol + "' is no comparison");
    }

    /**
     * The symbol as written in policies.
     *
     * @return one of {@code < <= > >= == !=}
     */
    public String symbol() {
        return symbol;
    }

    /**
     * The operator in words.
     *
     * @return the words, such as 不超过 and at most
     */
    public Label label() {
        return label;
    }

    /**
     * Whether this orders its operands, so that a distance between them has a meaning.
     *
     * @return false for equal and not equal
     */
    public boolean isOrdering() {
        return this != EQUAL && this != NOT_EQUAL;
    }

    /**
     * Whether the comparison holds.
     *
     * @param comparison  the sign of left compared with right
     * @return true if it holds
     */
    public boolean test(int comparison) {
        return switch (this) {
            case LESS -> comparison < 0;
            case AT_MOST -> comparison <= 0;
            case MORE -> comparison > 0;
            case AT_LEAST -> comparison >= 0;
            case EQUAL -> comparison == 0;
            case NOT_EQUAL -> comparison != 0;
        };
    }
}
