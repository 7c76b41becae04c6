package org.unionaid.engine.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unionaid.engine.Binding;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.decision.Reason;
import org.unionaid.money.Money;
import org.unionaid.time.AsOf;

/** Runs the cases of one policy. Immutable and thread-safe. */
public final class CaseRunner {
    private final CompiledPolicy policy;

    /**
     * A runner.
     *
     * @param policy  the policy whose cases are run, not null
     */
    public CaseRunner(CompiledPolicy policy) {
        this.policy = policy;
    }

    /**
     * Runs a case.
     *
     * @param policyCase  the case, not null
     * @return what became of it
     */
    public CaseResult run(PolicyCase policyCase) {
        Binding binding =
                policy.bind(policyCase.place().orElse(policy.policy().jurisdiction()), AsOf.of(policyCase.asOf()));
        if (binding.hasErrors()) {
            return new CaseResult(
                    policyCase,
                    Optional.empty(),
                    Optional.empty(),
                    binding.issues().stream().map(issue -> issue.text().en()).collect(ImmutableList.toImmutableList()));
        }
        Assessment assessment = binding.policy().assess(policyCase.subject(), policyCase.given());
        Optional<DecisionKey> key = assessment.decisions().keySet().stream()
                .filter(each -> each.program().equals(policyCase.program()))
                .filter(each ->
                        policyCase.member().map(each.beneficiary().id()::equals).orElse(true))
                .findFirst();
        if (key.isEmpty()) {
            return new CaseResult(
                    policyCase,
                    key,
                    Optional.empty(),
                    ImmutableList.of("the policy decides no program '"
                            + policyCase.program().value() + "' for this case"));
        }
        Optional<Decision> decision = Optional.ofNullable(assessment.decisions().get(key.get()));
        return new CaseResult(policyCase, key, decision, differences(policyCase.expectation(), decision.orElseThrow()));
    }

    private static ImmutableList<String> differences(Expectation expected, Decision decision) {
        ImmutableList.Builder<String> differences = ImmutableList.builder();
        Expectation.Kind kind = decision.match(
                e -> Expectation.Kind.ELIGIBLE,
                i -> Expectation.Kind.INELIGIBLE,
                u -> Expectation.Kind.UNDETERMINED,
                f -> Expectation.Kind.FAILED);
        if (kind != expected.decision()) {
            differences.add("expected " + expected.decision() + ", found " + kind);
            return differences.build();
        }
        if (expected.cap().isPresent() && decision instanceof Decision.Eligible eligible) {
            Money cap = eligible.cap().value();
            if (!cap.equals(expected.cap().get())) {
                differences.add("expected a cap of " + expected.cap().get().toGroupedString() + ", found "
                        + cap.toGroupedString());
            }
        }
        if (decision instanceof Decision.Ineligible ineligible) {
            compare("reasons", expected.because(), codes(ineligible), differences);
        }
        if (decision instanceof Decision.Undetermined undetermined) {
            compare("missing facts", expected.missing(), paths(undetermined), differences);
        }
        return differences.build();
    }

    private static void compare(
            String what,
            ImmutableList<String> expected,
            ImmutableSet<String> found,
            ImmutableList.Builder<String> differences) {
        if (!expected.isEmpty() && !ImmutableSet.copyOf(expected).equals(found)) {
            differences.add("expected " + what + " " + expected + ", found " + found);
        }
    }

    private static ImmutableSet<String> codes(Decision.Ineligible ineligible) {
        return ineligible.failing().stream().map(Reason::code).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<String> paths(Decision.Undetermined undetermined) {
        return undetermined.missing().stream().map(MissingFact::path).collect(ImmutableSet.toImmutableSet());
    }
}
