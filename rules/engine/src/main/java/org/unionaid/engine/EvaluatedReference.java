package org.unionaid.engine;

import com.google.common.collect.ImmutableMap;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.evaluation.Evaluator;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.fast.Reference;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.subject.CaseSubject;
import org.unionaid.program.Beneficiary;

/** What generated code leaves to the evaluator, decided by the evaluator of a bound policy. */
record EvaluatedReference(BoundPolicy policy) implements Reference {
    @Override
    public Decision settle(Program program, CaseSubject subject, AidCase aidCase) {
        return policy.settle(program, subject.beneficiary(), aidCase, evaluator(subject));
    }

    @Override
    public Decision settle(Program program, Beneficiary beneficiary, AidCase aidCase, Evaluator evaluator) {
        return policy.settle(program, beneficiary, aidCase, evaluator);
    }

    @Override
    public Decision decide(Program program, CaseSubject subject, AidCase aidCase) {
        return policy.decide(program, subject, aidCase, ImmutableMap.of());
    }

    @Override
    public Outcome evaluate(Expr expr, CaseSubject subject) {
        return evaluator(subject).evaluate(expr);
    }

    private Evaluator evaluator(CaseSubject subject) {
        return new Evaluator(policy.situation(subject, ImmutableMap.of()));
    }
}
