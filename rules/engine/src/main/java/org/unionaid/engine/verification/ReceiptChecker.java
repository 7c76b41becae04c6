package org.unionaid.engine.verification;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.receipt.Operand;
import org.unionaid.engine.receipt.Receipt;
import org.unionaid.engine.receipt.Step;

/**
 * Checks receipts step by step: each must come of the steps before it, by arithmetic that is not the engine's.
 *
 * <p>What follows from nothing (facts and constants) is taken as told, but must be told the same each time, and parameters must be
 * those that the receipt lists. At the end the answer must be the last step's, and the seal that of the whole: so a number that
 * nothing follows from cannot be changed unseen either. The seal is no signature: who can write a receipt can seal it.
 * Thread-safe.
 */
public final class ReceiptChecker {
    private static final ImmutableMap<String, Rule> RULES = ImmutableMap.<String, Rule>builder()
            .putAll(ArithmeticRules.all())
            .putAll(LogicRules.all())
            .putAll(ChoiceRules.all())
            .putAll(ListRules.all())
            .putAll(CalendarRules.all())
            .putAll(DecisionRules.all())
            .buildOrThrow();

    /** A checker. */
    public ReceiptChecker() {}

    /**
     * Checks a receipt.
     *
     * @param receipt  the receipt, not null
     * @return the first flaw, or empty if every step is right and nothing was changed
     */
    public Optional<Flaw> check(Receipt receipt) {
        Known known = new Known(receipt);
        List<Told> results = new ArrayList<>();
        for (Step step : receipt.steps()) {
            Optional<Label> flaw = flaw(step, results, receipt, known);
            if (flaw.isPresent()) {
                return Optional.of(new Flaw(results.size() + 1, flaw.get()));
            }
            results.add(Told.parse(step.result()));
        }
        return answerFlaw(receipt, results).map(text -> new Flaw(0, text));
    }

    private static Optional<Label> flaw(Step step, List<Told> results, Receipt receipt, Known known) {
        try {
            int number = results.size() + 1;
            if (step.number() != number) {
                throw new BrokenReceiptException(
                        "step " + step.number() + " where step " + number + " must be",
                        "此处应为第 " + number + " 步，实为第 " + step.number() + " 步");
            }
            for (Operand operand : step.operands()) {
                if (operand.step() < 1 || operand.step() >= number) {
                    throw new BrokenReceiptException(
                            "builds on step " + operand.step() + ", which is not before it",
                            "引用了第 " + operand.step() + " 步，不在其前");
                }
            }
            Claim claim = new Claim(step, results, receipt.header().getOrDefault("asOf", ""));
            Rule rule = RULES.get(step.operator());
            Optional<Told> expected = rule == null ? known.expected(claim) : rule.expected(claim);
            Told found = Told.parse(step.result());
            return expected.filter(told -> !told.toString().equals(found.toString()))
                    .map(told -> new Label(
                            "'" + step.operator() + "' 得 " + found + "，应为 " + told,
                            "'" + step.operator() + "' came to " + found + ", expected " + told));
        } catch (BrokenReceiptException e) {
            return Optional.of(new Label(e.zh(), String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            return Optional.of(new Label("内容无法核对", "cannot be read as what its operator needs"));
        }
    }

    private static Optional<Label> answerFlaw(Receipt receipt, List<Told> results) {
        String answer = receipt.answer().getOrDefault("decision", "");
        String last = results.isEmpty() ? "" : results.get(results.size() - 1).toString();
        boolean isDecision = !receipt.steps().isEmpty()
                && receipt.steps().get(results.size() - 1).operator().equals("decision");
        if (!isDecision || !last.equals("decision:" + answer)) {
            return Optional.of(new Label(
                    "决定 '" + answer + "' 与最后一步 '" + last + "' 不符",
                    "the decision '" + answer + "' is not that of the last step, '" + last + "'"));
        }
        return receipt.isSealIntact()
                ? Optional.empty()
                : Optional.of(
                        new Label("封印不符：出具后内容被改动", "the seal is broken: something was changed since it was written"));
    }
}
