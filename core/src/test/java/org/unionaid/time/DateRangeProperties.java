package org.unionaid.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of {@link DateRange}: it behaves as the set of its days. */
class DateRangeProperties {

    @Property
    void contains_day_isBetweenTheEnds(@ForAll("ranges") DateRange range, @ForAll("dates") LocalDate day) {
        assertThat(range.contains(day)).isEqualTo(!day.isBefore(range.start()) && !day.isAfter(range.last()));
        assertThat(range.contains(day))
                .isEqualTo(range.overlaps(DateRange.ofClosed(day, day)))
                .isEqualTo(range.encloses(DateRange.ofClosed(day, day)));
    }

    @Property
    void intersection_two_containsTheDaysOfBoth(
            @ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b, @ForAll("dates") LocalDate day) {
        assertThat(a.intersection(b).filter(both -> both.contains(day)).isPresent())
                .isEqualTo(a.contains(day) && b.contains(day));
    }

    @Property
    void intersection_two_commutesAndIsEnclosedByBoth(@ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
        Optional<DateRange> both = a.intersection(b);

        assertThat(both).isEqualTo(b.intersection(a));
        assertThat(both.isPresent()).isEqualTo(a.overlaps(b)).isEqualTo(b.overlaps(a));
        assertThat(both.stream()).allSatisfy(common -> {
            assertThat(a.encloses(common)).isTrue();
            assertThat(b.encloses(common)).isTrue();
        });
        assertThat(both.equals(Optional.of(b))).isEqualTo(a.encloses(b));
    }

    @Property
    void intersection_three_isAssociative(
            @ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b, @ForAll("ranges") DateRange c) {
        assertThat(a.intersection(b).flatMap(c::intersection))
                .isEqualTo(b.intersection(c).flatMap(a::intersection));
        assertThat(a.intersection(a)).contains(a);
        assertThat(a.intersection(DateRange.always())).contains(a);
    }

    @Property
    void parse_whatIsWritten_isTheSame(@ForAll("ranges") DateRange range) {
        assertThat(DateRange.parse(range.toString())).isEqualTo(range);
        assertThat(DateRange.fromJson(range.toJson())).isEqualTo(range);
        assertThat(DateRange.ofClosed(range.start(), range.last())).isEqualTo(range);
        assertThat(DateRange.of(range.start(), range.endExclusive())).isEqualTo(range);
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return Ranges.dateRanges();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Ranges.dates();
    }
}
