package org.unionaid.statistics;

import java.util.Comparator;
import java.util.Objects;

/**
 * How many of one thing were handed over (数量): 40 bags of rice, 3 legal consultations.
 *
 * <p>Immutable and thread-safe; ordered by name, then unit.
 *
 * @param name what was handed over
 * @param unit what it is counted in; things of one name in two units are two tallies
 * @param quantity how many, below zero if more were taken back in the window than handed over
 */
public record Tally(String name, String unit, long quantity) implements Comparable<Tally> {

    private static final Comparator<Tally> ORDER =
            Comparator.comparing(Tally::name).thenComparing(Tally::unit).thenComparing(Tally::quantity);

    /** Creates a tally. */
    public Tally {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
    }

    @Override
    public int compareTo(Tally other) {
        return ORDER.compare(this, other);
    }
}
