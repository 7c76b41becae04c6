package org.unionaid.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.policy.Policy;

/** The same case gets the same answer: the second time, and on eight threads at once. */
final class AssessIsPure implements Law<Trial> {
    private static final int AT_ONCE = 8;

    @Override
    public String name() {
        return "assess-is-pure";
    }

    @Override
    public Label description() {
        return Label.of("同一情况多次评估、并行评估，结果相同", "the same case is assessed alike, again and again and in parallel");
    }

    @Override
    public Optional<Violation> check(Trial trial) {
        Assessment first = trial.assess();
        Assessment second = trial.assess();
        if (!first.equals(second)) {
            return Optional.of(violation(
                    trial, Label.of("第二次评估结果不同", "the second assessment differs from the first"), first, second));
        }
        List<Assessment> parallel = Collections.nCopies(AT_ONCE, trial).parallelStream()
                .map(Trial::assess)
                .toList();
        return parallel.stream()
                .filter(each -> !each.equals(first))
                .findFirst()
                .map(each -> violation(
                        trial, Label.of("并行评估结果不同", "an assessment in parallel differs from the first"), first, each));
    }

    private Violation violation(Trial trial, Label text, Assessment first, Assessment other) {
        Policy policy = trial.policy().policy();
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (DecisionKey key : first.decisions().keySet()) {
            if (!first.decisions().get(key).equals(other.decisions().get(key))) {
                lines.addAll(
                        Findings.told("first:", policy, key, first.decisions().get(key)));
                lines.addAll(
                        Findings.told("other:", policy, key, other.decisions().get(key)));
            }
        }
        return Violation.of(this, text, lines.build());
    }
}
