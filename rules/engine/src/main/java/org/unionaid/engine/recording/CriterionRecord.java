package org.unionaid.engine.recording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.unionaid.code.Language;
import org.unionaid.engine.evaluation.Finding;
import org.unionaid.engine.policy.Criterion;
import org.unionaid.engine.receipt.Operand;

/** Notes what criteria came to, each after its parts. */
final class CriterionRecord {
    private final Recorder recorder;
    private final String at;

    CriterionRecord(Recorder recorder, String at) {
        this.recorder = recorder;
        this.at = at;
    }

    /** The number of the step of the whole. */
    int note(Finding finding) {
        String result = Written.of(finding.outcome());
        if (finding instanceof Finding.OfCondition of) {
            Criterion.Condition condition = of.condition();
            int when = recorder.stepOf(condition.expr()).orElseThrow();
            return recorder.add(
                    "condition",
                    ImmutableMap.of("id", condition.id()),
                    ImmutableList.of(new Operand("when", when)),
                    result,
                    condition.expr().at().toString(),
                    Optional.of(condition.provenance().cite(Language.ZH)));
        }
        Finding.OfJoin join = (Finding.OfJoin) finding;
        ImmutableList<Integer> parts = join.parts().stream().map(this::note).collect(ImmutableList.toImmutableList());
        if (join.criterion() instanceof Criterion.NoneOf) {
            return add("criterion-not", ImmutableMap.of(), ImmutableList.of(new Operand("of", parts.get(0))), result);
        }
        if (join.criterion() instanceof Criterion.AtLeast some) {
            return add(
                    "criterion-at-least",
                    ImmutableMap.of("count", String.valueOf(some.count())),
                    numbered(parts),
                    result);
        }
        boolean all = join.criterion() instanceof Criterion.AllOf;
        return add(all ? "criterion-all" : "everyone", ImmutableMap.of(), numbered(parts), result);
    }

    private int add(
            String operator, ImmutableMap<String, String> details, ImmutableList<Operand> operands, String result) {
        return recorder.add(operator, details, operands, result, at, Optional.empty());
    }

    private static ImmutableList<Operand> numbered(ImmutableList<Integer> steps) {
        ImmutableList.Builder<Operand> operands = ImmutableList.builder();
        for (int i = 0; i < steps.size(); i++) {
            operands.add(new Operand(String.valueOf(i + 1), steps.get(i)));
        }
        return operands.build();
    }
}
