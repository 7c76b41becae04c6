package org.unionaid.engine.cases;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;

/**
 * What became of a case.
 *
 * @param policyCase  the case
 * @param key  what was decided, if anything was
 * @param decision  the decision, if there was one
 * @param differences  how it differs from what was expected, in English; empty if it passed
 */
public record CaseResult(
        PolicyCase policyCase,
        Optional<DecisionKey> key,
        Optional<Decision> decision,
        ImmutableList<String> differences) {
    /**
     * Whether everything is as expected.
     *
     * @return true if there is no difference
     */
    public boolean passed() {
        return differences.isEmpty();
    }
}
