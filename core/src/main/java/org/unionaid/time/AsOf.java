package org.unionaid.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The day as of which something is asked (评估基准日): always given by the caller, never read from a clock.
 *
 * <p>Immutable and thread-safe. In JSON the ISO date.
 *
 * @param date the day, not null
 */
public record AsOf(@JsonValue LocalDate date) implements Comparable<AsOf> {

    /**
     * Creates a day to ask for.
     *
     * @throws NullPointerException if the date is null
     */
    public AsOf {
        Objects.requireNonNull(date, "date");
    }

    /**
     * As of a day.
     *
     * @param date the day, not null
     * @return the day to ask for
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AsOf of(LocalDate date) {
        return new AsOf(date);
    }

    /**
     * As of a day given by its parts.
     *
     * @param year the year
     * @param month the month, 1 to 12
     * @param day the day of the month, 1 to 31
     * @return the day to ask for
     * @throws java.time.DateTimeException if there is no such day
     */
    public static AsOf of(int year, int month, int day) {
        return new AsOf(LocalDate.of(year, month, day));
    }

    /**
     * Reads an ISO date, such as {@code 2024-06-30}.
     *
     * @param text the date, not null
     * @return the day to ask for
     * @throws java.time.format.DateTimeParseException if the text is not an ISO date
     */
    public static AsOf parse(String text) {
        return new AsOf(LocalDate.parse(text));
    }

    @Override
    public int compareTo(AsOf other) {
        return date.compareTo(other.date);
    }

    /** The ISO date. */
    @Override
    public String toString() {
        return date.toString();
    }
}
