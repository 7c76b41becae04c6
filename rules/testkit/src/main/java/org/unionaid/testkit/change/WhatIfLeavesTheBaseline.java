package org.unionaid.testkit.change;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unionaid.code.Label;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.policy.Overlay;
import org.unionaid.engine.policy.Parameter;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Value;
import org.unionaid.testkit.law.Law;
import org.unionaid.testkit.law.PolicyUnderTest;
import org.unionaid.testkit.law.Violation;

/** Asking what would be if leaves a policy as it was, while it is asked on several threads and after. */
final class WhatIfLeavesTheBaseline implements Law<PolicyTrial> {
    private static final int AT_ONCE = 4;

    @Override
    public String name() {
        return "what-if-leaves-the-baseline";
    }

    @Override
    public Label description() {
        return Label.of(
                "假设方案无论在哪个线程试算，原政策及其决定不变",
                "whatever is tried in whatever thread, the policy and what it decides stay as they were");
    }

    @Override
    public Optional<Violation> check(PolicyTrial trial) {
        PolicyUnderTest baseline = trial.bound();
        Policy policy = trial.policy().policy();
        String text = policy.toString();
        Assessment before = baseline.assess(trial.aidCase());
        Optional<Assessment> meanwhile = IntStream.range(0, AT_ONCE)
                .parallel()
                .mapToObj(i -> {
                    trial.assess(scaled(policy, i == 0 ? 0 : i + 1));
                    return baseline.assess(trial.aidCase());
                })
                .filter(each -> !each.equals(before))
                .findAny();
        Assessment after = meanwhile.orElseGet(() -> baseline.assess(trial.aidCase()));
        if (!policy.toString().equals(text)) {
            return Optional.of(
                    Violation.of(this, Label.of("原政策被改动", "the policy itself was changed"), ImmutableList.of()));
        }
        return Essence.difference(
                this, Label.of("试算之后决定不同", "after a what-if the policy decides otherwise"), before, after);
    }

    /** Every figure so many times as large: never once, which would be the policy itself. */
    private static Overlay scaled(Policy policy, int factor) {
        Overlay overlay = Overlay.none();
        for (Parameter parameter : policy.parameters().values()) {
            Value value = parameter
                    .values()
                    .values()
                    .iterator()
                    .next()
                    .values()
                    .iterator()
                    .next();
            if (value instanceof Value.Quantity quantity) {
                overlay = overlay.parameter(
                        parameter.name(),
                        new Value.Quantity(quantity.amount().times(Fraction.of(factor)), quantity.unit()));
            }
        }
        return overlay;
    }
}
