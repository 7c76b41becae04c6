package org.unionaid.engine.decision;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.PolicyId;
import org.unionaid.identity.ProgramId;
import org.unionaid.program.Beneficiary;
import org.unionaid.time.AsOf;

/**
 * Every decision of one policy about one case (评估). Immutable and thread-safe.
 *
 * @param policy  the policy applied
 * @param policyHash  the hash of its text
 * @param place  the place whose rules were applied
 * @param asOf  the day asked about
 * @param decisions  by program and beneficiary, in the policy's order
 */
public record Assessment(
        PolicyId policy,
        String policyHash,
        DivisionCode place,
        AsOf asOf,
        ImmutableMap<DecisionKey, Decision> decisions) {
    /**
     * A decision.
     *
     * @param program  the program
     * @param beneficiary  who would get it
     * @return the decision, or empty if the policy has no such program for such a beneficiary of the case
     */
    public Optional<Decision> find(ProgramId program, Beneficiary beneficiary) {
        return Optional.ofNullable(decisions.get(new DecisionKey(program, beneficiary)));
    }

    /**
     * The decision of a program that is for the case as a whole.
     *
     * @param program  the program
     * @return the first decision of that program, or empty if there is none
     */
    public Optional<Decision> find(ProgramId program) {
        return decisions.entrySet().stream()
                .filter(entry -> entry.getKey().program().equals(program))
                .map(entry -> entry.getValue())
                .findFirst();
    }

    /**
     * A decision that must be there.
     *
     * @param program  the program
     * @return the first decision of that program
     * @throws IllegalArgumentException if the policy decides no such program for this case
     */
    public Decision get(ProgramId program) {
        return find(program)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Policy '" + policy.value() + "' decides no program '" + program.value() + "' for this case"));
    }
}
