package org.unionaid.engine;

import java.time.YearMonth;
import org.unionaid.answer.Answer;
import org.unionaid.household.Expense;
import org.unionaid.household.ExpenseHead;
import org.unionaid.household.Household;
import org.unionaid.household.Income;
import org.unionaid.household.IncomeKind;
import org.unionaid.household.Member;
import org.unionaid.household.Relationship;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.money.Money;
import org.unionaid.time.MonthRange;

/** Small households for tests. */
public final class Households {
    private Households() {}

    /** A member with a wage for every month of 2023 and 2024, and no expenses. */
    public static Member earning(String id, String monthlyWage) {
        return member(id)
                .incomes(Income.monthly(
                        IncomeKind.WAGE, Money.cny(monthlyWage), YearMonth.of(2023, 1), YearMonth.of(2024, 12)))
                .expenses()
                .build();
    }

    /** A member of whom it is known that there is neither income nor expense. */
    public static Member idle(String id) {
        return member(id).incomes().expenses().build();
    }

    /** A member whose income was never asked. */
    public static Member unasked(String id) {
        return member(id).expenses().build();
    }

    /** A member of whom nothing was asked. */
    public static Member unknown(String id) {
        return member(id).build();
    }

    /** A member with an illness that cost something in a month, and no income. */
    public static Member ill(String id, String cost, YearMonth month) {
        return member(id)
                .incomes()
                .expenses(Expense.of(ExpenseHead.ILLNESS, Answer.known(Money.cny(cost)), MonthRange.single(month)))
                .build();
    }

    private static Member.Builder member(String id) {
        return Member.builder().id(PersonId.of(id)).relationship(Relationship.OTHER);
    }

    /** A household of these members. */
    public static Household of(Member... members) {
        return Household.builder().id(HouseholdId.of("H-1")).addMembers(members).build();
    }
}
