package org.unionaid.cli.readme;

import java.io.PrintStream;
import java.time.YearMonth;
import org.unionaid.code.Language;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.explanation.Explainer;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Expense;
import org.unionaid.household.ExpenseHead;
import org.unionaid.household.Household;
import org.unionaid.household.Member;
import org.unionaid.household.Relationship;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.money.Money;
import org.unionaid.policies.PolicyLibrary;
import org.unionaid.time.AsOf;

/** The example of the README; a test keeps the two the same. */
final class FirstDecision {
    private FirstDecision() {}

    static void run(PrintStream out) {
        // README begin
        CompiledPolicy policy = PolicyLibrary.compile("xiangxiang-2019");
        Member worker = Member.builder()
                .id(PersonId.of("M-1"))
                .relationship(Relationship.SELF)
                .unionMember(true)
                .expenses(Expense.once(ExpenseHead.ILLNESS, Money.cny("13000.00"), YearMonth.of(2019, 2)))
                .build();
        Household family =
                Household.builder().id(HouseholdId.of("H-1")).addMembers(worker).build();

        Assessment answer = policy.at(DivisionCode.of("430381"), AsOf.of(2019, 12, 22))
                .assess(AidCase.of(family).withHistory(History.none()));

        Explainer explainer = new Explainer(policy.policy(), Language.EN);
        answer.decisions().forEach((program, decision) -> out.println(program + ": " + explainer.summary(decision)));
        answer.get(ProgramId.of("mutual-aid")).reasons().forEach(reason -> out.println(explainer.reason(reason)));
        // README end
    }
}
