package org.unionaid.testkit.household;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.unionaid.answer.Answer;
import org.unionaid.household.Expense;
import org.unionaid.household.ExpenseHead;
import org.unionaid.household.Income;
import org.unionaid.household.IncomeKind;
import org.unionaid.money.Money;

/** What somebody earns at an age and has to spend: no wage before 16, a pension instead of it from 60. */
final class Earnings {
    private static final ImmutableSet<IncomeKind> FROM_WORK =
            ImmutableSet.of(IncomeKind.WAGE, IncomeKind.BUSINESS, IncomeKind.UNEMPLOYMENT);
    private static final ImmutableSet<IncomeKind> PENSIONS =
            ImmutableSet.of(IncomeKind.PENSION, IncomeKind.BASIC_PENSION);
    private static final ImmutableSet<IncomeKind> ONCE =
            ImmutableSet.of(IncomeKind.COMPENSATION, IncomeKind.UNION_AID, IncomeKind.FESTIVAL_GIFT, IncomeKind.GIFT);

    private Earnings() {}

    /** How an income was drawn; zero months means that it goes on. */
    record Draw(IncomeKind kind, Answer<Money> amount, int monthsAgo, int months) {}

    /** How a rigid expense was drawn. */
    record Cost(ExpenseHead head, Answer<Money> amount, int monthsAgo, int months) {}

    static ImmutableList<Income> at(int age, ImmutableList<Draw> draws, Calendar calendar) {
        return draws.stream()
                .filter(draw -> age >= Work.FROM_AGE || !FROM_WORK.contains(draw.kind()))
                .filter(draw -> age >= Work.UNTIL_AGE || !PENSIONS.contains(draw.kind()))
                .map(draw -> income(age, draw, calendar))
                .collect(ImmutableList.toImmutableList());
    }

    private static Income income(int age, Draw draw, Calendar calendar) {
        boolean retired = age >= Work.UNTIL_AGE && draw.kind().equals(IncomeKind.WAGE);
        IncomeKind kind = retired ? IncomeKind.PENSION : draw.kind();
        int months = ONCE.contains(kind) ? 1 : draw.months();
        return Income.of(kind, draw.amount(), calendar.months(draw.monthsAgo(), months));
    }

    static ImmutableList<Expense> expenses(ImmutableList<Cost> costs, Calendar calendar) {
        return costs.stream()
                .map(cost -> Expense.of(cost.head(), cost.amount(), calendar.months(cost.monthsAgo(), cost.months())))
                .collect(ImmutableList.toImmutableList());
    }
}
