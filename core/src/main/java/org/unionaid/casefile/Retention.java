package org.unionaid.casefile;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * How long the papers of a closed file are kept (保管期限): whole years from the day the file was removed.
 *
 * <p>Seen: original files are kept 10 years from removal (《困难职工档案管理办法》).
 *
 * <p>Immutable and thread-safe.
 *
 * @param years how many years, 1 or more
 */
public record Retention(int years) {

    /**
     * Creates a retention.
     *
     * @throws IllegalArgumentException if the number of years is less than 1
     */
    public Retention {
        checkArgument(years >= 1, "Retention 'years' must be 1 or more, but is %s", years);
    }

    /**
     * The retention of so many years.
     *
     * @param years how many, 1 or more
     * @return the retention
     * @throws IllegalArgumentException if the number of years is less than 1
     */
    public static Retention ofYears(int years) {
        return new Retention(years);
    }

    /**
     * The last day the papers are kept.
     *
     * @param removed the day the file was removed (撤档之日)
     * @return the same day so many years later, 28 February for 29 February where the year has none
     */
    public LocalDate keepUntil(LocalDate removed) {
        return removed.plusYears(years);
    }
}
