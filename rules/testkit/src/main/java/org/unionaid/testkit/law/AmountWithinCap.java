package org.unionaid.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionaid.application.Application;
import org.unionaid.code.Label;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.entitlement.EntitlementResult;
import org.unionaid.engine.policy.Benefit;
import org.unionaid.engine.policy.GrantWindow;
import org.unionaid.engine.policy.Program;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.ledger.History;
import org.unionaid.money.Money;

/** The cap is the full cap less what was used, or what is left of another limit if that is less, and no award is above it, whatever an officer proposes. */
final class AmountWithinCap implements Law<Trial> {
    @Override
    public String name() {
        return "amount-within-cap";
    }

    @Override
    public Label description() {
        return Label.of(
                "上限等于全额上限减去已享受数及各限额余额中最小者且不为负；核定额无论如何提出都不超过上限",
                "the cap is the least of the full cap less what was granted before and what is left of each limit, never negative, and no award is above it whatever is proposed");
    }

    @Override
    public Optional<Violation> check(Trial trial) {
        Assessment assessment = trial.assess();
        for (Map.Entry<DecisionKey, Decision> entry : assessment.decisions().entrySet()) {
            if (entry.getValue() instanceof Decision.Eligible eligible) {
                Optional<Violation> violation = checkCap(trial, entry.getKey(), eligible)
                        .or(() -> checkAwards(trial, assessment, entry.getKey(), eligible));
                if (violation.isPresent()) {
                    return violation;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Violation> checkCap(Trial trial, DecisionKey key, Decision.Eligible eligible) {
        Money cap = eligible.cap().value();
        if (cap.isNegative() || eligible.used().isNegative()) {
            return broken(trial, key, eligible, Label.of("上限或已享受数为负", "the cap or what was used is negative"));
        }
        Money most = eligible.terms().rooms().stream()
                .filter(room -> !room.soft())
                .flatMap(room -> room.left().stream())
                .reduce(eligible.fullCap().value().minus(eligible.used()), Money::min);
        if (!cap.equals(most)) {
            return broken(
                    trial,
                    key,
                    eligible,
                    Label.of(
                            "上限不等于全额减已享受及各限额余额中最小者",
                            "the cap is not the least of the full cap less what was used and what is left of every limit"));
        }
        if (eligible.award().isPresent() && eligible.award().get().value().compareTo(cap) > 0) {
            return broken(trial, key, eligible, Label.of("政策给出的核定额超过上限", "the policy's own award is above the cap"));
        }
        Optional<History> history = trial.aidCase().history().find();
        if (countsMoney(trial, key) && history.isPresent()) {
            Money used = history.get().awardedTo(key.beneficiary()).totalIn(key.program(), eligible.period());
            if (!eligible.used().equals(used)) {
                return broken(
                        trial,
                        key,
                        eligible,
                        Label.of(
                                "已享受数与以往记录不符，应为 " + used.toPlainString(),
                                "what was used is not what the history says, " + used.toPlainString()));
            }
        }
        return Optional.empty();
    }

    /** Each event has a cap of its own; things are counted, not summed. */
    private static boolean countsMoney(Trial trial, DecisionKey key) {
        Program program = trial.policy().policy().programs().get(key.program());
        return program != null && program.benefit() instanceof Benefit.Amount && program.window() != GrantWindow.EVENT;
    }

    private Optional<Violation> checkAwards(
            Trial trial, Assessment assessment, DecisionKey key, Decision.Eligible eligible) {
        Money cap = eligible.cap().value();
        for (Optional<Money> proposed : proposals(cap)) {
            Application application = Asking.forOne(trial.policy(), key, proposed);
            EntitlementResult result = trial.policy().entitle(trial.aidCase(), assessment, application);
            for (Entitlement granted : result.granted()) {
                if (granted.award().value().compareTo(cap) > 0
                        || granted.cap().value().compareTo(cap) > 0) {
                    String asked = proposed.map(Money::toPlainString).orElse("nothing");
                    return broken(
                            trial,
                            key,
                            eligible,
                            Label.of(
                                    "提出 " + asked + "，核定 "
                                            + granted.award().value().toPlainString() + "，超过上限",
                                    "asked for " + asked + ", granted "
                                            + granted.award().value().toPlainString() + ", which is above the cap"));
                }
            }
        }
        return Optional.empty();
    }

    /** No proposal, the cap, a fen above it, twice the cap. */
    private static List<Optional<Money>> proposals(Money cap) {
        List<Optional<Money>> proposals = new ArrayList<>();
        proposals.add(Optional.empty());
        proposals.add(Optional.of(cap));
        proposals.add(Optional.of(cap.plus(Money.ofFen(1))));
        proposals.add(Optional.of(cap.plus(cap)));
        return proposals;
    }

    private Optional<Violation> broken(Trial trial, DecisionKey key, Decision decision, Label text) {
        ImmutableList<String> lines = Findings.told("decision:", trial.policy().policy(), key, decision);
        return Optional.of(Violation.of(this, text, lines));
    }
}
