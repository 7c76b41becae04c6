package org.unionaid.engine.recording;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.unionaid.engine.evaluation.Evaluator;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.receipt.Operand;
import org.unionaid.engine.receipt.Receipt;
import org.unionaid.engine.receipt.ReceiptJson;
import org.unionaid.engine.receipt.Step;
import org.unionaid.engine.recording.RandomExprs.World;
import org.unionaid.engine.verification.Flaw;
import org.unionaid.engine.verification.ReceiptChecker;

/** The steps of random expressions, checked by arithmetic that is not the evaluator's, and found out when they are changed. */
class ReceiptProperties {
    private static final ImmutableSet<String> GIVEN = ImmutableSet.of("fact", "root", "variable", "requirement");
    private static final ReceiptChecker CHECKER = new ReceiptChecker();

    @Property(tries = 2000)
    void check_recordedSteps_noFlawAndTheResultOfTheEvaluator(@ForAll("worlds") World world) {
        Outcome outcome = new Evaluator(world.situation()).evaluate(world.expr());
        Receipt receipt = receipt(world);
        Statistics.label("outcome").collect(outcome.getClass().getSimpleName());

        assertThat(CHECKER.check(receipt)).isEmpty();
        assertThat(receipt.steps().get(receipt.steps().size() - 2).result()).isEqualTo(Written.of(outcome));
    }

    @Property(tries = 300)
    void json_writtenAndRead_isTheSame(@ForAll("worlds") World world) {
        ImmutableList<Receipt> receipts = ImmutableList.of(receipt(world), receipt(world));
        IssueCollector issues = new IssueCollector();
        assertThat(ReceiptJson.read("receipt.json", ReceiptJson.write(receipts), issues))
                .isEqualTo(receipts);
        assertThat(issues.sorted()).isEmpty();
    }

    /** Somebody changes a calculated result and seals the receipt anew: the very step is found. */
    @Property(tries = 1000)
    void check_calculatedResultChangedAndSealedAnew_findsTheStep(
            @ForAll("worlds") World world, @ForAll @IntRange(max = 10_000) int pick) {
        Receipt receipt = receipt(world);
        Step step = receipt.steps().get(pick % receipt.steps().size());
        if (GIVEN.contains(step.operator())) {
            return;
        }
        Receipt forged = with(receipt, changed(step, otherResult(step.result())));
        assertThat(CHECKER.check(forged)).map(Flaw::step).contains(step.number());
    }

    /** Whatever is changed without sealing anew shows. */
    @Property(tries = 1000)
    void check_anyDigitOrOperatorChanged_isFound(
            @ForAll("worlds") World world, @ForAll @IntRange(max = 100_000) int pick) {
        Receipt receipt = receipt(world);
        String json = ReceiptJson.write(ImmutableList.of(receipt));
        int at = pick % json.length();
        char old = json.charAt(at);
        if (!Character.isLetterOrDigit(old) || json.lastIndexOf("\"receipts\"", at) < 0) {
            return;
        }
        char other = Character.isDigit(old) ? (char) ('0' + (old - '0' + 1 + pick % 9) % 10) : old == 'q' ? 'k' : 'q';
        IssueCollector issues = new IssueCollector();
        ImmutableList<Receipt> read =
                ReceiptJson.read("r.json", json.substring(0, at) + other + json.substring(at + 1), issues);
        boolean found = issues.hasErrors()
                || read.isEmpty()
                || read.equals(ImmutableList.of(receipt))
                || CHECKER.check(read.get(0)).isPresent();
        assertThat(found).as("'" + old + "' to '" + other + "' at " + at).isTrue();
    }

    private static String otherResult(String result) {
        return switch (result) {
            case "true" -> "false";
            case "false" -> "true";
            default -> result.matches("-?[0-9].*") ? "1" + result.replace("-", "") + "7/13" : "1234567/13";
        };
    }

    private static Step changed(Step step, String result) {
        return new Step(
                step.number(), step.operator(), step.details(), step.operands(), result, step.at(), step.clause());
    }

    private static Receipt with(Receipt receipt, Step step) {
        ImmutableList<Step> steps = receipt.steps().stream()
                .map(each -> each.number() == step.number() ? step : each)
                .collect(ImmutableList.toImmutableList());
        return Receipt.sealed(receipt.header(), receipt.parameters(), steps, receipt.answer());
    }

    private static Receipt receipt(World world) {
        Recorder recorder = new Recorder(world.situation());
        Outcome outcome = recorder.evaluate(world.expr());
        int whole = recorder.stepOf(world.expr()).orElseThrow();
        String answer = outcome.isTrue()
                ? "ELIGIBLE"
                : outcome.isFalse() ? "INELIGIBLE" : outcome instanceof Outcome.Failed ? "FAILED" : "UNDETERMINED";
        recorder.add(
                "decision",
                ImmutableMap.of(),
                ImmutableList.of(new Operand("criterion", whole)),
                "decision:" + answer,
                "random.yaml:1:1",
                Optional.empty());
        return Receipt.sealed(
                ImmutableMap.<String, String>builder()
                        .put("policy", "random")
                        .put("policyHash", "0")
                        .put("place", "100000")
                        .put("asOf", "2024-05-31")
                        .put("program", "random")
                        .put("beneficiary", "household:H-1")
                        .put("snapshot", "")
                        .buildOrThrow(),
                ImmutableList.of(),
                recorder.steps(),
                ImmutableMap.of("decision", answer));
    }

    @Provide
    Arbitrary<World> worlds() {
        return RandomExprs.worlds();
    }
}
