package org.unionaid.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.unionaid.benchmarks.plain.PlainHousehold;
import org.unionaid.benchmarks.plain.PlainMember;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Employment;
import org.unionaid.household.EmploymentStatus;
import org.unionaid.household.Expense;
import org.unionaid.household.ExpenseHead;
import org.unionaid.household.Home;
import org.unionaid.household.Household;
import org.unionaid.household.Income;
import org.unionaid.household.IncomeKind;
import org.unionaid.household.Member;
import org.unionaid.household.Relationship;
import org.unionaid.household.SchoolStage;
import org.unionaid.household.Schooling;
import org.unionaid.household.Vehicle;
import org.unionaid.household.VehicleUse;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.money.Money;
import org.unionaid.time.DateRange;

/** The plain households as UnionAid's own: dated incomes, expenses and schoolings, every answer known. */
final class Households {
    /** The day of all decisions. */
    static final LocalDate DAY = LocalDate.of(2024, 6, 15);

    private Households() {}

    /** Each household with its case, made one after the other as a reader of files would make them. */
    static ImmutableList<AidCase> of(ImmutableList<PlainHousehold> plain) {
        ImmutableList.Builder<AidCase> all = ImmutableList.builderWithExpectedSize(plain.size());
        for (int i = 0; i < plain.size(); i++) {
            all.add(Engine.aidCase(asked(i, plain.get(i))));
        }
        return all.build();
    }

    /** What the households of cases ask. */
    static ImmutableList<Asked> asked(ImmutableList<AidCase> cases) {
        return cases.stream()
                .map(aidCase -> (Asked) ((AidCase.OfOwnType) aidCase.subject()).thing())
                .collect(ImmutableList.toImmutableList());
    }

    /** The household of a number. */
    static Asked asked(int number, PlainHousehold plain) {
        List<Member> members = new ArrayList<>();
        long tuition = plain.tuition();
        for (int i = 0; i < plain.members().size(); i++) {
            PlainMember member = plain.members().get(i);
            List<Expense> expenses = new ArrayList<>();
            if (i == 0 && plain.medical() > 0) {
                expenses.add(billed(ExpenseHead.ILLNESS, plain.medical()));
            }
            if (tuition > 0 && isStudent(member)) {
                expenses.add(billed(ExpenseHead.SCHOOLING, tuition));
                tuition = 0;
            }
            members.add(member("P-" + number + "-" + i, i, member, expenses));
        }
        Household household = Household.builder()
                .id(HouseholdId.of("H-" + number))
                .addAllMembers(members)
                .homes(homes(plain.secondHome() ? 2 : 1))
                .vehicles(plain.ownsCar() ? new Vehicle[] {Vehicle.of(VehicleUse.ORDINARY)} : new Vehicle[0])
                .build();
        return new Asked(household, plain.monthsAsked(), Money.ofFen(plain.localStandard()));
    }

    private static boolean isStudent(PlainMember member) {
        return member.stage() == PlainMember.Stage.HIGH_SCHOOL || member.stage() == PlainMember.Stage.COLLEGE;
    }

    private static Expense billed(ExpenseHead head, long fen) {
        return Expense.once(head, Money.ofFen(fen), YearMonth.of(2024, 2));
    }

    private static Home[] homes(int count) {
        Home[] homes = new Home[count];
        for (int i = 0; i < count; i++) {
            homes[i] = Home.ofSquareDecimetres(6_000);
        }
        return homes;
    }

    private static Member member(String id, int index, PlainMember plain, List<Expense> expenses) {
        Member.Builder member = Member.builder()
                .id(PersonId.of(id))
                .relationship(index == 0 ? Relationship.SELF : index == 1 ? Relationship.SPOUSE : Relationship.CHILD)
                .schoolings(schoolings(plain.stage()))
                .expenses(expenses.toArray(new Expense[0]));
        if (plain.disabled()) {
            member.disability(org.unionaid.household.Disability.ofLevel(2));
        } else {
            member.disability(org.unionaid.answer.Answer.none());
        }
        if (!plain.employed()) {
            return member.incomes().employments().build();
        }
        return member.incomes(Income.monthly(
                        IncomeKind.WAGE,
                        Money.ofFen(plain.monthlyIncome()),
                        YearMonth.of(2023, 1),
                        YearMonth.of(2024, 12)))
                .employments(Employment.of(EmploymentStatus.EMPLOYED, DateRange.startingOn(LocalDate.of(2015, 3, 1))))
                .build();
    }

    private static Schooling[] schoolings(PlainMember.Stage stage) {
        DateRange since = DateRange.startingOn(LocalDate.of(2022, 9, 1));
        return switch (stage) {
            case NONE -> new Schooling[0];
            case COMPULSORY -> new Schooling[] {Schooling.of(SchoolStage.PRIMARY, since)};
            case HIGH_SCHOOL -> new Schooling[] {Schooling.of(SchoolStage.SENIOR, since)};
            case COLLEGE -> new Schooling[] {Schooling.of(SchoolStage.UNDERGRADUATE, since)};
        };
    }
}
