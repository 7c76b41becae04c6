package org.unionaid.engine.authoring;

/**
 * A number with a unit. Immutable and thread-safe.
 *
 * @param <Q>  the quantity itself, of which the unit is part
 */
public abstract class Quantity<Q extends Quantity<Q>> extends Term<Q> {
    Quantity(Form form) {
        super(form);
    }

    /**
     * Whether this is at most a limit, which is included (以下, 以内, 不超过).
     *
     * @param limit  the limit, of the same unit
     * @return the condition
     */
    public Condition atMost(Q limit) {
        return compared("<=", limit);
    }

    /**
     * Whether this is below a limit, which is excluded (低于, 不满).
     *
     * @param limit  the limit, of the same unit
     * @return the condition
     */
    public Condition below(Q limit) {
        return compared("<", limit);
    }

    /**
     * Whether this is at least a limit, which is included (以上, 不低于).
     *
     * @param limit  the limit, of the same unit
     * @return the condition
     */
    public Condition atLeast(Q limit) {
        return compared(">=", limit);
    }

    /**
     * Whether this is above a limit, which is excluded (超过, 高于).
     *
     * @param limit  the limit, of the same unit
     * @return the condition
     */
    public Condition above(Q limit) {
        return compared(">", limit);
    }

    /**
     * The sum.
     *
     * @param other  of the same unit
     * @return this and the other
     */
    public Q plus(Q other) {
        return of(form().infix("+", Form.Rank.SUM, other.form()));
    }

    /**
     * The difference.
     *
     * @param other  of the same unit
     * @return this less the other
     */
    public Q minus(Q other) {
        return of(form().infix("-", Form.Rank.SUM, other.form()));
    }

    /**
     * The product with a plain number.
     *
     * @param factor  a count or ratio
     * @return the product, of this unit
     */
    public Q times(NumberTerm factor) {
        return of(form().infix("*", Form.Rank.PRODUCT, factor.form()));
    }

    /**
     * The exact quotient by a plain number.
     *
     * @param divisor  a count or ratio
     * @return the quotient, of this unit
     */
    public Q dividedBy(NumberTerm divisor) {
        return of(form().infix("/", Form.Rank.PRODUCT, divisor.form()));
    }

    /**
     * How many times another goes into this, exactly.
     *
     * @param other  of the same unit
     * @return a ratio without unit
     */
    public NumberTerm ratioTo(Q other) {
        return new NumberTerm(form().infix("/", Form.Rank.PRODUCT, other.form()));
    }

    /**
     * This with the other sign.
     *
     * @return minus this
     */
    public Q negated() {
        return of(form().prefix("-"));
    }
}
