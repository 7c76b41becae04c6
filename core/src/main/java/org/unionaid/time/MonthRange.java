package org.unionaid.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A range of whole calendar months (月份区间), with or without a last one.
 *
 * <p>Incomes, expenses and monthly aid count in whole months. In JSON it is {@code {"from": "2019-01", "to":
 * "2019-12"}}, both months within, {@code to} missing where there is no last month.
 *
 * <p>Immutable and thread-safe; inside it is two numbers, because every income and expense has one.
 */
public final class MonthRange {
    private static final int OPEN = Integer.MAX_VALUE;
    private static final int MONTHS_OF_YEAR = 12;

    private final int first;
    private final int last;

    /**
     * Creates a range.
     *
     * @param from the first month, not null
     * @param to the last month, itself within; empty if there is none
     * @throws IllegalArgumentException if the last month is before the first, or one is farther than some 178 million years
     */
    public MonthRange(YearMonth from, Optional<YearMonth> to) {
        this(
                number(Objects.requireNonNull(from, "from")),
                Objects.requireNonNull(to, "to").map(MonthRange::number).orElse(OPEN));
        if (last < first) {
            throw new IllegalArgumentException(
                    "Range must not end in '" + to.get() + "', before it starts in '" + from + "'");
        }
    }

    private MonthRange(int first, int last) {
        this.first = first;
        this.last = last;
    }

    private static int number(YearMonth month) {
        long number = count(month);
        if (number < Integer.MIN_VALUE || number >= OPEN) {
            throw new IllegalArgumentException("Month '" + month + "' is out of range");
        }
        return (int) number;
    }

    private static long count(YearMonth month) {
        return (long) month.getYear() * MONTHS_OF_YEAR + month.getMonthValue() - 1;
    }

    private static YearMonth month(int number) {
        return YearMonth.of(Math.floorDiv(number, MONTHS_OF_YEAR), Math.floorMod(number, MONTHS_OF_YEAR) + 1);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static MonthRange fromJson(MonthRangeJson json) {
        return new MonthRange(json.from(), json.to());
    }

    @JsonValue
    MonthRangeJson toJson() {
        return new MonthRangeJson(from(), to());
    }

    /**
     * The first month.
     *
     * @return the first month
     */
    public YearMonth from() {
        return month(first);
    }

    /**
     * The last month.
     *
     * @return the last month, itself within; empty if there is none
     */
    public Optional<YearMonth> to() {
        return isOpenEnd() ? Optional.empty() : Optional.of(month(last));
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
        return count(month) >= first && (isOpenEnd() || count(month) <= last);
    }

    /**
     * Whether there is no last month.
     *
     * @return true if the range is open at the end
     */
    public boolean isOpenEnd() {
        return last == OPEN;
    }

    /**
     * The number of months.
     *
     * @return the number, at least 1
     * @throws IllegalStateException if there is no last month; intersect with a range that has one
     */
    public long months() {
        if (isOpenEnd()) {
            throw new IllegalStateException("Range '" + this + "' has no last month");
        }
        return (long) last - first + 1;
    }

    /**
     * The months that two ranges have in common.
     *
     * @param other the other range, not null
     * @return the common range, empty if there is none
     */
    public Optional<MonthRange> intersection(MonthRange other) {
        int from = Math.max(first, other.first);
        int to = Math.min(last, other.last);
        return to < from ? Optional.empty() : Optional.of(new MonthRange(from, to));
    }

    /**
     * How many months two ranges have in common: the size of their {@link #intersection}, made without it.
     *
     * @param other the other range, not null
     * @return the number of common months, zero if there are none
     * @throws IllegalArgumentException if the common months have no end
     */
    public long monthsIn(MonthRange other) {
        int to = Math.min(last, other.last);
        if (to == OPEN) {
            throw new IllegalArgumentException("Ranges '" + this + "' and '" + other + "' must not both be open");
        }
        return Math.max(0, (long) to - Math.max(first, other.first) + 1);
    }

    /**
     * The days of the months.
     *
     * @return the range from the first day of the first month to the last day of the last month
     */
    public DateRange toDateRange() {
        return DateRange.of(
                from().atDay(1), to().map(month -> month.plusMonths(1).atDay(1)).orElse(LocalDate.MAX));
    }

    /** The first and the last month: {@code 2019-01..2019-12}, the last left out where there is none. */
    @Override
    public String toString() {
        return from() + ".." + to().map(YearMonth::toString).orElse("");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MonthRange range && first == range.first && last == range.last;
    }

    @Override
    public int hashCode() {
        return 31 * first + last;
    }
}
