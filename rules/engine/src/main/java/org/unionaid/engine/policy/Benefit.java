package org.unionaid.engine.policy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.expression.Expr;

/** What a program gives at most (待遇): the formulas of money or things. A closed family of immutable values. */
public sealed interface Benefit {
    /**
     * Money, in cash or as a voucher or discount.
     *
     * @param voucher  the voucher's name; empty for cash
     * @param cap  the formula of the cap (上限), in money, whole fen
     * @param formula  the formula as written
     * @param over  what happens above it
     * @param monthly  how the cap comes about, where the source prints so much a month for so many months
     * @param award  the formula of the award (核定额) where the source prints one
     */
    record Amount(
            Optional<Label> voucher,
            Expr cap,
            String formula,
            Over over,
            Optional<Monthly> monthly,
            Optional<Expr> award)
            implements Benefit {}

    /**
     * So much a month for so many months (按月).
     *
     * @param perMonth  the amount of one month, in money a month, whole fen
     * @param months  how many months
     */
    record Monthly(Expr perMonth, Expr months) {}

    /**
     * Things given in kind (实物).
     *
     * @param lines  at least one
     */
    record Goods(ImmutableList<Line> lines) implements Benefit {}

    /**
     * So many of one thing.
     *
     * @param item  what it is
     * @param quantity  how many, a whole number
     * @param unit  what one is counted in
     * @param unitValue  the value of one, in money, whole fen
     */
    record Line(String item, Expr quantity, String unit, Expr unitValue) {}

    /**
     * A service (服务), such as a course or hours of legal aid.
     *
     * @param name  what it is
     * @param units  how many, a whole number
     * @param unitValue  the value of one, in money, whole fen
     */
    record Service(String name, Expr units, Expr unitValue) implements Benefit {}

    /**
     * Insurance or mutual-aid cover that is given away (赠送保障).
     *
     * @param scheme  the scheme
     * @param policies  how many policies (份), a whole number
     * @param premium  the premium of one, in money, whole fen
     * @param from  the first day of cover; the first of the program's window if empty
     * @param to  the last day of cover; the last of the program's window if empty
     */
    record Cover(String scheme, Expr policies, Expr premium, Optional<Expr> from, Optional<Expr> to)
            implements Benefit {}

    /**
     * Every formula, in the order written.
     *
     * @return the expressions
     */
    default ImmutableList<Expr> formulas() {
        ImmutableList.Builder<Expr> all = ImmutableList.builder();
        if (this instanceof Amount amount) {
            all.add(amount.cap());
            amount.award().ifPresent(all::add);
        } else if (this instanceof Goods goods) {
            goods.lines().forEach(line -> all.add(line.quantity(), line.unitValue()));
        } else if (this instanceof Service service) {
            all.add(service.units(), service.unitValue());
        } else if (this instanceof Cover cover) {
            all.add(cover.policies(), cover.premium());
            cover.from().ifPresent(all::add);
            cover.to().ifPresent(all::add);
        }
        return all.build();
    }

    /**
     * The kind of thing in one word for explanations, such as cash or goods.
     *
     * @return the kind's name
     */
    default String kind() {
        return this instanceof Amount amount
                ? (amount.voucher().isPresent() ? "voucher" : "cash")
                : getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }
}
