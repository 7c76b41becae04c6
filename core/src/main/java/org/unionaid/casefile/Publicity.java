package org.unionaid.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The time a household is named in public before its file is approved (公示): so many working days or more.
 *
 * <p>How many, and whether the day of posting counts, differs by place and is given. Seen: 5 working days or more in the rule
 * of a county union, a week elsewhere (with {@link HolidayCalendar#everyDay}).
 *
 * <p>Immutable and thread-safe.
 *
 * @param posted the day the notice is put up, not null
 * @param workingDays how many working days it stays up at least, 1 or more
 * @param firstDay whether the day of posting counts, not null
 */
public record Publicity(LocalDate posted, int workingDays, FirstDay firstDay) {

    /** Whether the day of posting counts. */
    public enum FirstDay {
        /** The day of posting counts, if it is a working day. */
        COUNTED,
        /** Counting begins on the day after. */
        NOT_COUNTED
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number of days is less than 1
     */
    public Publicity {
        Objects.requireNonNull(posted, "posted");
        Objects.requireNonNull(firstDay, "firstDay");
        checkArgument(workingDays >= 1, "Publicity 'workingDays' must be 1 or more, but is %s", workingDays);
    }

    /**
     * A publicity whose day of posting counts, if it is a working day.
     *
     * @param posted the day the notice is put up
     * @param workingDays how many working days, 1 or more
     * @return the publicity
     * @throws IllegalArgumentException if the number of days is less than 1
     */
    public static Publicity countingFirstDay(LocalDate posted, int workingDays) {
        return new Publicity(posted, workingDays, FirstDay.COUNTED);
    }

    /**
     * A publicity that is counted from the day after the posting.
     *
     * @param posted the day the notice is put up
     * @param workingDays how many working days, 1 or more
     * @return the publicity
     * @throws IllegalArgumentException if the number of days is less than 1
     */
    public static Publicity countingFromNextDay(LocalDate posted, int workingDays) {
        return new Publicity(posted, workingDays, FirstDay.NOT_COUNTED);
    }

    /**
     * The last day the notice must stay up.
     *
     * @param calendar which days are working days
     * @return the working day on which the count is reached
     */
    public LocalDate lastDay(HolidayCalendar calendar) {
        LocalDate before = firstDay == FirstDay.COUNTED ? posted.minusDays(1) : posted;
        return calendar.plusWorkingDays(before, workingDays);
    }

    /**
     * Whether the publicity is over on a day, so that the file may be approved.
     *
     * @param date the day
     * @param calendar which days are working days
     * @return true if the day is after {@link #lastDay}
     */
    public boolean isOverAt(LocalDate date, HolidayCalendar calendar) {
        return date.isAfter(lastDay(calendar));
    }
}
