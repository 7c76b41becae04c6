package org.unionaid.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.testkit.refinement.CaseFact;
import org.unionaid.testkit.refinement.CaseFacts;

/** Nobody is asked what cannot matter: for each missing fact there are answers to the others that do not settle the decision. */
final class MissingFactsNeeded implements Law<AnswersTrial> {
    /** Odd, so that the answers to several questions come from ever other cases. */
    private static final int STRIDE = 7;

    @Override
    public String name() {
        return "missing-facts-needed";
    }

    @Override
    public Label description() {
        return Label.of(
                "列出的每一项都可能影响决定：存在其余各项的某种回答，使决定仍待定",
                "each fact that is asked for can matter: with some answers to the others the decision is still open");
    }

    @Override
    public Optional<Violation> check(AnswersTrial trial) {
        for (Map.Entry<DecisionKey, Decision> entry :
                trial.policy().assess(trial.asked()).decisions().entrySet()) {
            if (entry.getValue() instanceof Decision.Undetermined open
                    && open.missing().size() > 1) {
                ImmutableList<String> paths =
                        open.missing().stream().map(MissingFact::path).collect(ImmutableList.toImmutableList());
                for (String spared : paths) {
                    if (!matters(trial, entry.getKey(), paths, spared)) {
                        return Optional.of(Violation.of(
                                this,
                                Label.of(
                                        "无论其余各项如何回答，都不需要 " + spared,
                                        "whatever is answered to the others, nobody needs " + spared),
                                Findings.told("decision:", trial.policy().policy(), entry.getKey(), open)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether some answers to the others leave the decision open; also if the others could not be answered at all. */
    private static boolean matters(AnswersTrial trial, DecisionKey key, ImmutableList<String> paths, String spared) {
        boolean tried = false;
        for (int first = 0; first < trial.answers().size(); first++) {
            Optional<AidCase> answered = answered(trial, paths, spared, first);
            if (answered.isPresent()) {
                tried = true;
                if (trial.policy().assess(answered.get()).decisions().get(key) instanceof Decision.Undetermined) {
                    return true;
                }
            }
        }
        return !tried;
    }

    private static Optional<AidCase> answered(
            AnswersTrial trial, ImmutableList<String> paths, String spared, int first) {
        CaseFacts facts = CaseFacts.of(trial.asked());
        AidCase result = trial.asked();
        for (int i = 0; i < paths.size(); i++) {
            if (!paths.get(i).equals(spared)) {
                CaseFact fact = facts.get(paths.get(i));
                AidCase source = trial.answers()
                        .get((first + i * STRIDE) % trial.answers().size());
                result = fact.answer(result, source);
                if (fact.isOpen(result)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(result);
    }
}
