package org.unionaid.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.unionaid.answer.Answer;
import org.unionaid.household.Disability;
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

/** Households made from a seed: the same seed gives the same households. */
final class Population {
    private static final YearMonth FIRST = YearMonth.of(2023, 1);
    private static final YearMonth LAST = YearMonth.of(2024, 12);
    private static final YearMonth BILLED = YearMonth.of(2024, 2);

    private final SplittableRandom random;

    private Population(long seed) {
        random = new SplittableRandom(seed);
    }

    static ImmutableList<Asked> of(int size, long seed) {
        Population population = new Population(seed);
        ImmutableList.Builder<Asked> all = ImmutableList.builder();
        for (int i = 0; i < size; i++) {
            all.add(population.next(i));
        }
        return all.build();
    }

    private Asked next(int number) {
        int size = random.nextInt(1, 7);
        long wealth = 20_000L + random.nextLong(380_000);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            members.add(member("P-" + number + "-" + i, i, wealth));
        }
        Household household = Household.builder()
                .id(HouseholdId.of("H-" + number))
                .addAllMembers(members)
                .homes(homes(random.nextInt(100) < 5 ? 2 : 1))
                .vehicles(random.nextInt(100) < 12 ? new Vehicle[] {Vehicle.of(VehicleUse.ORDINARY)} : new Vehicle[0])
                .build();
        return new Asked(household, random.nextInt(1, 19), Money.ofFen(1_000L * random.nextInt(60, 121)));
    }

    private static Home[] homes(int count) {
        Home[] homes = new Home[count];
        Arrays.fill(homes, Home.ofSquareDecimetres(6_000));
        return homes;
    }

    private Member member(String id, int index, long wealth) {
        boolean earns = index < 2 && random.nextInt(100) < 75;
        Member.Builder member = Member.builder()
                .id(PersonId.of(id))
                .relationship(index == 0 ? Relationship.SELF : index == 1 ? Relationship.SPOUSE : Relationship.CHILD)
                .disability(disability());
        if (earns) {
            long fen = wealth / 2 + random.nextLong(wealth);
            member.incomes(Income.monthly(IncomeKind.WAGE, Money.ofFen(fen), FIRST, LAST));
        } else {
            member.incomes();
        }
        if (index < 2) {
            return member.schoolings().expenses(medical(index)).build();
        }
        int stage = random.nextInt(4);
        return member.schoolings(schooling(stage)).expenses(tuition(stage)).build();
    }

    private Answer<Disability> disability() {
        return random.nextInt(100) < 5 ? Answer.known(Disability.ofLevel(2)) : Answer.none();
    }

    /** Nothing for 45 of 100; else rising as a cube up to 120,000 yuan. */
    private Expense[] medical(int index) {
        if (index > 0 || random.nextInt(100) < 45) {
            return new Expense[0];
        }
        long part = random.nextLong(1_000);
        long fen = 12_000_000L * part * part * part / 1_000_000_000L;
        return new Expense[] {Expense.once(ExpenseHead.ILLNESS, Money.ofFen(fen), BILLED)};
    }

    private static Schooling[] schooling(int stage) {
        DateRange always = DateRange.startingOn(LocalDate.of(2022, 9, 1));
        return switch (stage) {
            case 0 -> new Schooling[0];
            case 1 -> new Schooling[] {Schooling.of(SchoolStage.PRIMARY, always)};
            case 2 -> new Schooling[] {Schooling.of(SchoolStage.SENIOR, always)};
            default -> new Schooling[] {Schooling.of(SchoolStage.UNDERGRADUATE, always)};
        };
    }

    private Expense[] tuition(int stage) {
        return stage < 2
                ? new Expense[0]
                : new Expense[] {
                    Expense.once(ExpenseHead.SCHOOLING, Money.ofFen(100_000L * random.nextInt(1, 12)), BILLED)
                };
    }
}
