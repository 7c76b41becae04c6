package org.unionaid.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A length of time that a procedure counts (期限): so many working days, days, months or years from a day.
 *
 * <p>How long, of what, and whether the first day counts differs by place and is given. Seen: publicity (公示) for 5 working
 * days or more in the rule of a county union, for a week elsewhere; registers brought up to date within 30 working days;
 * papers kept 10 years from removal (《困难职工档案管理办法》).
 *
 * <pre>{@code
 * Term.workingDays(5).countingFirstDay().lastDay(posted, calendar);   // the last day a notice must stay up
 * Term.years(10).lastDay(removed, calendar);                          // the last day the papers are kept
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param count how many, 1 or more
 * @param kind what is counted, not null
 * @param firstDay whether the day it begins on counts, not null
 */
public record Term(int count, DayKind kind, FirstDay firstDay) {

    /** Whether the day that a term begins on counts. */
    public enum FirstDay {
        /** It counts; of working days, if it is one. */
        COUNTED,
        /** Counting begins on the day after. */
        NOT_COUNTED
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the count is less than 1
     */
    public Term {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(firstDay, "firstDay");
        checkArgument(count >= 1, "Term 'count' must be 1 or more, but is %s", count);
    }

    /**
     * A term of working days, counted from the day after it begins.
     *
     * @param count how many, 1 or more
     * @return the term
     * @throws IllegalArgumentException if the count is less than 1
     */
    public static Term workingDays(int count) {
        return new Term(count, DayKind.WORKING_DAY, FirstDay.NOT_COUNTED);
    }

    /**
     * A term of days of the calendar, counted from the day after it begins.
     *
     * @param count how many, 1 or more
     * @return the term
     * @throws IllegalArgumentException if the count is less than 1
     */
    public static Term days(int count) {
        return new Term(count, DayKind.DAY, FirstDay.NOT_COUNTED);
    }

    /**
     * A term of months.
     *
     * @param count how many, 1 or more
     * @return the term
     * @throws IllegalArgumentException if the count is less than 1
     */
    public static Term months(int count) {
        return new Term(count, DayKind.MONTH, FirstDay.NOT_COUNTED);
    }

    /**
     * A term of years.
     *
     * @param count how many, 1 or more
     * @return the term
     * @throws IllegalArgumentException if the count is less than 1
     */
    public static Term years(int count) {
        return new Term(count, DayKind.YEAR, FirstDay.NOT_COUNTED);
    }

    /**
     * The same term, counted from the very day it begins.
     *
     * @return the term, a day shorter; of months and years no shorter where it ends with a month that is too short
     */
    public Term countingFirstDay() {
        return new Term(count, kind, FirstDay.COUNTED);
    }

    /**
     * The last day of the term.
     *
     * @param begin the day it begins on
     * @param calendar which days are working days; read only where they are counted
     * @return the day on which the count is reached; the last day of the month where it has no such day, as 28 February for
     *     29 February
     */
    public LocalDate lastDay(LocalDate begin, HolidayCalendar calendar) {
        int earlier = firstDay == FirstDay.COUNTED ? 1 : 0;
        return switch (kind) {
            case WORKING_DAY -> calendar.plusWorkingDays(begin.minusDays(earlier), count);
            case DAY -> begin.plusDays(count).minusDays(earlier);
            case MONTH -> lastDay(begin, begin.plusMonths(count), earlier);
            case YEAR -> lastDay(begin, begin.plusYears(count), earlier);
        };
    }

    /** The day before the same day of a later month; its last day if it is too short, which is then as early already. */
    private static LocalDate lastDay(LocalDate begin, LocalDate same, int earlier) {
        return same.getDayOfMonth() < begin.getDayOfMonth() ? same : same.minusDays(earlier);
    }

    /**
     * Whether the term is over on a day.
     *
     * @param begin the day it begins on
     * @param date the day asked about
     * @param calendar which days are working days
     * @return true if the day is after {@link #lastDay}
     */
    public boolean isOverAt(LocalDate begin, LocalDate date, HolidayCalendar calendar) {
        return date.isAfter(lastDay(begin, calendar));
    }
}
