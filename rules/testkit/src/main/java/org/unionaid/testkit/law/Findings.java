package org.unionaid.testkit.law;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.unionaid.code.Language;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.explanation.Explainer;
import org.unionaid.engine.policy.GrantWindow;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Household;

/** What several laws look for, and how they tell of it. */
final class Findings {
    private Findings() {}

    /** A decision explained, under a heading such as "before:". */
    static ImmutableList<String> told(String heading, Policy policy, DecisionKey key, @Nullable Decision decision) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(heading);
        if (decision == null) {
            return lines.add("  no decision for " + key).build();
        }
        new Explainer(policy, Language.EN).explain(key, decision).forEach(line -> lines.add("  " + line));
        return lines.build();
    }

    static ImmutableList<String> both(ImmutableList<String> first, ImmutableList<String> second) {
        return ImmutableList.<String>builder().addAll(first).addAll(second).build();
    }

    /** Whether the history must be known to decide: the program gives for a period, or a number of times. */
    static boolean isCounted(Program program) {
        return program.times().isPresent() || program.window() != GrantWindow.EVENT;
    }

    static AidCase with(AidCase aidCase, Household household) {
        return aidCase.withSubject(new AidCase.OfHousehold(household));
    }
}
