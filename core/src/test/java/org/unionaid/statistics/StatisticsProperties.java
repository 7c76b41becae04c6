package org.unionaid.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.unionaid.identity.EventId;
import org.unionaid.ledger.Ledger;
import org.unionaid.ledger.LedgerEvent;
import org.unionaid.ledger.RandomEvents;
import org.unionaid.money.Money;
import org.unionaid.time.DateRange;

/** Laws of {@link Statistics} over ledgers as random events leave them. */
class StatisticsProperties {

    @Property(tries = 500)
    void total_anyWindow_equalsANaiveRecount(@ForAll("ledgers") Ledger ledger, @ForAll("windows") DateRange window) {
        assertRow(
                Statistics.of(ledger, window).total(), new NaiveRecount(ledger.events(), window, disbursement -> true));
    }

    @Property(tries = 300)
    void by_anyDimension_equalsANaiveRecountOfTheGroup(
            @ForAll("ledgers") Ledger ledger, @ForAll("windows") DateRange window, @ForAll Dimension dimension) {
        for (StatisticsRow row : Statistics.of(ledger, window).by(dimension)) {
            assertRow(
                    row,
                    new NaiveRecount(
                            ledger.events(),
                            window,
                            disbursement -> dimension
                                    .of(disbursement)
                                    .map(value -> value.equals(row.group().get(dimension)))
                                    .orElse(row.group().isEmpty())));
        }
    }

    @Property(tries = 300)
    void by_moneyAndTimes_addUpWhereHeadsNeedNot(
            @ForAll("ledgers") Ledger ledger, @ForAll("windows") DateRange window) {
        Statistics statistics = Statistics.of(ledger, window);
        StatisticsRow total = statistics.total();
        List<StatisticsRow> rows = statistics.by(Dimension.PROGRAM);

        assertThat(Money.sum(rows.stream().map(StatisticsRow::money).toList())).isEqualTo(total.money());
        assertThat(rows.stream().mapToLong(StatisticsRow::personTimes).sum()).isEqualTo(total.personTimes());
        assertThat(rows.stream().mapToLong(StatisticsRow::persons).sum()).isGreaterThanOrEqualTo(total.persons());
        assertThat(total.households()).isLessThanOrEqualTo(total.householdTimes());
        assertThat(total.persons()).isLessThanOrEqualTo(total.personTimes());
        assertThat(total.employers()).isLessThanOrEqualTo(total.employerTimes());
    }

    @Property(tries = 300)
    void of_windowThatIsOver_isNotChangedByLaterEvents(
            @ForAll("ledgers") Ledger ledger, @ForAll("windows") DateRange window) {
        List<LedgerEvent> reversals = ledger.events().stream()
                .filter(LedgerEvent.Planned.class::isInstance)
                .<LedgerEvent>map(event -> new LedgerEvent.Reversed(
                        EventId.of("R-" + event.id()), RandomEvents.FIRST_DAY.plusYears(1), event.disbursementId()))
                .toList();

        assertThat(Statistics.of(ledger.postAll(reversals).ledger(), window).total())
                .isEqualTo(Statistics.of(ledger, window).total());
    }

    @Property(tries = 300)
    void of_windowCutInTwo_moneyAddsUp(
            @ForAll("ledgers") Ledger ledger, @ForAll @IntRange(min = 1, max = 99) int days) {
        DateRange before = DateRange.of(RandomEvents.FIRST_DAY, RandomEvents.FIRST_DAY.plusDays(days));
        DateRange after = DateRange.startingOn(RandomEvents.FIRST_DAY.plusDays(days));
        DateRange both = DateRange.startingOn(RandomEvents.FIRST_DAY);

        assertThat(total(ledger, before).money().plus(total(ledger, after).money()))
                .isEqualTo(total(ledger, both).money());
        assertThat(total(ledger, before).personTimes() + total(ledger, after).personTimes())
                .isGreaterThanOrEqualTo(total(ledger, both).personTimes());
    }

    @Provide
    Arbitrary<Ledger> ledgers() {
        return RandomEvents.ledgers();
    }

    @Provide
    Arbitrary<DateRange> windows() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 95);
        return Combinators.combine(days, days)
                .as((one, other) -> DateRange.ofClosed(
                        RandomEvents.FIRST_DAY.plusDays(Math.min(one, other)),
                        RandomEvents.FIRST_DAY.plusDays(Math.max(one, other))));
    }

    private static StatisticsRow total(Ledger ledger, DateRange window) {
        return Statistics.of(ledger, window).total();
    }

    private static void assertRow(StatisticsRow row, NaiveRecount naive) {
        assertThat(row.money().fen()).isEqualTo(naive.money());
        assertThat(row.households()).isEqualTo(naive.distinct("HOUSEHOLD"));
        assertThat(row.householdTimes()).isEqualTo(naive.times("HOUSEHOLD"));
        assertThat(row.employers()).isEqualTo(naive.distinct("EMPLOYER"));
        assertThat(row.employerTimes()).isEqualTo(naive.times("EMPLOYER"));
        assertThat(row.persons()).isEqualTo(naive.persons());
        assertThat(row.personTimes()).isEqualTo(naive.personTimes());
        assertThat(row.goods().stream().mapToLong(Tally::quantity).sum()).isEqualTo(naive.pieces());
        assertThat(row.goodsValue().fen()).isEqualTo(6000 * naive.pieces());
    }
}
