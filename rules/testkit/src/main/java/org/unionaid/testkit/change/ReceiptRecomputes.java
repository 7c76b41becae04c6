package org.unionaid.testkit.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.receipt.Receipt;
import org.unionaid.engine.verification.Flaw;
import org.unionaid.engine.verification.ReceiptChecker;
import org.unionaid.testkit.law.Law;
import org.unionaid.testkit.law.Violation;

/** The engine's receipts, recomputed step by step, come to what was decided. */
final class ReceiptRecomputes implements Law<PolicyTrial> {
    @Override
    public String name() {
        return "receipt-recomputes";
    }

    @Override
    public Label description() {
        return Label.of(
                "计算凭据逐步复算无误，且结果与决定一致", "every step of a receipt computes again, and its answer is what was decided");
    }

    @Override
    public Optional<Violation> check(PolicyTrial trial) {
        Assessment assessment = trial.assess();
        ImmutableMap<DecisionKey, Receipt> receipts =
                trial.policy().at(trial.place(), trial.asOf()).receipts(trial.aidCase(), "");
        for (Map.Entry<DecisionKey, Decision> entry : assessment.decisions().entrySet()) {
            Receipt receipt = receipts.get(entry.getKey());
            if (receipt == null) {
                return broken(entry.getKey() + " has no receipt");
            }
            Optional<Flaw> flaw = new ReceiptChecker().check(receipt);
            if (flaw.isPresent()) {
                return broken(entry.getKey() + ": " + flaw.get());
            }
            ImmutableMap<String, String> answer = answer(entry.getValue());
            if (!receipt.answer().entrySet().containsAll(answer.entrySet())) {
                return broken(entry.getKey() + ": decided " + answer + ", but the receipt says " + receipt.answer());
            }
        }
        return Optional.empty();
    }

    private static ImmutableMap<String, String> answer(Decision decision) {
        return decision.match(
                eligible -> ImmutableMap.of(
                        "decision", "ELIGIBLE", "cap", eligible.cap().value().fen() + " fen"),
                ineligible -> ImmutableMap.of("decision", "INELIGIBLE"),
                undetermined -> ImmutableMap.of("decision", "UNDETERMINED"),
                failed -> ImmutableMap.of("decision", "FAILED"));
    }

    private Optional<Violation> broken(String line) {
        return Optional.of(Violation.of(
                this, Label.of("凭据与决定不符", "a receipt does not come to the decision"), ImmutableList.of(line)));
    }
}
