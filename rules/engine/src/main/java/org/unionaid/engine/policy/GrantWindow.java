package org.unionaid.engine.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.unionaid.engine.expression.WindowKind;
import org.unionaid.time.DateRange;
import org.unionaid.time.MonthRange;

/** The period that one grant of a program is for; caps and "once" are counted within it. */
public enum GrantWindow {
    /** Once and for all. */
    ONCE,
    /** The calendar year of the day asked about. */
    CALENDAR_YEAR,
    /** September to August around the day asked about. */
    SCHOOL_YEAR,
    /** The month of the day asked about. */
    MONTH,
    /** An event with a name of its own, such as a visit round or a class; the application names it. */
    EVENT;

    /**
     * The period for a day.
     *
     * @param day  the day asked about, not null
     * @return the days that the grant is for; for an event, the day's year
     */
    public DateRange at(LocalDate day) {
        return switch (this) {
            case ONCE -> DateRange.always();
            case CALENDAR_YEAR, EVENT -> DateRange.ofYear(day.getYear());
            case SCHOOL_YEAR -> days(WindowKind.SCHOOL_YEAR.at(day, 0));
            case MONTH -> days(MonthRange.of(YearMonth.from(day), YearMonth.from(day)));
        };
    }

    private static DateRange days(MonthRange months) {
        YearMonth last = months.to().orElseThrow();
        return DateRange.ofClosed(months.from().atDay(1), last.atEndOfMonth());
    }
}
