package org.unionaid.engine.missing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.evaluation.Evaluator;
import org.unionaid.engine.evaluation.Situation;
import org.unionaid.engine.value.Value;

/**
 * The facts to ask before a decision can be made: sufficient, and minimal as far as conditions do not depend on each other.
 *
 * <p><b>Sufficient:</b> once all of them are told, with whatever typed answers, the engine decides. <b>Minimal:</b> for each of
 * them there is a way for the conditions that rest on the others to turn out in which the engine cannot decide without it.
 * A condition is the smallest part of a rule that is true or false, such as {@code income < L}; two written alike are one.
 * Different conditions are taken to be independent even where they read the same fact, so that one set in a hundred may ask
 * for a fact that arithmetic would spare ({@code income < 100 || income >= 100 || ill} asks for both). If trying all ways
 * takes more than {@value #MOST_TRIALS} evaluations for one fact, it is kept.
 */
public final class MissingSet {
    private static final int MOST_TRIALS = 512;

    private final Function<Evaluator, Decision> decide;
    private final Situation situation;

    /**
     * The missing facts of one program and beneficiary.
     *
     * @param decide  decides with an evaluator, the same each time it is called with equal ones, not null
     * @param situation  what the evaluator may look at, not null
     */
    public MissingSet(Function<Evaluator, Decision> decide, Situation situation) {
        this.decide = decide;
        this.situation = situation;
    }

    /**
     * Decides; what is missing is sufficient, minimal, and in the order worth asking.
     *
     * @return the decision
     */
    public Decision decide() {
        Decision decision = decide.apply(new Evaluator(situation));
        return decision instanceof Decision.Undetermined open
                ? new Decision.Undetermined(least(open), open.conditionsMet(), open.reasons())
                : decision;
    }

    private ImmutableSet<MissingFact> least(Decision.Undetermined open) {
        ImmutableList<MissingFact> ordered = AskingOrder.of(open);
        ImmutableSet<MissingFact> kept = ImmutableSet.copyOf(ordered);
        for (MissingFact fact : ordered.reverse()) {
            ImmutableSet<MissingFact> fewer =
                    kept.stream().filter(other -> !other.equals(fact)).collect(ImmutableSet.toImmutableSet());
            if (kept.size() > 1 && new Trials(paths(fewer)).areEnough()) {
                kept = fewer;
            }
        }
        return kept;
    }

    private static ImmutableSet<String> paths(ImmutableSet<MissingFact> facts) {
        return facts.stream().map(MissingFact::path).collect(ImmutableSet.toImmutableSet());
    }

    /** Whether some facts are enough: every way in which the conditions on them turn out must settle the decision. */
    private final class Trials {
        private final ImmutableSet<String> told;
        private int left = MOST_TRIALS;

        Trials(ImmutableSet<String> told) {
            this.told = told;
        }

        /** Two ways that often show that they are not are tried first. */
        boolean areEnough() {
            return settles(Value.TRUE) && settles(Value.FALSE) && settles(new HashMap<>());
        }

        private boolean settles(Value everyCondition) {
            return isSettled(decide.apply(new Supposition(situation, told, Map.of(), Optional.of(everyCondition))));
        }

        /** What the conditions supposed so far leave open is tried both ways. */
        private boolean settles(Map<Object, Value> supposed) {
            if (--left < 0) {
                return false;
            }
            Supposition supposition = new Supposition(situation, told, supposed, Optional.empty());
            if (isSettled(decide.apply(supposition))) {
                return true;
            }
            Optional<Supposition.Condition> open = supposition.firstOpen();
            if (open.isEmpty()) {
                return false;
            }
            for (Value way : open.get().ways()) {
                Map<Object, Value> further = new HashMap<>(supposed);
                further.put(open.get().key(), way);
                if (!settles(further)) {
                    return false;
                }
            }
            return true;
        }

        private boolean isSettled(Decision decision) {
            return !(decision instanceof Decision.Undetermined open) || told.containsAll(paths(open.missing()));
        }
    }
}
