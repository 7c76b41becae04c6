package org.unionaid.engine.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unionaid.engine.Binding;
import org.unionaid.engine.book.PolicyBook;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.identity.DivisionCode;
import org.unionaid.time.AsOf;
import org.unionaid.time.DateRange;

/**
 * A case's decisions over a period (时间线): what the answer is if asked on each day, all from the same case as it is known now.
 * Immutable and thread-safe.
 *
 * @param period  the days asked about
 * @param positions  by program and beneficiary, in the order of the policies, how each stands on which days; a beneficiary
 *     that is none on some day, such as a member before joining, has no position then
 * @param unusable  the days on which no policy can be used, with what stands in the way on the first of them
 */
public record Timeline(
        DateRange period,
        ImmutableMap<DecisionKey, ImmutableRangeMap<LocalDate, Position>> positions,
        ImmutableRangeMap<LocalDate, ImmutableList<Issue>> unusable) {
    /**
     * The timeline of a case.
     *
     * @param book  the policies, not null
     * @param place  the place of the union that accepts the application, not null
     * @param aidCase  the case, not null
     * @param period  the days, with a first and a last, not null
     * @return the decisions of each day
     * @throws IllegalArgumentException if the period is open at an end
     */
    public static Timeline of(PolicyBook book, DivisionCode place, AidCase aidCase, DateRange period) {
        checkArgument(
                !period.isOpenStart() && !period.isOpenEnd(), "a timeline needs a first and a last day: %s", period);
        Map<DecisionKey, TreeRangeMap<LocalDate, Position>> positions = new LinkedHashMap<>();
        TreeRangeMap<LocalDate, ImmutableList<Issue>> unusable = TreeRangeMap.create();
        ImmutableSortedSet<LocalDate> days = Breakpoints.of(book, aidCase, period);
        for (LocalDate day : days) {
            LocalDate next = days.higher(day);
            Range<LocalDate> stretch = Range.closedOpen(day, next == null ? period.endExclusive() : next);
            Binding binding = book.bind(place, AsOf.of(day));
            if (binding.hasErrors()) {
                unusable.put(stretch, binding.issues());
            } else {
                binding.policy()
                        .assess(aidCase)
                        .decisions()
                        .forEach((key, decision) -> positions
                                .computeIfAbsent(key, any -> TreeRangeMap.create())
                                .putCoalescing(stretch, new Position(decision)));
            }
        }
        ImmutableMap.Builder<DecisionKey, ImmutableRangeMap<LocalDate, Position>> all = ImmutableMap.builder();
        positions.forEach((key, map) -> all.put(key, ImmutableRangeMap.copyOf(map)));
        return new Timeline(period, all.buildOrThrow(), ImmutableRangeMap.copyOf(unusable));
    }

    /**
     * How a program stands for a beneficiary on a day.
     *
     * @param key  program and beneficiary, not null
     * @param day  the day, not null
     * @return the position, or empty if there is none
     */
    public Optional<Position> find(DecisionKey key, LocalDate day) {
        ImmutableRangeMap<LocalDate, Position> map = positions.get(key);
        return map == null ? Optional.empty() : Optional.ofNullable(map.get(day));
    }
}
