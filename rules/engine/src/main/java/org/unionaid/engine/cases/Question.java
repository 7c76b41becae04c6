package org.unionaid.engine.cases;

import java.util.Optional;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.entitlement.RefusalCode;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.subject.CaseSubject;
import org.unionaid.money.Money;

/** One thing that a case expects something of: a decision, a request or a value. A closed family of immutable values. */
public sealed interface Question {
    /**
     * The policy, bound to the place and day asked about.
     *
     * @return the policy
     */
    BoundPolicy policy();

    /**
     * The case as it stands when the question comes up: with what was granted before.
     *
     * @return the case
     */
    AidCase aidCase();

    /**
     * Whom it is about.
     *
     * @return the possible beneficiary
     */
    CaseSubject subject();

    /**
     * A program, decided or asked for.
     *
     * @param policy  the policy there and then
     * @param aidCase  the case as it stands then
     * @param subject  whom it is about
     * @param program  the program
     * @param asking  what was asked of it; empty if only the decision is looked at
     */
    record OfProgram(BoundPolicy policy, AidCase aidCase, CaseSubject subject, Program program, Optional<Asking> asking)
            implements Question {}

    /**
     * A definition or parameter.
     *
     * @param policy  the policy there and then
     * @param aidCase  the case
     * @param subject  whom it is about
     * @param name  the definition or parameter
     */
    record OfValue(BoundPolicy policy, AidCase aidCase, CaseSubject subject, String name) implements Question {}

    /**
     * A request and what became of it.
     *
     * @param proposed  the award that the officer proposes; the policy's own if empty
     * @param refused  why it was refused; empty if it was granted
     */
    record Asking(Optional<Money> proposed, Optional<RefusalCode> refused) {}
}
