package org.unionaid.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something that holds for a period, such as an employment or the category of a file. */
public interface Dated {

    /**
     * The days that it holds for.
     *
     * @return the period, not null
     */
    DateRange period();

    /**
     * The first of several that holds on a day. Where periods may overlap, use {@link #allAt}.
     *
     * @param items the items, in order of preference
     * @param date the day
     * @param <T> the type of the items
     * @return the first item whose period contains the day, else empty
     */
    static <T extends Dated> Optional<T> findAt(List<T> items, LocalDate date) {
        return items.stream().filter(item -> item.period().contains(date)).findFirst();
    }

    /**
     * All that hold on a day.
     *
     * @param items the items
     * @param date the day
     * @param <T> the type of the items
     * @return the items whose period contains the day, in the given order
     */
    static <T extends Dated> ImmutableList<T> allAt(List<T> items, LocalDate date) {
        return items.stream().filter(item -> item.period().contains(date)).collect(ImmutableList.toImmutableList());
    }
}
