package org.unionaid.casefile;

/** What a {@link Term} counts (期限单位). */
public enum DayKind {
    /** Working days, by a {@link HolidayCalendar} (工作日). */
    WORKING_DAY,
    /** Days of the calendar (自然日). */
    DAY,
    /** Months, from a day to the same day of a later month (月). */
    MONTH,
    /** Years, from a day to the same day of a later year (年). */
    YEAR
}
