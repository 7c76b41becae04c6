package org.unionaid.casefile;

import java.time.LocalDate;

/**
 * Says which days are working days (工作日). A plug-in: holidays and worked weekends are announced year by year, so the
 * library knows none.
 *
 * <p>An implementation answers the same for the same day every time, and is thread-safe.
 */
@FunctionalInterface
public interface HolidayCalendar {

    /**
     * Whether a day is a working day.
     *
     * @param date the day, not null
     * @return true if it is
     */
    boolean isWorkingDay(LocalDate date);

    /**
     * The working day that is a number of working days after a day, which itself is not counted.
     *
     * @param date the day to count from, working or not
     * @param workingDays how many, 1 or more
     * @return the day
     * @throws IllegalArgumentException if the number is less than 1
     * @throws java.time.DateTimeException if the calendar runs out of days, as one without working days does
     */
    default LocalDate plusWorkingDays(LocalDate date, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("Number of working days must be 1 or more, but is " + workingDays);
        }
        LocalDate day = date;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /**
     * The calendar in which every day counts, for periods in plain days.
     *
     * @return the calendar
     */
    static HolidayCalendar everyDay() {
        return date -> true;
    }
}
