package org.unionaid.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * A range of whole calendar months (月份区间), with or without a last one.
 *
 * <p>Incomes, expenses and monthly aid count in whole months. In JSON it is {@code {"from": "2019-01", "to":
 * "2019-12"}}, both months within, {@code to} missing where there is no last month.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the first month
 * @param to the last month, itself within; empty if there is none
 */
public record MonthRange(YearMonth from, Optional<YearMonth> to) {

    /**
     * Creates a range.
     *
     * @throws IllegalArgumentException if the last month is before the first
     */
    public MonthRange {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException(
                    "Range must not end in '" + to.get() + "', before it starts in '" + from + "'");
        }
    }

    /**
     * The months from a first to a last, both within.
     *
     * @param first the first month, not null
     * @param last the last month, not null
     * @return the range
     * @throws IllegalArgumentException if the last month is before the first
     */
    public static MonthRange of(YearMonth first, YearMonth last) {
        return new MonthRange(first, Optional.of(last));
    }

    /**
     * The months from a first on, without an end.
     *
     * @param first the first month, not null
     * @return the range
     */
    public static MonthRange from(YearMonth first) {
        return new MonthRange(first, Optional.empty());
    }

    /**
     * One month.
     *
     * @param month the month, not null
     * @return the range of that month alone
     */
    public static MonthRange single(YearMonth month) {
        return of(month, month);
    }

    /**
     * The months of a calendar year.
     *
     * @param year the year
     * @return the range from January to December
     */
    public static MonthRange ofYear(int year) {
        return of(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    /**
     * Whether a month is within.
     *
     * @param month the month, not null
     * @return true if the month is within
     */
    public boolean contains(YearMonth month) {
        return !month.isBefore(from) && (to.isEmpty() || !month.isAfter(to.get()));
    }

    /**
     * Whether there is no last month.
     *
     * @return true if the range is open at the end
     */
    public boolean isOpenEnd() {
        return to.isEmpty();
    }

    /**
     * The number of months.
     *
     * @return the number, at least 1
     * @throws IllegalStateException if there is no last month; intersect with a range that has one
     */
    public long months() {
        YearMonth last = to.orElseThrow(() -> new IllegalStateException("Range '" + this + "' has no last month"));
        return from.until(last, ChronoUnit.MONTHS) + 1;
    }

    /**
     * The months that two ranges have in common.
     *
     * @param other the other range, not null
     * @return the common range, empty if there is none
     */
    public Optional<MonthRange> intersection(MonthRange other) {
        YearMonth first = from.isAfter(other.from) ? from : other.from;
        Optional<YearMonth> last =
                to.isEmpty() || (other.to.isPresent() && other.to.get().isBefore(to.get())) ? other.to : to;
        return last.isPresent() && last.get().isBefore(first)
                ? Optional.empty()
                : Optional.of(new MonthRange(first, last));
    }

    /**
     * How many months two ranges have in common: the size of their {@link #intersection}, made without it.
     *
     * @param other the other range, not null
     * @return the number of common months, zero if there are none
     * @throws IllegalArgumentException if the common months have no end
     */
    public long monthsIn(MonthRange other) {
        long last = Math.min(lastMonth(), other.lastMonth());
        if (last == Long.MAX_VALUE) {
            throw new IllegalArgumentException("Ranges '" + this + "' and '" + other + "' must not both be open");
        }
        return Math.max(0, last - Math.max(number(from), number(other.from)) + 1);
    }

    private long lastMonth() {
        return to.isPresent() ? number(to.get()) : Long.MAX_VALUE;
    }

    private static long number(YearMonth month) {
        return month.getYear() * 12L + month.getMonthValue();
    }

    /**
     * The days of the months.
     *
     * @return the range from the first day of the first month to the last day of the last month
     */
    public DateRange toDateRange() {
        return DateRange.of(
                from.atDay(1), to.map(last -> last.plusMonths(1).atDay(1)).orElse(LocalDate.MAX));
    }

    /** The first and the last month: {@code 2019-01..2019-12}, the last left out where there is none. */
    @Override
    public String toString() {
        return from + ".." + to.map(YearMonth::toString).orElse("");
    }
}
