package org.unionaid.engine.cases;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.entitlement.EntitlementResult;

/**
 * What became of a case (用例结果). Immutable and thread-safe.
 *
 * @param policyCase  the case
 * @param key  what was decided, if anything was
 * @param decision  the decision, if there was one
 * @param questions  everything that the case expects something of, in the order asked
 * @param rulings  what became of each application, in their order; fewer if one could not be made
 * @param differences  how it differs from what was expected; empty if it passed
 */
public record CaseResult(
        PolicyCase policyCase,
        Optional<DecisionKey> key,
        Optional<Decision> decision,
        ImmutableList<Question> questions,
        ImmutableList<EntitlementResult> rulings,
        ImmutableList<Label> differences) {
    /**
     * Whether everything is as expected.
     *
     * @return true if there is no difference
     */
    public boolean passed() {
        return differences.isEmpty();
    }
}
