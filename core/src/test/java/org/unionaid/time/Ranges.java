package org.unionaid.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small ranges close together, so that they often meet, overlap and enclose each other. */
final class Ranges {

    private static final LocalDate ORIGIN = LocalDate.of(2020, 2, 20);
    private static final int SPREAD = 20;

    private Ranges() {}

    static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(-SPREAD, 2 * SPREAD).map(ORIGIN::plusDays);
    }

    static Arbitrary<DateRange> dateRanges() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, SPREAD);
        return Combinators.combine(days, days, Arbitraries.integers().between(0, 5))
                .as((start, length, openness) -> {
                    LocalDate first = openness % 3 == 1 ? LocalDate.MIN : ORIGIN.plusDays(start);
                    LocalDate last = openness == 2 || openness == 4 ? LocalDate.MAX : ORIGIN.plusDays(start + length);
                    return DateRange.ofClosed(first, last);
                });
    }

    static Arbitrary<YearMonth> months() {
        return Arbitraries.integers().between(-SPREAD, 2 * SPREAD).map(YearMonth.from(ORIGIN)::plusMonths);
    }

    static Arbitrary<MonthRange> monthRanges() {
        Arbitrary<Integer> months = Arbitraries.integers().between(0, SPREAD);
        return Combinators.combine(months, months.optional()).as((start, length) -> {
            YearMonth first = YearMonth.from(ORIGIN).plusMonths(start);
            Optional<YearMonth> last = length.map(first::plusMonths);
            return new MonthRange(first, last);
        });
    }
}
