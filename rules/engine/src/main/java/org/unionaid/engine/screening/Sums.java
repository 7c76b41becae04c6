package org.unionaid.engine.screening;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unionaid.casefile.Category;
import org.unionaid.engine.decision.DecisionKind;
import org.unionaid.engine.fast.CaseReader;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.ProgramId;

/** A summary while it is being added up. Not thread-safe. */
final class Sums {
    private long decided;
    private long failed;
    private long eligible;
    private long open;
    private final Map<ProgramId, Counts> byProgram = new LinkedHashMap<>();
    private final Map<Optional<Category>, Counts> byCategory = new LinkedHashMap<>();
    private final Map<DivisionCode, Counts> byPlace = new LinkedHashMap<>();

    static Sums of(ScreeningSummary summary) {
        Sums sums = new Sums();
        sums.decided = summary.decided();
        sums.failed = summary.failed();
        sums.eligible = summary.eligible();
        sums.open = summary.open();
        summary.byProgram().forEach((key, tally) -> at(sums.byProgram, key).add(tally));
        summary.byCategory().forEach((key, tally) -> at(sums.byCategory, key).add(tally));
        summary.byPlace().forEach((key, tally) -> at(sums.byPlace, key).add(tally));
        return sums;
    }

    /** Adds the case that a reader has just decided. */
    void add(DivisionCode place, Optional<Category> category, CaseReader reader) {
        Case one = new Case(place, category);
        for (int row = 0; row < reader.size(); row++) {
            long award = reader.awardFen(row).orElse(0);
            one.add(reader.programId(row), reader.kind(row), reader.capFen(row), award);
        }
        one.close();
    }

    void add(ScreenedCase result) {
        if (result instanceof ScreenedCase.Decided of) {
            Case one = new Case(of.place(), of.category());
            for (ScreenedRow row : of.rows()) {
                long award = row.award().isPresent() ? row.award().get().fen() : 0;
                one.add(row.program(), row.kind(), row.cap().fen(), award);
            }
            one.close();
        } else {
            addFailed();
        }
    }

    void addFailed() {
        failed++;
    }

    void add(Sums other) {
        decided += other.decided;
        failed += other.failed;
        eligible += other.eligible;
        open += other.open;
        other.byProgram.forEach((key, counts) -> at(byProgram, key).add(counts));
        other.byCategory.forEach((key, counts) -> at(byCategory, key).add(counts));
        other.byPlace.forEach((key, counts) -> at(byPlace, key).add(counts));
    }

    ScreeningSummary summary() {
        return new ScreeningSummary(
                decided, failed, eligible, open, tallies(byProgram), tallies(byCategory), tallies(byPlace));
    }

    private static <K> Counts at(Map<K, Counts> map, K key) {
        return map.computeIfAbsent(key, any -> new Counts());
    }

    private static <K> ImmutableMap<K, DecisionTally> tallies(Map<K, Counts> map) {
        ImmutableMap.Builder<K, DecisionTally> tallies = ImmutableMap.builder();
        map.forEach((key, counts) -> tallies.put(key, counts.tally()));
        return tallies.buildOrThrow();
    }

    /** The rows of one case, counted by program, category and place. */
    private final class Case {
        private final Counts category;
        private final Counts place;
        private boolean isEligible;
        private boolean isOpen;

        Case(DivisionCode place, Optional<Category> category) {
            this.place = at(byPlace, place);
            this.category = at(byCategory, category);
        }

        void add(ProgramId program, DecisionKind kind, long cap, long award) {
            at(byProgram, program).add(kind, cap, award);
            category.add(kind, cap, award);
            place.add(kind, cap, award);
            isEligible |= kind == DecisionKind.ELIGIBLE;
            isOpen |= kind == DecisionKind.UNDETERMINED || kind == DecisionKind.FAILED;
        }

        void close() {
            decided++;
            eligible += isEligible ? 1 : 0;
            open += isOpen ? 1 : 0;
        }
    }
}
