package org.unionaid.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.unionaid.code.Label;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.subject.AidCase;

/** Who else is asked about, in which order and beside whom, changes nothing for anybody. */
final class ManyAsOneByOne implements Law<CasesTrial> {
    private static final int SHUFFLES = 3;

    @Override
    public String name() {
        return "many-as-one-by-one";
    }

    @Override
    public Label description() {
        return Label.of(
                "成批、并行、打乱次序评估，结果与逐一评估相同",
                "cases assessed together, in parallel or in another order are assessed as one by one");
    }

    @Override
    public Optional<Violation> check(CasesTrial trial) {
        PolicyUnderTest policy = trial.policy();
        List<Assessment> single = trial.cases().stream().map(policy::assess).toList();
        Optional<Violation> together = difference(
                        trial,
                        Label.of("成批评估结果不同", "together they are assessed otherwise"),
                        single,
                        policy.assessAll(trial.cases()))
                .or(() -> difference(
                        trial,
                        Label.of("并行评估结果不同", "in parallel they are assessed otherwise"),
                        single,
                        trial.cases().parallelStream().map(policy::assess).toList()));
        for (int seed = 0; seed < SHUFFLES && together.isEmpty(); seed++) {
            together = shuffled(trial, single, seed);
        }
        return together;
    }

    /** Always the same few orders: no law depends on chance. */
    private Optional<Violation> shuffled(CasesTrial trial, List<Assessment> single, int seed) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < single.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        ImmutableList<AidCase> cases = order.stream().map(trial.cases()::get).collect(ImmutableList.toImmutableList());
        List<Assessment> expected = order.stream().map(single::get).toList();
        return difference(
                trial,
                Label.of("次序 " + order + " 下结果不同", "in the order " + order + " they are assessed otherwise"),
                expected,
                trial.policy().assessAll(cases));
    }

    private Optional<Violation> difference(
            CasesTrial trial, Label text, List<Assessment> expected, List<Assessment> found) {
        if (expected.size() != found.size()) {
            return Optional.of(Violation.of(
                    this, text, ImmutableList.of(found.size() + " assessments of " + expected.size() + " cases")));
        }
        for (int i = 0; i < expected.size(); i++) {
            Assessment single = expected.get(i);
            Assessment other = found.get(i);
            for (DecisionKey key : single.decisions().keySet()) {
                if (!single.equals(other)
                        && !Objects.equals(
                                single.decisions().get(key), other.decisions().get(key))) {
                    return Optional.of(Violation.of(
                            this,
                            text,
                            Findings.both(
                                    Findings.told(
                                            "alone:",
                                            trial.policy().policy(),
                                            key,
                                            single.decisions().get(key)),
                                    Findings.told(
                                            "with others:",
                                            trial.policy().policy(),
                                            key,
                                            other.decisions().get(key)))));
                }
            }
            if (!single.equals(other)) {
                return Optional.of(Violation.of(this, text, ImmutableList.of("case " + (i + 1))));
            }
        }
        return Optional.empty();
    }
}
