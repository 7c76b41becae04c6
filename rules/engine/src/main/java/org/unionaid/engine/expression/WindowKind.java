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
    SCHOOL_YEAR;

    /**
     * The months of the window for a day.
     *
     * @param day  the day asked about, not null
     * @param months  the length for {@link #LAST}; else ignored
     * @return first and last month
     */
    public MonthRange at(LocalDate day, int months) {
        YearMonth month = YearMonth.from(day);
        return switch (this) {
            case LAST -> MonthRange.of(month.minusMonths(months), month.minusMonths(1));
            case CALENDAR_YEAR -> MonthRange.of(month.withMonth(1), month.withMonth(12));
            case SCHOOL_YEAR -> {
                YearMonth september = month.getMonthValue() >= 9
                        ? month.withMonth(9)
                        : month.minusYears(1).withMonth(9);
                yield MonthRange.of(september, september.plusMonths(11));
            }
        };
    }
}
