package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unionaid.engine.catalog.Fact;
import org.unionaid.engine.catalog.FastReading;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.value.Type;

/** Facts that are a total over a list, spelled out as an expression, so that they go through the list together with others. */
final class Totals {
    private Totals() {}

    /** The fact of a thing as an expression over its list; empty if it is no total. */
    static Optional<Expr> spelled(Expr.FactOf fact) {
        FastReading.Maker maker = fact.fact().fast().orElse(null);
        if (maker instanceof FastReading.CountOf count) {
            return Optional.of(new Expr.Size(fact.at(), list(fact, count.list())));
        }
        if (maker instanceof FastReading.SumOf sum) {
            String variable = "one of " + sum.list();
            Expr one = new Expr.Local(
                    fact.at(), variable, Type.element(sum.list().type().name()));
            return Optional.of(new Expr.Aggregate(
                    fact.at(),
                    Expr.AggregateKind.SUM,
                    list(fact, sum.list()),
                    variable,
                    new Expr.FactOf(fact.at(), one, sum.each(), fact.arguments()),
                    fact.type()));
        }
        return Optional.empty();
    }

    private static Expr list(Expr.FactOf fact, Fact list) {
        return new Expr.FactOf(fact.at(), fact.receiver(), list, ImmutableList.of());
    }
}
