package org.unionaid.engine.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.Reason;
import org.unionaid.engine.decision.Verdict;
import org.unionaid.engine.policy.Program;

/**
 * Why a program is not granted, and what would have to be otherwise (差在哪里). Immutable and thread-safe.
 *
 * <p>A remedy is a set of requirements that are not met, the least that would do: with exactly these met the answer is no
 * longer no, and with any fewer it still is. Where the policy says "any of" or "at least", there are several.
 *
 * @param remedies  each a set of requirements in the policy's order, the smallest sets first; a single empty one if nothing
 *     stands in the way, none at all if the program is denied to everyone
 * @param isComplete  whether these are all; at most {@value #MOST} are kept
 */
public record WhyNot(ImmutableList<ImmutableList<Reason>> remedies, boolean isComplete) {
    /** The most remedies that are listed. */
    public static final int MOST = 64;

    /**
     * What stands between a decision and its program.
     *
     * @param program  the program decided, not null
     * @param decision  the decision about it, not null
     * @return the remedies; a requirement that is open or failed counts as not met
     */
    public static WhyNot of(Program program, Decision decision) {
        Map<String, Reason> unmet = new LinkedHashMap<>();
        decision.reasons().stream()
                .filter(reason -> reason.verdict() != Verdict.MET)
                .forEach(reason -> unmet.put(reason.code(), reason));
        Remedies remedies = new Remedies(unmet.keySet(), MOST);
        ImmutableList<ImmutableSet<String>> sets = remedies.of(program.eligible());
        ImmutableSet<String> limits = unmet.keySet().stream()
                .filter(code -> !remedies.isCondition(code))
                .collect(ImmutableSet.toImmutableSet());
        ImmutableMap<String, Reason> inOrder = ImmutableMap.copyOf(unmet);
        return new WhyNot(
                sets.stream()
                        .map(set -> inOrder.values().stream()
                                .filter(reason -> set.contains(reason.code()) || limits.contains(reason.code()))
                                .collect(ImmutableList.toImmutableList()))
                        .collect(ImmutableList.toImmutableList()),
                remedies.isComplete());
    }

    /**
     * The first of the smallest remedies.
     *
     * @return the requirements that would have to be met; empty if nothing helps
     */
    public Optional<ImmutableList<Reason>> least() {
        return remedies.stream().findFirst();
    }
}
