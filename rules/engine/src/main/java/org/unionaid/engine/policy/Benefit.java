package org.unionaid.engine.policy;

import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.expression.Expr;
import org.unionaid.program.Aid;

/** What a program gives at most (待遇): the formula of the cap, or the thing itself. A closed family of immutable values. */
public sealed interface Benefit {
    /** What happens to a request above the cap. */
    enum Over {
        /** The award is cut to the cap. */
        TRIM,
        /** The request is refused; the officer proposes again. */
        REFUSE
    }

    /**
     * Money, in cash or as a voucher.
     *
     * @param voucher  the voucher's name; empty for cash
     * @param cap  the formula of the cap (上限), in money, whole fen
     * @param formula  the formula as written
     * @param over  what happens above it
     * @param award  the formula of the award (核定额) where the source prints one
     */
    record Amount(Optional<Label> voucher, Expr cap, String formula, Over over, Optional<Expr> award)
            implements Benefit {}

    /**
     * Fixed things: goods, a service, or insurance cover.
     *
     * @param aid  what is given, with its value
     */
    record Fixed(Aid aid) implements Benefit {}

    /**
     * The kind of thing in one word for explanations, such as cash or goods.
     *
     * @return the kind's name
     */
    default String kind() {
        return this instanceof Amount amount
                ? (amount.voucher().isPresent() ? "voucher" : "cash")
                : ((Fixed) this).aid().getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }
}
