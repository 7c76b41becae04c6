package org.unionaid.json.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Days and months from their ISO form, as {@code LocalDate.parse} and {@code YearMonth.parse} read it. The usual form of ten or
 * seven characters is read by its digits, several times as fast: a household is mostly dates.
 */
public final class IsoDates {
    private static final int DAY_LENGTH = 10;
    private static final int MONTH_LENGTH = 7;
    private static final int AFTER_YEAR = 4;
    private static final int AFTER_MONTH = 7;
    private static final int NO_NUMBER = -1;

    private IsoDates() {}

    /**
     * A day.
     *
     * @param text such as {@code 2019-12-31}, not null
     * @return the day, or null if the text is none
     */
    public static @Nullable LocalDate day(String text) {
        try {
            int day = text.length() == DAY_LENGTH && text.charAt(AFTER_MONTH) == '-'
                    ? digits(text, AFTER_MONTH + 1, DAY_LENGTH)
                    : NO_NUMBER;
            int year = day == NO_NUMBER ? NO_NUMBER : yearOf(text);
            return year == NO_NUMBER ? LocalDate.parse(text) : LocalDate.of(year, monthOf(text), day);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /**
     * A month.
     *
     * @param text such as {@code 2019-12}, not null
     * @return the month, or null if the text is none
     */
    public static @Nullable YearMonth month(String text) {
        try {
            int year = text.length() == MONTH_LENGTH ? yearOf(text) : NO_NUMBER;
            return year == NO_NUMBER ? YearMonth.parse(text) : YearMonth.of(year, monthOf(text));
        } catch (DateTimeException noMonth) {
            return null;
        }
    }

    /** The year of {@code yyyy-MM}, if year and month are digits. */
    private static int yearOf(String text) {
        return text.charAt(AFTER_YEAR) == '-' && monthOf(text) != NO_NUMBER ? digits(text, 0, AFTER_YEAR) : NO_NUMBER;
    }

    private static int monthOf(String text) {
        return digits(text, AFTER_YEAR + 1, AFTER_MONTH);
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return NO_NUMBER;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
