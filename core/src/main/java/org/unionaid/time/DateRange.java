package org.unionaid.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A range of at least one day (期间), open at either end where there is no limit.
 *
 * <p>Inside it is half-open, so that {@code of(a, b)} and {@code of(b, c)} meet without gap or overlap. In JSON it is
 * {@code {"from": "2019-01-01", "to": "2019-12-31"}}, both days within, an open end missing. {@link LocalDate#MIN} and
 * {@link LocalDate#MAX} stand for the open ends.
 *
 * <p>Immutable and thread-safe.
 *
 * @param start the first day, {@link LocalDate#MIN} if open
 * @param endExclusive the day after the last, {@link LocalDate#MAX} if open
 */
public record DateRange(LocalDate start, LocalDate endExclusive) {

    private static final DateRange ALWAYS = new DateRange(LocalDate.MIN, LocalDate.MAX);
    private static final String TO = "..";

    /**
     * Creates a range.
     *
     * @throws IllegalArgumentException if the end is not after the start
     */
    public DateRange {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(endExclusive, "endExclusive");
        if (!start.isBefore(endExclusive)) {
            throw new IllegalArgumentException(
                    "Range must end after '" + start + "', but ends before '" + endExclusive + "'");
        }
    }

    /**
     * The days from a start to before an end.
     *
     * @param startInclusive the first day, {@link LocalDate#MIN} for none
     * @param endExclusive the day after the last, {@link LocalDate#MAX} for none
     * @return the range
     * @throws IllegalArgumentException if the end is not after the start
     */
    public static DateRange of(LocalDate startInclusive, LocalDate endExclusive) {
        return new DateRange(startInclusive, endExclusive);
    }

    /**
     * The days from a first to a last, both within.
     *
     * @param first the first day, {@link LocalDate#MIN} for none
     * @param last the last day, {@link LocalDate#MAX} for none
     * @return the range
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static DateRange ofClosed(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "Range must not end on '" + last + "', before it starts on '" + first + "'");
        }
        return new DateRange(first, last.equals(LocalDate.MAX) ? last : last.plusDays(1));
    }

    /**
     * The days from a first on, without an end.
     *
     * @param first the first day, not null
     * @return the range
     */
    public static DateRange startingOn(LocalDate first) {
        return new DateRange(first, LocalDate.MAX);
    }

    /**
     * All days.
     *
     * @return the range that is open at both ends
     */
    public static DateRange always() {
        return ALWAYS;
    }

    /**
     * The days of a calendar year.
     *
     * @param year the year
     * @return the range from 1 January to 31 December
     */
    public static DateRange ofYear(int year) {
        return ofClosed(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Reads what {@link #toString} writes: {@code 2019-01-01..2019-12-31}, a day left out where the range is open.
     *
     * @param text the text, not null
     * @return the range
     * @throws IllegalArgumentException if there is no {@code ..} in the text or the range is empty
     * @throws java.time.format.DateTimeParseException if a day is not an ISO date
     */
    public static DateRange parse(String text) {
        int to = text.indexOf(TO);
        if (to < 0) {
            throw new IllegalArgumentException("Range must be written as '2019-01-01..2019-12-31'");
        }
        String first = text.substring(0, to);
        String last = text.substring(to + TO.length());
        return ofClosed(
                first.isEmpty() ? LocalDate.MIN : LocalDate.parse(first),
                last.isEmpty() ? LocalDate.MAX : LocalDate.parse(last));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static DateRange fromJson(DateRangeJson json) {
        return ofClosed(json.from().orElse(LocalDate.MIN), json.to().orElse(LocalDate.MAX));
    }

    @JsonValue
    DateRangeJson toJson() {
        return new DateRangeJson(
                isOpenStart() ? Optional.empty() : Optional.of(start),
                isOpenEnd() ? Optional.empty() : Optional.of(last()));
    }

    /**
     * The last day.
     *
     * @return the last day within, {@link LocalDate#MAX} if open
     */
    public LocalDate last() {
        return isOpenEnd() ? LocalDate.MAX : endExclusive.minusDays(1);
    }

    /**
     * Whether the range has no first day.
     *
     * @return true if it is open at the start
     */
    public boolean isOpenStart() {
        return start.equals(LocalDate.MIN);
    }

    /**
     * Whether the range has no last day.
     *
     * @return true if it is open at the end
     */
    public boolean isOpenEnd() {
        return endExclusive.equals(LocalDate.MAX);
    }

    /**
     * Whether a day is within.
     *
     * @param date the day, not null
     * @return true if the day is within
     */
    @SuppressWarnings("ReferenceEquality") // a short cut for the range that most people belong in
    public boolean contains(LocalDate date) {
        return this == ALWAYS || (!date.isBefore(start) && (date.isBefore(endExclusive) || isOpenEnd()));
    }

    /**
     * Whether all days of another range are within.
     *
     * @param other the other range, not null
     * @return true if this range encloses the other, or is equal to it
     */
    public boolean encloses(DateRange other) {
        return !other.start.isBefore(start) && !other.endExclusive.isAfter(endExclusive);
    }

    /**
     * Whether the two ranges have a day in common.
     *
     * @param other the other range, not null
     * @return true if a day is within both
     */
    public boolean overlaps(DateRange other) {
        return start.isBefore(other.endExclusive) && other.start.isBefore(endExclusive);
    }

    /**
     * The days that two ranges have in common.
     *
     * @param other the other range, not null
     * @return the common range, empty if there is none
     */
    public Optional<DateRange> intersection(DateRange other) {
        return overlaps(other)
                ? Optional.of(new DateRange(
                        start.isAfter(other.start) ? start : other.start,
                        endExclusive.isBefore(other.endExclusive) ? endExclusive : other.endExclusive))
                : Optional.empty();
    }

    /** The first and the last day: {@code 2019-01-01..2019-12-31}, left out where the range is open. */
    @Override
    public String toString() {
        return (isOpenStart() ? "" : start) + TO + (isOpenEnd() ? "" : last());
    }
}
