package org.unionaid.engine.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.unionaid.identity.DivisionCode;

/**
 * The values of a policy's parameters at each place, from one change to the next. Each place's calendar is made when first
 * asked for and kept; places that no parameter tells apart share one, so there are never more calendars than places with a
 * value of their own, and one. Thread-safe.
 */
public final class ParameterCalendar {
    private final ImmutableMap<String, Parameter> parameters;
    private final ImmutableSet<DivisionCode> placesWithValues;
    private final ConcurrentMap<
                    ImmutableList<DivisionCode>, NavigableMap<LocalDate, ImmutableMap<String, ParameterValue>>>
            calendars = new ConcurrentHashMap<>();

    /**
     * The calendar of some parameters.
     *
     * @param parameters  by name, not null
     */
    public ParameterCalendar(ImmutableMap<String, Parameter> parameters) {
        this.parameters = parameters;
        ImmutableSet.Builder<DivisionCode> places = ImmutableSet.builder();
        for (Parameter parameter : parameters.values()) {
            places.addAll(parameter.values().keySet());
        }
        this.placesWithValues = places.build();
    }

    /**
     * The values for a place on a day.
     *
     * @param place  the place, not null
     * @param day  the day, not null
     * @return by name, without parameters that have no value there and then; the same map for all days between two changes
     */
    public ImmutableMap<String, ParameterValue> at(DivisionCode place, LocalDate day) {
        ImmutableList.Builder<DivisionCode> tellingApart = ImmutableList.builder();
        for (DivisionCode each : place.lineage()) {
            if (placesWithValues.contains(each)) {
                tellingApart.add(each);
            }
        }
        return calendars
                .computeIfAbsent(tellingApart.build(), key -> calendar(place))
                .floorEntry(day)
                .getValue();
    }

    /**
     * Every day on which a parameter changes at some place, or becomes due for review.
     *
     * @return the first days of new values, and the days after last ones and after review days
     */
    public ImmutableSortedSet<LocalDate> changes() {
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        for (Parameter parameter : parameters.values()) {
            for (ImmutableSortedMap<LocalDate, ?> dated : parameter.values().values()) {
                days.addAll(dated.keySet());
            }
            addDayAfter(days, parameter.until());
            addDayAfter(days, parameter.reviewBy());
        }
        return days.build();
    }

    private static void addDayAfter(ImmutableSortedSet.Builder<LocalDate> days, Optional<LocalDate> last) {
        if (last.isPresent() && last.get().isBefore(LocalDate.MAX)) {
            days.add(last.get().plusDays(1));
        }
    }

    /** By the first day of each run of days without a change; never written to once it is made. */
    private NavigableMap<LocalDate, ImmutableMap<String, ParameterValue>> calendar(DivisionCode place) {
        NavigableMap<LocalDate, ImmutableMap<String, ParameterValue>> calendar = new TreeMap<>();
        calendar.put(LocalDate.MIN, values(place, LocalDate.MIN));
        for (LocalDate change : changes()) {
            calendar.put(change, values(place, change));
        }
        return calendar;
    }

    private ImmutableMap<String, ParameterValue> values(DivisionCode place, LocalDate day) {
        ImmutableMap.Builder<String, ParameterValue> values = ImmutableMap.builder();
        for (Parameter parameter : parameters.values()) {
            parameter.find(place, day).ifPresent(value -> values.put(parameter.name(), value));
        }
        return values.buildOrThrow();
    }
}
