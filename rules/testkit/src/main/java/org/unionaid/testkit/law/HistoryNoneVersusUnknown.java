package org.unionaid.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import org.unionaid.answer.Answer;
import org.unionaid.code.Label;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.ledger.History;

/** That nobody looked for earlier awards is not that there are none; that there are none need not be asked. */
final class HistoryNoneVersusUnknown implements Law<Trial> {
    private static final String HISTORY = "history";

    @Override
    public String name() {
        return "history-none-versus-unknown";
    }

    @Override
    public Label description() {
        return Label.of(
                "以往帮扶未知时，限额或限次的项目不会判为符合；明确没有时不再询问",
                "while the history is unknown no counted program is eligible; when it is none it is not asked for");
    }

    @Override
    public Optional<Violation> check(Trial trial) {
        AidCase aidCase = trial.aidCase();
        AidCase unknown = aidCase.withHistory(Answer.unknown());
        for (Map.Entry<DecisionKey, Decision> entry :
                trial.policy().assess(unknown).decisions().entrySet()) {
            Program program =
                    trial.policy().policy().programs().get(entry.getKey().program());
            if (entry.getValue() instanceof Decision.Eligible && program != null && Findings.isCounted(program)) {
                return broken(trial, entry, Label.of("以往帮扶未知，却判为符合", "eligible although the history is unknown"));
            }
        }
        AidCase none = aidCase.withHistory(History.none());
        for (Map.Entry<DecisionKey, Decision> entry :
                trial.policy().assess(none).decisions().entrySet()) {
            if (entry.getValue() instanceof Decision.Undetermined undetermined
                    && undetermined.missing().stream()
                            .anyMatch(fact -> fact.path().equals(HISTORY))) {
                return broken(trial, entry, Label.of("明确没有以往帮扶，却仍询问", "the history is asked for although it is none"));
            }
        }
        return Optional.empty();
    }

    private Optional<Violation> broken(Trial trial, Map.Entry<DecisionKey, Decision> entry, Label text) {
        ImmutableList<String> lines =
                Findings.told("decision:", trial.policy().policy(), entry.getKey(), entry.getValue());
        return Optional.of(Violation.of(this, text, lines));
    }
}
