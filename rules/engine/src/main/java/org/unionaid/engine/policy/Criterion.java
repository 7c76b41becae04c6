package org.unionaid.engine.policy;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.unionaid.code.Label;
import org.unionaid.engine.expression.Expr;

/** A condition on who may have something (资格条件): single ones, and ways to join them. A closed family of immutable values. */
public sealed interface Criterion {
    /**
     * A single condition with its legal basis.
     *
     * @param id  its stable name within the program
     * @param title  the condition for people
     * @param expr  what must be true
     * @param formula  the expression as written
     * @param provenance  the document and clause that set it
     */
    record Condition(String id, Label title, Expr expr, String formula, Provenance provenance) implements Criterion {}

    /**
     * All must hold.
     *
     * @param parts  at least one
     */
    record AllOf(ImmutableList<Criterion> parts) implements Criterion {}

    /**
     * At least {@code count} must hold; one for "any of".
     *
     * @param count  how many, at least one, at most the number of parts
     * @param parts  at least one
     */
    record AtLeast(int count, ImmutableList<Criterion> parts) implements Criterion {}

    /**
     * Must not hold.
     *
     * @param part  what must not hold
     */
    record NoneOf(Criterion part) implements Criterion {}

    /** Everyone may have it: said explicitly, so that a forgotten condition is not mistaken for it. */
    record Everyone() implements Criterion {}

    /**
     * The single conditions in it, however joined.
     *
     * @return the conditions in the order written
     */
    default ImmutableList<Condition> conditions() {
        if (this instanceof Condition condition) {
            return ImmutableList.of(condition);
        }
        ImmutableList<Criterion> parts = this instanceof AllOf all
                ? all.parts()
                : this instanceof AtLeast some
                        ? some.parts()
                        : this instanceof NoneOf none ? ImmutableList.of(none.part()) : ImmutableList.of();
        ImmutableList.Builder<Condition> all = ImmutableList.builder();
        for (Criterion part : parts) {
            all.addAll(part.conditions());
        }
        return all.build();
    }

    /**
     * This criterion with each single condition replaced.
     *
     * @param change  the new form of a condition, not null
     * @return a criterion joined in the same way
     */
    default Criterion map(UnaryOperator<Condition> change) {
        if (this instanceof Condition condition) {
            return change.apply(condition);
        }
        if (this instanceof AllOf all) {
            return new AllOf(mapAll(all.parts(), change));
        }
        if (this instanceof AtLeast some) {
            return new AtLeast(some.count(), mapAll(some.parts(), change));
        }
        return this instanceof NoneOf none ? new NoneOf(none.part().map(change)) : this;
    }

    private static ImmutableList<Criterion> mapAll(ImmutableList<Criterion> parts, UnaryOperator<Condition> change) {
        return parts.stream().map(part -> part.map(change)).collect(ImmutableList.toImmutableList());
    }
}
