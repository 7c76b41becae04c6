package org.unionaid.engine.recording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Function;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.decision.Reason;
import org.unionaid.engine.evaluation.CriterionEvaluator;
import org.unionaid.engine.evaluation.Evaluator;
import org.unionaid.engine.evaluation.Situation;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.policy.Criterion;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.receipt.Receipt;

/** Writes receipts of one policy. Immutable and thread-safe. */
public final class ReceiptWriter {
    private final Policy policy;
    private final String snapshot;

    /**
     * A writer.
     *
     * @param policy  the policy that decides, not null
     * @param snapshot  the hash of the case as known, given by whoever keeps it, not null
     */
    public ReceiptWriter(Policy policy, String snapshot) {
        this.policy = policy;
        this.snapshot = snapshot;
    }

    /**
     * Decides once more and writes down every step.
     *
     * @param key  what is decided, not null
     * @param situation  what may be looked at, with nothing given in place of a computation, not null
     * @param decide  decides with an evaluator, not null
     * @param decision  what was decided, not null
     * @return the receipt
     * @throws IllegalArgumentException if the situation has values given in place of computations
     */
    public Receipt write(
            DecisionKey key, Situation situation, Function<Evaluator, Decision> decide, Decision decision) {
        if (!situation.given().isEmpty()) {
            throw new IllegalArgumentException("A receipt needs every value computed, but some are given: "
                    + situation.given().keySet());
        }
        Program program = policy.programs().get(key.program());
        if (program == null) {
            throw new IllegalArgumentException("The policy has no program '" + key.program() + "'");
        }
        Recorder recorder = new Recorder(situation);
        Decision recorded = decide.apply(recorder);
        int criterion = new CriterionRecord(recorder, program.at().toString())
                .note(new CriterionEvaluator(recorder).evaluate(program.eligible()));
        ImmutableSet<String> conditions = program.eligible().conditions().stream()
                .map(Criterion.Condition::id)
                .collect(ImmutableSet.toImmutableSet());
        ImmutableList<Reason> requirements = recorded.reasons().stream()
                .filter(reason -> !conditions.contains(reason.code()))
                .collect(ImmutableList.toImmutableList());
        DecisionRecord record = new DecisionRecord(recorder, program);
        ImmutableMap<String, String> answer =
                record.note(criterion, requirements, recorder.askedBesides(exprs(program.eligible())), decision);
        return Receipt.sealed(
                header(key, situation), new ParameterEntries(situation).of(recorder.steps()), recorder.steps(), answer);
    }

    private ImmutableMap<String, String> header(DecisionKey key, Situation situation) {
        return ImmutableMap.<String, String>builder()
                .put("policy", policy.id().value())
                .put("policyHash", policy.hash())
                .put("place", situation.context().place().value())
                .put("asOf", situation.context().asOf().toString())
                .put("program", key.program().value())
                .put("beneficiary", key.beneficiary().toString())
                .put("snapshot", snapshot)
                .buildOrThrow();
    }

    /** What the criteria evaluate by itself: each condition and, of comparisons, both sides. */
    private static Set<Expr> exprs(Criterion criterion) {
        Set<Expr> exprs = Collections.newSetFromMap(new IdentityHashMap<>());
        criterion.conditions().forEach(condition -> {
            exprs.add(condition.expr());
            if (condition.expr() instanceof Expr.Comparison comparison) {
                exprs.add(comparison.left());
                exprs.add(comparison.right());
            }
        });
        return exprs;
    }

    static String paths(Iterable<MissingFact> missing) {
        ImmutableSet.Builder<String> paths = ImmutableSet.builder();
        missing.forEach(fact -> paths.add(fact.path()));
        return String.join("; ", paths.build());
    }
}
