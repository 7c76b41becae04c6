package org.unionaid.testkit.change;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.policy.Parameter;
import org.unionaid.testkit.law.Law;
import org.unionaid.testkit.law.PolicyUnderTest;
import org.unionaid.testkit.law.Violation;

/** A standard that nobody wrote down is not zero: the policy cannot be used, or what rests on it stays undecided. */
final class UndefinedParameterDecidesNothing implements Law<PolicyTrial> {
    @Override
    public String name() {
        return "undefined-parameter-decides-nothing";
    }

    @Override
    public Label description() {
        return Label.of(
                "参数没有取值时，政策不可用，或依赖它的决定不作出；绝不按零计算，也不判为不符合",
                "without a value of a parameter the policy cannot be used, or what rests on it is not decided: never as if it were zero");
    }

    @Override
    public Optional<Violation> check(PolicyTrial trial) {
        Assessment before = trial.assess();
        for (Parameter parameter : trial.policy().policy().parameters().values()) {
            Optional<PolicyUnderTest> without =
                    trial.bind(Variants.without(trial.policy().policy(), parameter, trial.place()));
            Optional<Violation> violation =
                    without.flatMap(bound -> compare(parameter, before, bound.assess(trial.aidCase())));
            if (violation.isPresent()) {
                return violation;
            }
        }
        return Optional.empty();
    }

    private Optional<Violation> compare(Parameter parameter, Assessment before, Assessment after) {
        for (Map.Entry<DecisionKey, Decision> entry : after.decisions().entrySet()) {
            Decision then = entry.getValue();
            boolean settled = then instanceof Decision.Eligible || then instanceof Decision.Ineligible;
            Decision with = before.decisions().get(entry.getKey());
            if (settled && (with == null || !Essence.of(with).equals(Essence.of(then)))) {
                return Optional.of(Violation.of(
                        this,
                        Label.of(
                                "参数 " + parameter.name() + " 没有取值，" + entry.getKey() + " 仍作出决定",
                                "without a value of " + parameter.name() + ", " + entry.getKey()
                                        + " was still decided"),
                        ImmutableList.of(
                                "with it: " + (with == null ? "no decision" : Essence.of(with)),
                                "without: " + Essence.of(then))));
            }
        }
        return Optional.empty();
    }
}
