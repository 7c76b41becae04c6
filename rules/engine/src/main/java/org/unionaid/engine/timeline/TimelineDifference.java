package org.unionaid.engine.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unionaid.answer.Answer;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.decision.Reason;
import org.unionaid.money.Money;
import org.unionaid.time.DateRange;

/**
 * How two timelines of one period differ in money (时间线差异): the corrections that a late fact or a new rule asks for.
 * Immutable and thread-safe.
 *
 * @param deltas  where both amounts are known and differ, by program and beneficiary, then by day
 * @param open  where one of them is not known, so that nobody can say yet whether there is a correction
 */
public record TimelineDifference(ImmutableList<Delta> deltas, ImmutableList<Open> open) {
    /**
     * Days on which a difference cannot be told.
     *
     * @param key  program and beneficiary
     * @param days  the days
     */
    public record Open(DecisionKey key, DateRange days) {}

    /**
     * The difference between two timelines.
     *
     * @param old  the timeline by which was decided, not null
     * @param now  the timeline that holds instead, of the same period, not null
     * @return the deltas from the old one to the new one
     * @throws IllegalArgumentException if the periods differ
     */
    public static TimelineDifference between(Timeline old, Timeline now) {
        checkArgument(old.period().equals(now.period()), "periods differ: %s and %s", old.period(), now.period());
        List<Delta> deltas = new ArrayList<>();
        List<Open> open = new ArrayList<>();
        for (DecisionKey key :
                Sets.union(old.positions().keySet(), now.positions().keySet())) {
            ImmutableSortedSet<LocalDate> days = changes(key, old, now);
            for (LocalDate day : days) {
                LocalDate next = days.higher(day);
                DateRange stretch =
                        DateRange.of(day, next == null ? old.period().endExclusive() : next);
                compare(key, stretch, old, now, deltas, open);
            }
        }
        return new TimelineDifference(ImmutableList.copyOf(deltas), ImmutableList.copyOf(open));
    }

    /**
     * What grants decided on some days should have been more in all.
     *
     * @param key  program and beneficiary, not null
     * @param decidedOn  the day of each grant, not null
     * @return the new amounts of those days less the old ones, where both are known
     */
    public Money total(DecisionKey key, Iterable<LocalDate> decidedOn) {
        Money total = Money.ZERO;
        for (LocalDate day : decidedOn) {
            for (Delta delta : deltas) {
                if (delta.key().equals(key) && delta.days().contains(day)) {
                    total = total.plus(delta.amount());
                }
            }
        }
        return total;
    }

    private static ImmutableSortedSet<LocalDate> changes(DecisionKey key, Timeline old, Timeline now) {
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        days.add(old.period().start());
        for (Timeline timeline : ImmutableList.of(old, now)) {
            Stream.of(
                            Optional.ofNullable(timeline.positions().get(key))
                                    .map(map -> map.asMapOfRanges().keySet())
                                    .orElse(ImmutableSet.of()),
                            timeline.unusable().asMapOfRanges().keySet())
                    .flatMap(Set::stream)
                    .forEach(range -> days.add(range.lowerEndpoint(), range.upperEndpoint()));
        }
        ImmutableSortedSet<LocalDate> all = days.build();
        return all.headSet(old.period().endExclusive());
    }

    private static void compare(
            DecisionKey key, DateRange days, Timeline old, Timeline now, List<Delta> deltas, List<Open> open) {
        Optional<Position> before = old.find(key, days.start());
        Optional<Position> after = now.find(key, days.start());
        Answer<Money> paid = amount(before, old, days.start());
        Answer<Money> due = amount(after, now, days.start());
        if (paid.isUnknown() || due.isUnknown()) {
            append(open, new Open(key, days));
        } else if (!paid.get().equals(due.get())) {
            append(deltas, new Delta(key, days, paid.get(), due.get(), because(before, after)));
        }
    }

    /** Who is no beneficiary gets nothing; on a day without a usable policy nobody can tell. */
    private static Answer<Money> amount(Optional<Position> position, Timeline timeline, LocalDate day) {
        return position.map(Position::amount)
                .orElse(timeline.unusable().get(day) == null ? Answer.known(Money.ZERO) : Answer.unknown());
    }

    /** What stands otherwise, from a person's point of view: the same requirement with another verdict, or one that is new. */
    private static ImmutableList<Reason> because(Optional<Position> before, Optional<Position> after) {
        ImmutableList<Reason> had = before.map(Position::reasons).orElse(ImmutableList.of());
        ImmutableList<Reason> has = after.map(Position::reasons).orElse(ImmutableList.of());
        return (has.isEmpty() ? had : has)
                .stream()
                        .filter(reason -> (has.isEmpty() ? has : had)
                                .stream()
                                        .noneMatch(other -> other.code().equals(reason.code())
                                                && other.verdict() == reason.verdict()))
                        .collect(ImmutableList.toImmutableList());
    }

    private static void append(List<Open> open, Open next) {
        if (!open.isEmpty()) {
            Open last = open.get(open.size() - 1);
            if (last.key().equals(next.key())
                    && last.days().endExclusive().equals(next.days().start())) {
                DateRange both = DateRange.of(last.days().start(), next.days().endExclusive());
                open.set(open.size() - 1, new Open(last.key(), both));
                return;
            }
        }
        open.add(next);
    }

    private static void append(List<Delta> deltas, Delta next) {
        if (!deltas.isEmpty()) {
            Delta last = deltas.get(deltas.size() - 1);
            DateRange both = last.days().endExclusive().equals(next.days().start())
                    ? DateRange.of(last.days().start(), next.days().endExclusive())
                    : next.days();
            Delta joined = new Delta(last.key(), both, last.before(), last.after(), last.because());
            if (Objects.equals(joined, new Delta(next.key(), both, next.before(), next.after(), next.because()))
                    && !both.equals(next.days())) {
                deltas.set(deltas.size() - 1, joined);
                return;
            }
        }
        deltas.add(next);
    }
}
