package org.unionaid.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of {@link MonthRange}: it behaves as the set of its months, and as the range of their days. */
class MonthRangeProperties {

    @Property
    void intersection_two_containsTheMonthsOfBoth(
            @ForAll("ranges") MonthRange a, @ForAll("ranges") MonthRange b, @ForAll("months") YearMonth month) {
        assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
        assertThat(a.intersection(b).filter(both -> both.contains(month)).isPresent())
                .isEqualTo(a.contains(month) && b.contains(month));
    }

    @Property
    void toDateRange_two_intersectAsTheirMonthsDo(@ForAll("ranges") MonthRange a, @ForAll("ranges") MonthRange b) {
        assertThat(a.intersection(b).map(MonthRange::toDateRange))
                .isEqualTo(a.toDateRange().intersection(b.toDateRange()));
    }

    @Property
    void contains_month_isThatOfItsDays(@ForAll("ranges") MonthRange range, @ForAll("months") YearMonth month) {
        assertThat(range.contains(month))
                .isEqualTo(range.toDateRange().contains(month.atDay(1)))
                .isEqualTo(range.toDateRange().contains(month.atEndOfMonth()));
    }

    @Property
    void months_closed_isTheNumberOfMonthsWithin(@ForAll("ranges") MonthRange range) {
        Assume.that(!range.isOpenEnd());

        assertThat(range.months())
                .isEqualTo(Stream.iterate(range.from(), range::contains, month -> month.plusMonths(1))
                        .count());
    }

    @Provide
    Arbitrary<MonthRange> ranges() {
        return Ranges.monthRanges();
    }

    @Provide
    Arbitrary<YearMonth> months() {
        return Ranges.months();
    }
}
