package org.unionaid.engine.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
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
                    ImmutableList<DivisionCode>, ImmutableRangeMap<LocalDate, ImmutableMap<String, ParameterValue>>>
            calendars = new ConcurrentHashMap<>();

    /**
     * The calendar of some parameters.
     *
     * @param parameters  by name, not null
     */
    public ParameterCalendar(ImmutableMap<String, Parameter> parameters) {
        this.parameters = parameters;
        this.placesWithValues = parameters.values().stream()
                .flatMap(parameter -> parameter.values().keySet().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The values for a place on a day.
     *
     * @param place  the place, not null
     * @param day  the day, not null
     * @return by name, without parameters that have no value there and then; the same map for all days between two changes
     */
    public ImmutableMap<String, ParameterValue> at(DivisionCode place, LocalDate day) {
        ImmutableList<DivisionCode> tellingApart =
                place.lineage().stream().filter(placesWithValues::contains).collect(ImmutableList.toImmutableList());
        return Objects.requireNonNull(
                calendars.computeIfAbsent(tellingApart, key -> calendar(place)).get(day));
    }

    /**
     * Every day on which a parameter changes at some place, or becomes due for review.
     *
     * @return the first days of new values, and the days after last ones and after review days
     */
    public ImmutableSortedSet<LocalDate> changes() {
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        for (Parameter parameter : parameters.values()) {
            parameter.values().values().forEach(dated -> days.addAll(dated.keySet()));
            Stream.of(parameter.until(), parameter.reviewBy())
                    .flatMap(Optional::stream)
                    .filter(last -> last.isBefore(LocalDate.MAX))
                    .forEach(last -> days.add(last.plusDays(1)));
        }
        return days.build();
    }

    private ImmutableRangeMap<LocalDate, ImmutableMap<String, ParameterValue>> calendar(DivisionCode place) {
        ImmutableRangeMap.Builder<LocalDate, ImmutableMap<String, ParameterValue>> calendar =
                ImmutableRangeMap.builder();
        Iterator<LocalDate> changes = changes().iterator();
        LocalDate from = LocalDate.MIN;
        while (changes.hasNext()) {
            LocalDate next = changes.next();
            if (next.isAfter(from)) {
                calendar.put(Range.closedOpen(from, next), values(place, from));
                from = next;
            }
        }
        return calendar.put(Range.atLeast(from), values(place, from)).build();
    }

    private ImmutableMap<String, ParameterValue> values(DivisionCode place, LocalDate day) {
        ImmutableMap.Builder<String, ParameterValue> values = ImmutableMap.builder();
        parameters.forEach((name, parameter) -> parameter.find(place, day).ifPresent(value -> values.put(name, value)));
        return values.buildOrThrow();
    }
}
