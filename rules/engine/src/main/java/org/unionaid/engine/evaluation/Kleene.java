package org.unionaid.engine.evaluation;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.value.Value;

/** Logic with unknown and failed: joins outcomes of conditions so that their order cannot matter. */
final class Kleene {
    private Kleene() {}

    /** All: false, then failed, then unknown, then true. */
    static Outcome all(Iterable<Outcome> outcomes) {
        return join(outcomes, Value.FALSE);
    }

    /** Any: true, then failed, then unknown, then false. */
    static Outcome any(Iterable<Outcome> outcomes) {
        return join(outcomes, Value.TRUE);
    }

    /** At least {@code count}: settled as soon as the rest cannot change it. */
    static Outcome atLeast(int count, Iterable<Outcome> outcomes) {
        int met = 0;
        int open = 0;
        Outcome.Failed failed = null;
        ImmutableSortedSet.Builder<MissingFact> missing = ImmutableSortedSet.naturalOrder();
        for (Outcome outcome : outcomes) {
            if (outcome.isTrue()) {
                met++;
            } else if (!outcome.isFalse()) {
                open++;
                failed = outcome instanceof Outcome.Failed f ? first(failed, f) : failed;
                missing.addAll(outcome.missingFacts());
            }
        }
        if (met >= count || met + open < count) {
            return new Outcome.Known(Value.of(met >= count));
        }
        return failed != null ? failed : new Outcome.Unknown(missing.build());
    }

    static Outcome not(Outcome outcome) {
        return outcome instanceof Outcome.Known known
                ? new Outcome.Known(Value.of(!known.value().equals(Value.TRUE)))
                : outcome;
    }

    private static Outcome join(Iterable<Outcome> outcomes, Value.Truth settles) {
        Outcome.Failed failed = null;
        boolean unknown = false;
        ImmutableSortedSet.Builder<MissingFact> missing = ImmutableSortedSet.naturalOrder();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Known known && known.value().equals(settles)) {
                return outcome;
            }
            if (outcome instanceof Outcome.Failed f) {
                failed = first(failed, f);
            }
            unknown |= outcome instanceof Outcome.Unknown;
            missing.addAll(outcome.missingFacts());
        }
        if (failed != null) {
            return failed;
        }
        return unknown ? new Outcome.Unknown(missing.build()) : new Outcome.Known(Value.of(!settles.value()));
    }

    /** Of two failures the one written first, so that order of evaluation cannot show. */
    static Outcome.Failed first(Outcome.@Nullable Failed a, Outcome.Failed b) {
        return a == null || WRITTEN_FIRST.compare(b, a) < 0 ? b : a;
    }

    private static final Comparator<Outcome.Failed> WRITTEN_FIRST = Comparator.comparing(Outcome.Failed::where)
            .thenComparing(Outcome.Failed::code)
            .thenComparing(Outcome.Failed::detail);
}
