package org.unionaid.engine.authoring;

import com.google.common.collect.ImmutableList;
import org.unionaid.code.Code;
import org.unionaid.engine.yaml.YamlNode;

/** Tables and structures, meant for a static import: first match, by code, marginal bands, steps, rounding. */
public final class Tables {
    private Tables() {}

    /**
     * A first-match table: {@code first(a, x).then(b, y).otherwise(z)}.
     *
     * @param when  the condition of the first row
     * @param is  the value where it holds
     * @param <T>  the kind of value
     * @return the table, to be continued
     */
    public static <T extends Term<T>> FirstMatchDraft<T> first(Condition when, ValueDraft<T> is) {
        return new FirstMatchDraft<T>(ImmutableList.of()).then(when, is);
    }

    /**
     * A table over codes: {@code by(category).row(DEEP, x).row(RELATIVE, y).otherwise(z)}.
     *
     * @param key  the code looked up
     * @param <C>  the kind of code
     * @return the table, to be continued
     */
    public static <C extends Code> ByCodeDraft<C> by(CodeTerm<C> key) {
        return new ByCodeDraft<>(Page.blank().with("by", key));
    }

    /**
     * Marginal bands: each part of the base counts at its own rate.
     *
     * @param base  the whole
     * @param <Q>  its unit
     * @return the bands, to be continued
     */
    public static <Q extends Quantity<Q>> BandsDraft<Q> bands(Q base) {
        return new BandsDraft<>(base, ImmutableList.of());
    }

    /**
     * A step table whose steps hold their upper end (以下, 以内).
     *
     * @param base  the number looked up
     * @param <Q>  its unit
     * @return the steps, to be continued
     */
    public static <Q extends Quantity<Q>> StepsDraft<Q> stepsUpTo(Q base) {
        return new StepsDraft<>(base, "upper");
    }

    /**
     * A step table whose steps hold their lower end (以上).
     *
     * @param base  the number looked up
     * @param <Q>  its unit
     * @return the steps, to be continued
     */
    public static <Q extends Quantity<Q>> StepsDraft<Q> stepsFrom(Q base) {
        return new StepsDraft<>(base, "lower");
    }

    /**
     * The least of some values, tables among them.
     *
     * @param first  one
     * @param others  others
     * @param <Q>  the unit
     * @return the least
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static <Q extends Quantity<Q>> TableDraft<Q> least(ValueDraft<Q> first, ValueDraft<Q>... others) {
        return extreme("min", first, others);
    }

    /**
     * The greatest of some values, tables among them.
     *
     * @param first  one
     * @param others  others
     * @param <Q>  the unit
     * @return the greatest
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static <Q extends Quantity<Q>> TableDraft<Q> greatest(ValueDraft<Q> first, ValueDraft<Q>... others) {
        return extreme("max", first, others);
    }

    /**
     * An amount rounded: to how much is said next.
     *
     * @param value  an amount of money that may have a fraction of a fen
     * @return the rounding, to be continued
     */
    public static RoundedDraft round(ValueDraft<MoneyTerm> value) {
        return new RoundedDraft(Page.blank().with("round", value));
    }

    private static <Q extends Quantity<Q>> TableDraft<Q> extreme(
            String word, ValueDraft<Q> first, ValueDraft<Q>[] others) {
        ImmutableList<ValueDraft<Q>> all =
                ImmutableList.<ValueDraft<Q>>builder().add(first).add(others).build();
        ImmutableList<YamlNode> items = all.stream().map(ValueDraft::node).collect(ImmutableList.toImmutableList());
        Page page = Page.blank().with(word, new YamlNode.Sequence(Origin.here(), items));
        for (ValueDraft<Q> each : all) {
            page = page.needing(each.needs());
        }
        return new TableDraft<>(page, kind(first));
    }

    /** A term of the kind of a value; only its type is of interest. */
    static <T extends Term<T>> T kind(ValueDraft<T> value) {
        return value.standingFor("value", value.needs());
    }
}
