package org.unionaid.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionaid.code.Label;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.testkit.refinement.CaseFact;
import org.unionaid.testkit.refinement.CaseFacts;
import org.unionaid.testkit.refinement.Refinement;

/** What is decided although something is not known stays decided when it becomes known. */
final class FillingAnUnknownNeverFlips implements Law<RefinementTrial> {
    @Override
    public String name() {
        return "filling-an-unknown-never-flips";
    }

    @Override
    public Label description() {
        return Label.of(
                "补充未知信息后，已作出的符合或不符合的决定及金额不变",
                "when something unknown is answered, what was eligible or ineligible stays so, and so do the amounts");
    }

    @Override
    public Optional<Violation> check(RefinementTrial trial) {
        Refinement refinement = trial.refinement();
        Assessment before = trial.policy().assess(refinement.asked());
        ImmutableList.Builder<AidCase> steps = ImmutableList.builder();
        for (CaseFact fact : CaseFacts.of(refinement.answered()).all()) {
            if (fact.isOpen(refinement.asked()) && !fact.isOpen(refinement.answered())) {
                steps.add(fact.answer(refinement.asked(), refinement.answered()));
            }
        }
        for (AidCase step : steps.add(refinement.answered()).build()) {
            Assessment after = trial.policy().assess(step);
            for (Map.Entry<DecisionKey, Decision> entry : before.decisions().entrySet()) {
                Decision then = after.decisions().get(entry.getKey());
                if (flips(entry.getValue(), then)) {
                    return Optional.of(violation(trial, entry.getKey(), entry.getValue(), then));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean flips(Decision before, @Nullable Decision after) {
        if (before instanceof Decision.Eligible eligible) {
            return !(after instanceof Decision.Eligible then
                    && then.cap().equals(eligible.cap())
                    && then.fullCap().equals(eligible.fullCap())
                    && then.used().equals(eligible.used())
                    && then.award().equals(eligible.award())
                    && then.period().equals(eligible.period()));
        }
        return before instanceof Decision.Ineligible && !(after instanceof Decision.Ineligible);
    }

    private Violation violation(RefinementTrial trial, DecisionKey key, Decision before, @Nullable Decision after) {
        return Violation.of(
                this,
                Label.of("补充信息后，" + key + " 的决定改变", "when more was known, the decision of " + key + " changed"),
                Findings.both(
                        Findings.told("before:", trial.policy().policy(), key, before),
                        Findings.told("after:", trial.policy().policy(), key, after)));
    }
}
