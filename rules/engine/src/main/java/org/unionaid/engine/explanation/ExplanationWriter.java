package org.unionaid.engine.explanation;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unionaid.answer.Answer;
import org.unionaid.code.Label;
import org.unionaid.code.Language;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.evaluation.Evaluator;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprWalk;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.value.Value;
import org.unionaid.ledger.History;
import org.unionaid.ledger.PriorAward;
import org.unionaid.time.AsOf;
import org.unionaid.time.DateRange;

/** Makes explanations of one policy's decisions. Immutable and thread-safe. */
public final class ExplanationWriter {
    private static final Label CAP = new Label("上限", "cap");
    private static final Label AWARD = new Label("核定额", "award");

    private final Policy policy;

    /**
     * A writer.
     *
     * @param policy  the policy that decided, not null
     */
    public ExplanationWriter(Policy policy) {
        this.policy = policy;
    }

    /**
     * Explains a decision.
     *
     * @param key  what was decided, not null
     * @param decision  the decision, not null
     * @param evaluator  tells what the program's expressions come to for this case, not null
     * @param asOf  the day asked about, not null
     * @param history  what was granted before, not null
     * @return the explanation
     * @throws IllegalArgumentException if the policy has no such program
     */
    public Explanation explain(
            DecisionKey key, Decision decision, Evaluator evaluator, AsOf asOf, Answer<History> history) {
        Program program = policy.programs().get(key.program());
        if (program == null) {
            throw new IllegalArgumentException("The policy has no program '" + key.program() + "'");
        }
        return new Explanation(
                policy.id(),
                key,
                program,
                decision,
                calculations(program, evaluator),
                counted(key, program, history, asOf));
    }

    private ImmutableList<Calculation> calculations(Program program, Evaluator evaluator) {
        Map<String, Definition> used = new LinkedHashMap<>();
        program.eligible().conditions().forEach(condition -> collect(condition.expr(), used));
        program.benefit().formulas().forEach(formula -> collect(formula, used));
        ImmutableList.Builder<Calculation> all = ImmutableList.builder();
        used.values().forEach(definition -> all.add(calculation(definition, evaluator)));
        program.amount().ifPresent(amount -> {
            all.add(calculation(CAP, amount.cap(), amount.formula(), program, evaluator));
            amount.award().ifPresent(award -> all.add(calculation(AWARD, award, "", program, evaluator)));
        });
        return all.build();
    }

    private Calculation calculation(Definition definition, Evaluator evaluator) {
        return new Calculation(
                definition.name(),
                definition.title(),
                definition.formula(),
                withNumbers(definition.expr(), evaluator),
                result(definition.expr(), evaluator),
                definition.provenance(),
                definition.origin());
    }

    private Calculation calculation(Label title, Expr expr, String formula, Program program, Evaluator evaluator) {
        return new Calculation(
                title.en(),
                title,
                formula,
                withNumbers(expr, evaluator),
                result(expr, evaluator),
                Optional.of(program.provenance()),
                program.provenance().origin());
    }

    private static Optional<Value> result(Expr expr, Evaluator evaluator) {
        return evaluator.evaluate(expr) instanceof Outcome.Known known ? Optional.of(known.value()) : Optional.empty();
    }

    private Label withNumbers(Expr expr, Evaluator evaluator) {
        return new Label(numbers(expr, evaluator, Language.ZH), numbers(expr, evaluator, Language.EN));
    }

    private String numbers(Expr expr, Evaluator evaluator, Language language) {
        return new NumbersIn(evaluator, new ValueText(policy.codeLists(), language), language).of(expr);
    }

    /** Those that it uses come first. */
    private void collect(Expr expr, Map<String, Definition> used) {
        ExprWalk.walk(expr, part -> {
            if (part instanceof Expr.DefinitionOf of && !used.containsKey(of.name())) {
                Optional.ofNullable(policy.definitions().get(of.name())).ifPresent(definition -> {
                    collect(definition.expr(), used);
                    used.put(of.name(), definition);
                });
            }
        });
    }

    private static ImmutableList<PriorAward> counted(
            DecisionKey key, Program program, Answer<History> history, AsOf asOf) {
        DateRange period = program.window().at(asOf.date());
        return history.find()
                .map(all -> all.awardedTo(key.beneficiary())
                        .live()
                        .in(program.id(), period)
                        .awards())
                .orElse(ImmutableList.of());
    }
}
