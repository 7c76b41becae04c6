package org.unionaid.testkit.law;

import java.util.Map;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;

/** Whoever answers all that is asked gets an answer, and is not asked again. */
final class MissingFactsSufficient implements Law<RefinementTrial> {
    @Override
    public String name() {
        return "missing-facts-sufficient";
    }

    @Override
    public Label description() {
        return Label.of(
                "补齐一次列出的全部信息后，决定不再待定",
                "when everything that an open decision asks for is answered, it is open no more");
    }

    @Override
    public Optional<Violation> check(RefinementTrial trial) {
        Map<DecisionKey, Decision> before =
                trial.policy().assess(trial.refinement().asked()).decisions();
        for (Map.Entry<DecisionKey, Decision> entry : before.entrySet()) {
            if (entry.getValue() instanceof Decision.Undetermined undetermined) {
                Iterable<String> paths =
                        undetermined.missing().stream().map(MissingFact::path).toList();
                Decision after = trial.policy()
                        .assess(trial.refinement().answering(paths))
                        .decisions()
                        .get(entry.getKey());
                if (after == null || after instanceof Decision.Undetermined) {
                    return Optional.of(Violation.of(
                            this,
                            Label.of(
                                    "补齐 " + paths + " 后，" + entry.getKey() + " 仍待定",
                                    "with " + paths + " answered, " + entry.getKey() + " is still undetermined"),
                            Findings.both(
                                    Findings.told("before:", trial.policy().policy(), entry.getKey(), undetermined),
                                    Findings.told("after:", trial.policy().policy(), entry.getKey(), after))));
                }
            }
        }
        return Optional.empty();
    }
}
