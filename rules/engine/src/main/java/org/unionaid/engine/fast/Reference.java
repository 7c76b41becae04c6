package org.unionaid.engine.fast;

import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.evaluation.Evaluator;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.subject.CaseSubject;
import org.unionaid.program.Beneficiary;

/** Decides by the evaluator what the generated code leaves open. */
public interface Reference {
    /**
     * Decides one program for one beneficiary, without looking for the least that must be asked: quicker, and of the same kind.
     *
     * @param program  the program
     * @param subject  who would get it
     * @param aidCase  the case
     * @return a decision of the same kind, cap and award as {@link #decide}
     */
    Decision settle(Program program, CaseSubject subject, AidCase aidCase);

    /**
     * Decides one program for one beneficiary.
     *
     * @param program  the program
     * @param subject  who would get it
     * @param aidCase  the case
     * @return the decision with its reasons
     */
    Decision decide(Program program, CaseSubject subject, AidCase aidCase);

    /**
     * What a single expression comes to.
     *
     * @param expr  an expression of the policy, not null
     * @param subject  whom it is about
     * @return the value, what is missing, or why it could not be computed
     */
    Outcome evaluate(Expr expr, CaseSubject subject);

    /**
     * Decides one program for one beneficiary with an evaluator of its own, without looking for the least that must be asked.
     *
     * @param program  the program
     * @param beneficiary  who would get it
     * @param aidCase  the case, of which nothing but what was granted before is looked at
     * @param evaluator  tells what the program's expressions come to
     * @return the decision with its reasons
     */
    Decision settle(Program program, Beneficiary beneficiary, AidCase aidCase, Evaluator evaluator);
}
