package org.unionaid.engine.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;
import org.unionaid.time.DateRange;

/** The engine's answer for one program and beneficiary (决定). A closed family of immutable, thread-safe values. */
public sealed interface Decision {
    /**
     * How every requirement stands.
     *
     * @return the reasons, in the order of the policy
     */
    ImmutableList<Reason> reasons();

    /**
     * May have it, up to a cap.
     *
     * @param cap  the most that can be granted now: the policy's cap less what was granted for the period before, or what is
     *     left of another limit that no reason lifts, if that is less
     * @param fullCap  the policy's cap for the whole period
     * @param used  what was granted for the period before, in money
     * @param award  the award where the policy itself sets it, never above the cap
     * @param period  the days that the grant is for
     * @param terms  what is left of each limit, and who has to approve
     * @param reasons  the requirements, all met
     */
    record Eligible(
            Aid cap,
            Aid fullCap,
            Money used,
            Optional<Aid> award,
            DateRange period,
            Terms terms,
            ImmutableList<Reason> reasons)
            implements Decision {}

    /**
     * May not have it.
     *
     * @param reasons  the requirements; at least one is not met
     */
    record Ineligible(ImmutableList<Reason> reasons) implements Decision {
        /**
         * The requirements that are not met.
         *
         * @return at least one
         */
        public ImmutableList<Reason> failing() {
            return reasons.stream()
                    .filter(reason -> reason.verdict() == Verdict.NOT_MET)
                    .collect(ImmutableList.toImmutableList());
        }
    }

    /**
     * Not to be told before something is asked.
     *
     * @param missing  what to ask, at least one, in the order worth asking; filling all of them settles the answer
     * @param conditionsMet  whether every condition is met and only the amount is open
     * @param reasons  the requirements as far as they are known
     */
    record Undetermined(ImmutableSet<MissingFact> missing, boolean conditionsMet, ImmutableList<Reason> reasons)
            implements Decision {}

    /**
     * Could not be computed although everything needed is known: the policy or a plug-in is at fault.
     *
     * @param failure  why and where
     * @param reasons  the requirements as far as they could be computed
     */
    record Failed(Outcome.Failed failure, ImmutableList<Reason> reasons) implements Decision {}

    /**
     * Handles each kind of decision.
     *
     * @param eligible  for eligible
     * @param ineligible  for ineligible
     * @param undetermined  for undetermined
     * @param failed  for failed
     * @param <R>  the result
     * @return what the fitting function returned
     */
    default <R> R match(
            Function<Eligible, R> eligible,
            Function<Ineligible, R> ineligible,
            Function<Undetermined, R> undetermined,
            Function<Failed, R> failed) {
        if (this instanceof Eligible e) {
            return eligible.apply(e);
        }
        if (this instanceof Ineligible i) {
            return ineligible.apply(i);
        }
        if (this instanceof Undetermined u) {
            return undetermined.apply(u);
        }
        return failed.apply((Failed) this);
    }
}
