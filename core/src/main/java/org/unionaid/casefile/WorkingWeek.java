package org.unionaid.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * The calendar of Monday to Friday, less holidays (节假日), plus worked weekend days (调休上班).
 *
 * <pre>{@code
 * HolidayCalendar calendar = WorkingWeek.of(Set.of(LocalDate.of(2024, 10, 1)), Set.of(LocalDate.of(2024, 9, 29)));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param holidays the days of Monday to Friday that are free; a weekend day has no effect
 * @param worked the weekend days that are worked; a day of Monday to Friday has no effect
 */
public record WorkingWeek(ImmutableSet<LocalDate> holidays, ImmutableSet<LocalDate> worked) implements HolidayCalendar {

    /**
     * Creates a calendar.
     *
     * @throws IllegalArgumentException if a day is both a holiday and worked
     */
    public WorkingWeek {
        Objects.requireNonNull(holidays, "holidays");
        for (LocalDate day : worked) {
            checkArgument(!holidays.contains(day), "Day '%s' must not be both a holiday and worked", day);
        }
    }

    /**
     * A calendar of the announced days.
     *
     * @param holidays the free days
     * @param worked the weekend days that are worked
     * @return the calendar
     * @throws IllegalArgumentException if a day is both a holiday and worked
     */
    public static WorkingWeek of(Set<LocalDate> holidays, Set<LocalDate> worked) {
        return new WorkingWeek(ImmutableSet.copyOf(holidays), ImmutableSet.copyOf(worked));
    }

    @Override
    public boolean isWorkingDay(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        boolean weekend = day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
        return weekend ? worked.contains(date) : !holidays.contains(date);
    }
}
