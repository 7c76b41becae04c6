package org.unionaid.testkit.change;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unionaid.application.Application;
import org.unionaid.application.Request;
import org.unionaid.code.Label;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.policy.Program;
import org.unionaid.identity.ApplicationId;
import org.unionaid.testkit.law.Law;
import org.unionaid.testkit.law.PolicyUnderTest;
import org.unionaid.testkit.law.Violation;

/** Which condition, program, definition or parameter a policy names first changes nothing. */
final class OrderOfRulesIrrelevant implements Law<PolicyTrial> {
    @Override
    public String name() {
        return "order-of-rules-irrelevant";
    }

    @Override
    public Label description() {
        return Label.of(
                "条件、项目、定义和参数书写的先后不影响任何决定与核定",
                "the order in which conditions, programs, definitions and parameters are written changes no decision and no award");
    }

    @Override
    public Optional<Violation> check(PolicyTrial trial) {
        PolicyUnderTest first = trial.bound();
        Optional<PolicyUnderTest> reversed =
                trial.bind(Variants.reversed(trial.policy().policy()));
        if (reversed.isEmpty()) {
            return Optional.of(Violation.of(
                    this, Label.of("倒序的政策不可用", "written backwards the policy cannot be used"), ImmutableList.of()));
        }
        Assessment before = first.assess(trial.aidCase());
        Assessment after = reversed.get().assess(trial.aidCase());
        return Essence.difference(this, Label.of("倒序后决定不同", "written backwards it decides otherwise"), before, after)
                .or(() -> awards(trial, first, before, reversed.get(), after));
    }

    private Optional<Violation> awards(
            PolicyTrial trial, PolicyUnderTest first, Assessment before, PolicyUnderTest reversed, Assessment after) {
        Optional<Application> asked = everything(trial, before);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        ImmutableList<String> granted = granted(first, trial, before, asked.get());
        ImmutableList<String> then = granted(reversed, trial, after, asked.get());
        return granted.equals(then)
                ? Optional.empty()
                : Optional.of(Violation.of(
                        this,
                        Label.of("倒序后核定不同", "written backwards it grants otherwise"),
                        ImmutableList.of("before: " + granted, "after: " + then)));
    }

    private static ImmutableList<String> granted(
            PolicyUnderTest policy, PolicyTrial trial, Assessment assessment, Application application) {
        return policy.entitle(trial.aidCase(), assessment, application).granted().stream()
                .map(each -> each.program().value() + " " + each.beneficiary() + " " + each.award())
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Application> everything(PolicyTrial trial, Assessment assessment) {
        ImmutableList.Builder<Request> requests = ImmutableList.builder();
        assessment.decisions().forEach((key, decision) -> {
            Program program = trial.policy().policy().programs().get(key.program());
            if (decision instanceof Decision.Eligible eligible && program != null) {
                requests.add(Request.of(key.program(), key.beneficiary())
                        .withProposedAward(eligible.cap().value())
                        .withEvent(program.isPerEvent() ? Optional.of("event-1") : Optional.empty()));
            }
        });
        ImmutableList<Request> all = requests.build();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(Application.builder()
                        .id(ApplicationId.of("A-1"))
                        .place(trial.place())
                        .received(trial.asOf().date())
                        .addAllRequests(all)
                        .build());
    }
}
