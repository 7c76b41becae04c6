package org.unionaid.cli.population;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SplittableRandom;
import org.unionaid.answer.Answer;
import org.unionaid.household.Disability;
import org.unionaid.household.Employment;
import org.unionaid.household.EmploymentStatus;
import org.unionaid.household.Expense;
import org.unionaid.household.ExpenseHead;
import org.unionaid.household.Illness;
import org.unionaid.household.Income;
import org.unionaid.household.IncomeKind;
import org.unionaid.household.Member;
import org.unionaid.household.Relationship;
import org.unionaid.household.SchoolStage;
import org.unionaid.household.Schooling;
import org.unionaid.identity.PersonId;
import org.unionaid.money.Money;
import org.unionaid.time.DateRange;
import org.unionaid.time.MonthRange;

/** Makes the members of one household. Not thread-safe. */
final class Person {
    private static final int YEAR = 365;
    private static final long FEN = 100;

    private final SplittableRandom random;
    private final LocalDate day;
    private final YearMonth month;
    private final long wealth;

    /** Members of a household in which a wage is about so many fen a month. */
    Person(SplittableRandom random, LocalDate day, long wealth) {
        this.random = random;
        this.day = day;
        this.month = YearMonth.from(day);
        this.wealth = wealth;
    }

    Member adult(String id, Relationship relationship, int youngest, int oldest) {
        Member.Builder member = member(id, relationship, youngest, oldest)
                .unionMember(relationship.equals(Relationship.SELF))
                .schoolings();
        if (chance(75)) {
            LocalDate since = day.minusDays(400L + random.nextInt(6_000));
            return member.ableToWork(true)
                    .employments(Employment.of(EmploymentStatus.EMPLOYED, DateRange.startingOn(since)))
                    .incomes(Income.of(IncomeKind.WAGE, wage(), twoYears()))
                    .build();
        }
        return member.ableToWork(chance(50)).employments().incomes().build();
    }

    Member child(String id) {
        int age = random.nextInt(24);
        return member(id, Relationship.CHILD, age, age)
                .unionMember(false)
                .ableToWork(Answer.none())
                .employments()
                .incomes()
                .schoolings(schoolings(age))
                .build();
    }

    Member elder(String id) {
        return member(id, Relationship.PARENT, 60, 88)
                .unionMember(false)
                .ableToWork(false)
                .employments(Employment.of(
                        EmploymentStatus.RETIRED, DateRange.startingOn(day.minusDays(300L + random.nextInt(3_000)))))
                .schoolings()
                .incomes(Income.of(IncomeKind.PENSION, wage(), twoYears()))
                .build();
    }

    private Member.Builder member(String id, Relationship relationship, int youngest, int oldest) {
        long days = (long) YEAR * (youngest + random.nextInt(oldest - youngest + 1)) + random.nextInt(YEAR);
        Member.Builder member = Member.builder()
                .id(PersonId.of(id))
                .relationship(relationship)
                .birthDate(day.minusDays(days))
                .honours();
        boolean ill = chance(12);
        if (ill) {
            member.illnesses(Illness.of(
                    "invented illness", chance(60), DateRange.startingOn(day.minusDays(random.nextInt(900)))));
        } else {
            member.illnesses();
        }
        if (chance(5)) {
            member.disability(Disability.ofLevel(1 + random.nextInt(Disability.LEAST_SEVERE)));
        } else {
            member.disability(Answer.none());
        }
        return member.expenses(ill ? bills() : new Expense[0]);
    }

    private Expense[] bills() {
        Expense[] bills = new Expense[1 + random.nextInt(3)];
        for (int i = 0; i < bills.length; i++) {
            Money money = Money.ofFen(FEN * 100 * (1 + random.nextInt(500)));
            bills[i] = Expense.once(ExpenseHead.ILLNESS, money, month.minusMonths(random.nextInt(14)));
        }
        return bills;
    }

    private Answer<Money> wage() {
        return chance(2)
                ? Answer.unknown()
                : Answer.known(Money.ofFen(wealth / 2 + FEN * random.nextLong(wealth / FEN)));
    }

    private MonthRange twoYears() {
        return MonthRange.of(month.minusMonths(24), month.plusMonths(6));
    }

    private Schooling[] schoolings(int age) {
        if (age < 6 || age > 22) {
            return new Schooling[0];
        }
        SchoolStage stage = age < 12
                ? SchoolStage.PRIMARY
                : age < 15 ? SchoolStage.JUNIOR : age < 18 ? SchoolStage.SENIOR : SchoolStage.UNDERGRADUATE;
        return new Schooling[] {Schooling.of(stage, DateRange.startingOn(day.minusDays(random.nextInt(700))))};
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
