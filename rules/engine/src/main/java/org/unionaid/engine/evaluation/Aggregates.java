package org.unionaid.engine.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Value;
import org.unionaid.time.MonthRange;

/** What lists come to. */
final class Aggregates {
    private Aggregates() {}

    private static final int MAX_MONTHS = 1_200;

    /** What an aggregate goes through: the things of a list, or the months of a window; empty if the window has no end in sight. */
    static Optional<ImmutableList<Value>> each(Value list) {
        if (list instanceof Value.Elements elements) {
            return Optional.of(ImmutableList.copyOf(elements.elements()));
        }
        MonthRange months = ((Value.Window) list).months();
        return months.to()
                .filter(last -> months.from().until(last, ChronoUnit.MONTHS) < MAX_MONTHS)
                .map(last -> Stream.iterate(months.from(), month -> !month.isAfter(last), month -> month.plusMonths(1))
                        .<Value>map(month -> new Value.Window(MonthRange.of(month, month)))
                        .collect(ImmutableList.toImmutableList()));
    }

    static Outcome of(Expr.Aggregate expr, ImmutableList<Value> elements, ImmutableList<Outcome> bodies) {
        if (expr.kind() == Expr.AggregateKind.EXISTS) {
            return Kleene.any(bodies);
        }
        if (expr.kind() == Expr.AggregateKind.ALL) {
            return Kleene.all(bodies);
        }
        Outcome open = firstOpen(bodies);
        if (open != null) {
            return open;
        }
        ImmutableList<Value> values =
                bodies.stream().map(body -> ((Outcome.Known) body).value()).collect(ImmutableList.toImmutableList());
        return switch (expr.kind()) {
            case FILTER -> new Outcome.Known(filter(elements, values));
            case SUM -> new Outcome.Known(sum(expr, values));
            default ->
                new Outcome.Known(
                        values.isEmpty() ? Value.NONE : extreme(values, expr.kind() == Expr.AggregateKind.MIN));
        };
    }

    /** If one is not known, what the whole comes to: failed (the one written first), else unknown with all that is missing. */
    static @Nullable Outcome firstOpen(ImmutableList<Outcome> outcomes) {
        Outcome.Failed failed = null;
        boolean unknown = false;
        ImmutableSortedSet.Builder<MissingFact> missing = ImmutableSortedSet.naturalOrder();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Failed f) {
                failed = Kleene.first(failed, f);
            }
            unknown |= outcome instanceof Outcome.Unknown;
            missing.addAll(outcome.missingFacts());
        }
        if (failed != null) {
            return failed;
        }
        return unknown ? new Outcome.Unknown(missing.build()) : null;
    }

    /** What a whole comes to that needs all of these, one of which at least is not known. */
    static Outcome open(ImmutableList<Outcome> outcomes) {
        Outcome open = firstOpen(outcomes);
        if (open == null) {
            throw new IllegalArgumentException("every outcome is known");
        }
        return open;
    }

    /** What a choice comes to whose chooser is not known: its branches' value if they agree, else failed or unknown as it is. */
    static Outcome ifAgreed(Outcome chooser, ImmutableList<Outcome> branches) {
        Outcome first = branches.get(0);
        if (first instanceof Outcome.Known && branches.stream().allMatch(first::equals)) {
            return first;
        }
        if (chooser instanceof Outcome.Failed) {
            return chooser;
        }
        ImmutableSortedSet.Builder<MissingFact> missing = ImmutableSortedSet.naturalOrder();
        missing.addAll(chooser.missingFacts());
        branches.forEach(branch -> missing.addAll(branch.missingFacts()));
        return new Outcome.Unknown(missing.build());
    }

    static Value extreme(ImmutableList<Value> values, boolean least) {
        Value best = values.get(0);
        for (Value value : values) {
            int order = compare(value, best);
            if (least ? order < 0 : order > 0) {
                best = value;
            }
        }
        return best;
    }

    private static int compare(Value a, Value b) {
        return a instanceof Value.Day day
                ? day.date().compareTo(((Value.Day) b).date())
                : ((Value.Quantity) a).amount().compareTo(((Value.Quantity) b).amount());
    }

    private static Value filter(ImmutableList<Value> elements, ImmutableList<Value> kept) {
        ImmutableList.Builder<Value.Element> filtered = ImmutableList.builder();
        for (int i = 0; i < elements.size(); i++) {
            if (kept.get(i).equals(Value.TRUE)) {
                filtered.add((Value.Element) elements.get(i));
            }
        }
        return new Value.Elements(filtered.build());
    }

    private static Value sum(Expr.Aggregate expr, ImmutableList<Value> values) {
        Fraction sum = Fraction.ZERO;
        for (Value value : values) {
            sum = sum.plus(((Value.Quantity) value).amount());
        }
        return new Value.Quantity(sum, expr.type().unit());
    }
}
