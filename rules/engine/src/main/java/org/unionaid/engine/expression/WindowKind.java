package org.unionaid.engine.expression;

import java.time.LocalDate;
import java.time.YearMonth;
import org.unionaid.time.MonthRange;

/** The windows of months over which dated amounts are read. */
public enum WindowKind {
    /** The N whole calendar months before the month of the day asked about. */
    LAST,
    /** January to December of the day's year. */
    CALENDAR_YEAR,
    /** September to August around the day. */
    SCHOOL_YEAR,
    /** Twelve months from the first day of a given month around the day, such as a scheme's year from May to April. */
    YEAR_FROM;

    /**
     * The months of the window for a day.
     *
     * @param day  the day asked about, not null
     * @param months  the length for {@link #LAST}, the first month (1 to 12) for {@link #YEAR_FROM}; else ignored
     * @return first and last month
     */
    public MonthRange at(LocalDate day, int months) {
        YearMonth month = YearMonth.from(day);
        return switch (this) {
            case LAST -> MonthRange.of(month.minusMonths(months), month.minusMonths(1));
            case CALENDAR_YEAR -> MonthRange.of(month.withMonth(1), month.withMonth(12));
            case SCHOOL_YEAR -> yearFrom(month, SEPTEMBER);
            case YEAR_FROM -> yearFrom(month, months);
        };
    }

    private static final int SEPTEMBER = 9;

    private static MonthRange yearFrom(YearMonth month, int first) {
        YearMonth start = month.getMonthValue() >= first
                ? month.withMonth(first)
                : month.minusYears(1).withMonth(first);
        return MonthRange.of(start, start.plusMonths(11));
    }
}
