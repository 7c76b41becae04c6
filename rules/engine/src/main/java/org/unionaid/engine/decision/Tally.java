package org.unionaid.engine.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.engine.policy.Provenance;
import org.unionaid.engine.subject.AwardsOnRecord;

/** What comes together while one decision is made: reasons, what is missing, the first failure. */
final class Tally {
    private final List<Reason> reasons = new ArrayList<>();
    private final SortedSet<MissingFact> missing = new TreeSet<>();
    private Outcome.@Nullable Failed failed;
    private boolean refused;

    void add(Iterable<Reason> more) {
        more.forEach(reasons::add);
    }

    /** What the criteria came to. */
    void conditions(Outcome outcome) {
        refused |= outcome.isFalse();
        open(outcome);
    }

    /** Keeps why a value is not known; true if it is known. */
    boolean isKnown(Outcome outcome) {
        open(outcome);
        return outcome instanceof Outcome.Known;
    }

    private void open(Outcome outcome) {
        missing.addAll(outcome.missingFacts());
        if (failed == null && outcome instanceof Outcome.Failed failure) {
            failed = failure;
        }
    }

    void missingHistory() {
        missing.add(AwardsOnRecord.MISSING);
    }

    /** A limit that stands in the way. */
    void refuse(String code, Label title, Provenance provenance) {
        refused = true;
        reasons.add(reason(code, Verdict.NOT_MET, title, provenance, ImmutableSortedSet.of()));
    }

    /** A limit that does not stand in the way. */
    void meet(String code, Label title, Provenance provenance) {
        reasons.add(reason(code, Verdict.MET, title, provenance, ImmutableSortedSet.of()));
    }

    /** A limit of which nobody can tell before the history is known. */
    void open(String code, Label title, Provenance provenance) {
        missingHistory();
        reasons.add(reason(code, Verdict.OPEN, title, provenance, ImmutableSortedSet.of(AwardsOnRecord.MISSING)));
    }

    private static Reason reason(
            String code, Verdict verdict, Label title, Provenance provenance, ImmutableSortedSet<MissingFact> missing) {
        return new Reason(
                code, verdict, title, false, Optional.empty(), Optional.of(provenance), ImmutableList.of(), missing);
    }

    boolean isRefused() {
        return refused;
    }

    Optional<Outcome.Failed> failure() {
        return Optional.ofNullable(failed);
    }

    ImmutableSortedSet<MissingFact> missing() {
        return ImmutableSortedSet.copyOf(missing);
    }

    ImmutableList<Reason> reasons() {
        return ImmutableList.copyOf(reasons);
    }
}
