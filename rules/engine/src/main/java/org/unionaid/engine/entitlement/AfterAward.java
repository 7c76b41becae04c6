package org.unionaid.engine.entitlement;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.Optional;
import org.unionaid.answer.Answer;
import org.unionaid.engine.policy.Retest;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.household.Household;
import org.unionaid.household.Income;
import org.unionaid.household.Member;
import org.unionaid.household.Relationship;
import org.unionaid.ledger.PriorAward;
import org.unionaid.program.Aid;
import org.unionaid.program.SubjectType;

/** A case as it stands after an award: the award is part of the history and, where the policy re-tests, of the income. */
final class AfterAward {
    private AfterAward() {}

    static AidCase of(AidCase aidCase, Entitlement entitlement, Optional<Retest> retest, YearMonth received) {
        AidCase later = aidCase.withHistory(aidCase.history().map(history -> history.plus(PriorAward.of(entitlement))));
        return retest.isPresent() && entitlement.award() instanceof Aid.Cash cash
                ? withIncome(later, entitlement, Income.once(retest.get().income(), cash.amount(), received))
                : later;
    }

    private static AidCase withIncome(AidCase aidCase, Entitlement entitlement, Income income) {
        if (!(aidCase.subject() instanceof AidCase.OfHousehold of)) {
            return aidCase;
        }
        Household household = of.household();
        Member receiver = receiver(household, entitlement);
        Answer<ImmutableList<Income>> incomes = receiver.incomes()
                .orElseIfNone(ImmutableList.of())
                .map(all ->
                        ImmutableList.<Income>builder().addAll(all).add(income).build());
        return aidCase.withSubject(new AidCase.OfHousehold(household.replaceMember(receiver.withIncomes(incomes))));
    }

    /** The member who is the beneficiary; for a household the applicant, and if nobody is called so the first member. */
    private static Member receiver(Household household, Entitlement entitlement) {
        boolean toMember = entitlement.beneficiary().type().equals(SubjectType.MEMBER);
        return household.members().stream()
                .filter(member -> toMember
                        ? member.id().value().equals(entitlement.beneficiary().id())
                        : member.relationship().equals(Relationship.SELF))
                .findFirst()
                .orElseGet(() -> household.members().get(0));
    }
}
