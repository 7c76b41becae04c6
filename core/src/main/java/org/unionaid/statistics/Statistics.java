package org.unionaid.statistics;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.unionaid.identity.DisbursementId;
import org.unionaid.ledger.Ledger;
import org.unionaid.ledger.LedgerEntry;
import org.unionaid.ledger.LedgerEvent;
import org.unionaid.time.DateRange;

/**
 * The statistics of a ledger over a window of days (统计): a total, and rows by what is asked for, each counted from the
 * events.
 *
 * <pre>{@code
 * Statistics year = Statistics.of(ledger, DateRange.ofYear(2024));
 * year.total().households();
 * year.by(Dimension.PROGRAM, Dimension.CATEGORY);
 * }</pre>
 *
 * <p>A disbursement counts once, on the first day that some of it arrived. Its money counts on the days it arrived; a
 * return, a correction or a reversal afterwards changes the money of its own day only and never the count of an earlier
 * window. Only if the reversal lies in the same window did the disbursement never happen as far as the window goes. So a
 * window that is over never changes unless events are entered late.
 *
 * <p>Immutable and thread-safe.
 */
public final class Statistics {

    private final DateRange window;
    private final ImmutableList<Delivery> deliveries;

    private Statistics(DateRange window, ImmutableList<Delivery> deliveries) {
        this.window = window;
        this.deliveries = deliveries;
    }

    /**
     * The statistics of a ledger.
     *
     * @param ledger the ledger, not null
     * @param window the days to count, by when something arrived or came back, not null
     * @return the statistics
     */
    public static Statistics of(Ledger ledger, DateRange window) {
        Map<DisbursementId, DeliveryFold> folds = new LinkedHashMap<>();
        for (LedgerEntry entry : ledger.entries()) {
            if (entry.event() instanceof LedgerEvent.Planned planned) {
                folds.put(planned.disbursement().id(), new DeliveryFold(planned.disbursement()));
            } else {
                DeliveryFold fold = folds.get(entry.event().disbursementId());
                if (fold != null) {
                    fold.add(entry);
                }
            }
        }
        return new Statistics(
                window,
                folds.values().stream()
                        .flatMap(fold -> fold.within(window).stream())
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * The window.
     *
     * @return the days that were counted
     */
    public DateRange window() {
        return window;
    }

    /**
     * The counts of everything, counted anew and not added up from rows.
     *
     * @return the total, with an empty group
     * @throws org.unionaid.money.CurrencyMismatchException if amounts are of several currencies
     * @throws ArithmeticException if a sum is out of range
     */
    public StatisticsRow total() {
        return row(ImmutableMap.of(), deliveries);
    }

    /**
     * The counts by one or several dimensions. Rows must not be added: a household in two of them is one household.
     *
     * @param dimensions what to group by, each at most once
     * @return a row per combination of values that occurs, sorted by the values
     * @throws IllegalArgumentException if a dimension is named twice
     * @throws org.unionaid.money.CurrencyMismatchException if amounts in one row are of several currencies
     * @throws ArithmeticException if a sum is out of range
     */
    public ImmutableList<StatisticsRow> by(Dimension... dimensions) {
        ImmutableList<Dimension> wanted = ImmutableList.copyOf(dimensions);
        if (wanted.stream().distinct().count() < wanted.size()) {
            throw new IllegalArgumentException("Dimensions must differ, but are " + wanted);
        }
        Map<ImmutableMap<Dimension, String>, List<Delivery>> groups = deliveries.stream()
                .collect(Collectors.groupingBy(
                        delivery -> group(wanted, delivery), LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> row(group.getKey(), group.getValue()))
                .sorted(byValuesOf(wanted))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableMap<Dimension, String> group(List<Dimension> dimensions, Delivery delivery) {
        ImmutableMap.Builder<Dimension, String> group = ImmutableMap.builder();
        for (Dimension dimension : dimensions) {
            dimension.of(delivery.disbursement()).ifPresent(value -> group.put(dimension, value));
        }
        return group.buildOrThrow();
    }

    private static Comparator<StatisticsRow> byValuesOf(List<Dimension> dimensions) {
        return Comparator.comparing(
                row -> dimensions.stream()
                        .map(dimension -> row.group().getOrDefault(dimension, ""))
                        .toList(),
                Comparators.lexicographical(Comparator.<String>naturalOrder()));
    }

    private StatisticsRow row(ImmutableMap<Dimension, String> group, List<Delivery> counted) {
        RowFold fold = new RowFold();
        counted.forEach(fold::add);
        return fold.row(window, group);
    }
}
