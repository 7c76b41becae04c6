package org.unionaid.statistics;

import com.google.common.collect.ImmutableList;
import java.util.TreeMap;

/** Adds up numbers of things by name and unit. */
final class TallyFold {

    private final TreeMap<Tally, Long> quantities = new TreeMap<>();

    void add(String name, String unit, long quantity) {
        quantities.merge(new Tally(name, unit, 0), quantity, Math::addExact);
    }

    /** The tallies that are not zero, sorted. */
    ImmutableList<Tally> tallies() {
        return quantities.entrySet().stream()
                .filter(entry -> entry.getValue() != 0)
                .map(entry -> new Tally(entry.getKey().name(), entry.getKey().unit(), entry.getValue()))
                .collect(ImmutableList.toImmutableList());
    }
}
