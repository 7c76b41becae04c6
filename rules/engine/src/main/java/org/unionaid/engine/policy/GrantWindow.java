package org.unionaid.engine.policy;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.YearMonth;
import org.unionaid.engine.expression.WindowKind;
import org.unionaid.time.DateRange;
import org.unionaid.time.MonthRange;

/**
 * The period that one grant of a program is for, or that a limit counts in (期间). A closed family of immutable, thread-safe
 * values.
 */
public sealed interface GrantWindow {
    /** Once and for all. */
    GrantWindow ONCE = Common.ONCE;

    /** The calendar year of the day asked about. */
    GrantWindow CALENDAR_YEAR = Common.CALENDAR_YEAR;

    /** September to August around the day asked about. */
    GrantWindow SCHOOL_YEAR = Common.SCHOOL_YEAR;

    /** The month of the day asked about. */
    GrantWindow MONTH = Common.MONTH;

    /** An event with a name of its own, such as a visit round or a class; the application names it. */
    GrantWindow EVENT = Common.EVENT;

    /**
     * The period for a day.
     *
     * @param day  the day asked about, not null
     * @return the days that the grant is for; for an event, that day alone
     */
    DateRange at(LocalDate day);

    /** The windows that go by the calendar, by an event, or that never end. */
    enum Common implements GrantWindow {
        /** Once and for all. */
        ONCE,
        /** The calendar year of the day asked about. */
        CALENDAR_YEAR,
        /** September to August around the day asked about. */
        SCHOOL_YEAR,
        /** The month of the day asked about. */
        MONTH,
        /** An event with a name of its own; the application names it. */
        EVENT;

        @Override
        public DateRange at(LocalDate day) {
            return switch (this) {
                case ONCE -> DateRange.always();
                case CALENDAR_YEAR -> DateRange.ofYear(day.getYear());
                case EVENT -> DateRange.ofClosed(day, day);
                case SCHOOL_YEAR -> days(WindowKind.SCHOOL_YEAR.at(day, 0));
                case MONTH -> days(MonthRange.of(YearMonth.from(day), YearMonth.from(day)));
            };
        }

        private static DateRange days(MonthRange months) {
            YearMonth last = months.to().orElseThrow();
            return DateRange.ofClosed(months.from().atDay(1), last.atEndOfMonth());
        }
    }

    /**
     * The periods of a scheme (保障期、计划年度), one after the other without end in both directions, such as the year from 1 May
     * to 30 April.
     *
     * @param from  the first day of any one period, at most the 28th of its month, so that every period begins on that day
     * @param months  how long each is, 1 or more
     */
    record SchemePeriod(LocalDate from, int months) implements GrantWindow {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if there is less than one month, or the first day is not in every month
         */
        public SchemePeriod {
            checkArgument(months >= 1, "SchemePeriod 'months' must be 1 or more, but is %s", months);
            checkArgument(from.getDayOfMonth() <= 28, "SchemePeriod 'from' must be at most the 28th, but is %s", from);
        }

        @Override
        public DateRange at(LocalDate day) {
            long since = (day.getYear() - from.getYear()) * 12L + day.getMonthValue() - from.getMonthValue();
            long whole = day.getDayOfMonth() < from.getDayOfMonth() ? since - 1 : since;
            LocalDate first = from.plusMonths(Math.floorDiv(whole, (long) months) * months);
            return DateRange.of(first, first.plusMonths(months));
        }
    }
}
