package org.unionaid.engine.authoring;

import com.google.common.collect.ImmutableList;

/**
 * Marginal bands while they are written. Immutable and thread-safe.
 *
 * @param <Q>  the unit of the base
 */
public final class BandsDraft<Q extends Quantity<Q>> {
    private final Q base;
    private final ImmutableList<Page> rates;

    BandsDraft(Q base, ImmutableList<Page> rates) {
        this.base = base;
        this.rates = rates;
    }

    /**
     * A further band.
     *
     * @param end  its upper end
     * @param rate  what counts of the part within it
     * @return the longer bands
     */
    public BandsDraft<Q> upTo(Q end, NumberTerm rate) {
        return new BandsDraft<>(base, added(Page.blank().with("upTo", end).with("rate", rate)));
    }

    /**
     * The last band, without end.
     *
     * @param rate  what counts of the part within it
     * @return the whole bands
     */
    public TableDraft<Q> above(NumberTerm rate) {
        return table(added(Page.blank().with("rate", rate)));
    }

    /**
     * The bands as they are: what lies above the last does not count.
     *
     * @return the whole bands
     */
    public TableDraft<Q> noMore() {
        return table(rates);
    }

    private TableDraft<Q> table(ImmutableList<Page> all) {
        Page bands = Page.blank().with("of", base).withList("rates", all);
        return new TableDraft<>(Page.blank().with("bands", bands), base);
    }

    private ImmutableList<Page> added(Page band) {
        return ImmutableList.<Page>builder().addAll(rates).add(band).build();
    }
}
