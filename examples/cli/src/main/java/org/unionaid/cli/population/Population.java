package org.unionaid.cli.population;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.unionaid.answer.Answer;
import org.unionaid.casefile.Category;
import org.unionaid.casefile.Cause;
import org.unionaid.casefile.FileCategory;
import org.unionaid.casefile.FileCause;
import org.unionaid.casefile.FileLevel;
import org.unionaid.casefile.FileState;
import org.unionaid.casefile.FileStep;
import org.unionaid.casefile.HardshipFile;
import org.unionaid.cli.input.CaseSheet;
import org.unionaid.household.Home;
import org.unionaid.household.Household;
import org.unionaid.household.Member;
import org.unionaid.household.Relationship;
import org.unionaid.household.Vehicle;
import org.unionaid.household.VehicleUse;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.FileId;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.money.Money;
import org.unionaid.time.DateRange;

/**
 * Invented households of union members, most of them in hardship: one to six members with work, wages, school, illness and costs
 * over the two years before a day, nine in ten with a file. One wage in fifty was never told. Immutable and thread-safe.
 *
 * @param seed  which population
 * @param asOf  the day on which it is looked at
 * @param places  the places of the files, each as likely; at least one
 */
public record Population(long seed, LocalDate asOf, ImmutableList<DivisionCode> places) {
    private static final long SPREAD = 0x2545F4914F6CDD1DL;

    /**
     * The household of a number, with its file and the certainty that nothing was granted before.
     *
     * @param number  from 0
     * @return the case
     */
    public CaseSheet household(long number) {
        // Neighbouring seeds give sequences that are shifted, so each number gets a seed drawn for it.
        SplittableRandom random = new SplittableRandom(new SplittableRandom(seed + SPREAD * number).nextLong());
        Person maker = new Person(random, asOf, 30_000 + 400L * random.nextInt(1_000));
        Household household = Household.builder()
                .id(HouseholdId.of("H-" + number))
                .addAllMembers(members(maker, random))
                .homes(homes(random))
                .vehicles(random.nextInt(100) < 10 ? new Vehicle[] {Vehicle.of(VehicleUse.ORDINARY)} : new Vehicle[0])
                .financialAssets(Money.ofFen(100_000L * random.nextInt(60)))
                .businesses()
                .build();
        Answer<HardshipFile> file = random.nextInt(100) < 90 ? Answer.known(file(number, random)) : Answer.none();
        return new CaseSheet(
                Optional.of(household), Optional.empty(), Optional.empty(), file, Answer.none(), Answer.unknown());
    }

    private static List<Member> members(Person maker, SplittableRandom random) {
        int size = 1 + random.nextInt(3) + random.nextInt(4);
        List<Member> members = new ArrayList<>(size);
        members.add(maker.adult("M-1", Relationship.SELF, 25, 58));
        for (int i = 2; i <= size; i++) {
            PersonId id = PersonId.of("M-" + i);
            if (i == 2 && random.nextInt(100) < 75) {
                members.add(maker.adult(id.value(), Relationship.SPOUSE, 24, 57));
            } else if (random.nextInt(100) < 65) {
                members.add(maker.child(id.value()));
            } else {
                members.add(maker.elder(id.value()));
            }
        }
        return members;
    }

    private static Home[] homes(SplittableRandom random) {
        Home[] homes = new Home[random.nextInt(100) < 8 ? 2 : 1];
        for (int i = 0; i < homes.length; i++) {
            homes[i] = Home.ofSquareDecimetres(4_000 + 100 * random.nextInt(80));
        }
        return homes;
    }

    private HardshipFile file(long number, SplittableRandom random) {
        LocalDate filed = asOf.minusDays(30L + random.nextInt(500));
        DateRange since = DateRange.startingOn(filed);
        Category category =
                List.of(Category.DEEP, Category.RELATIVE, Category.ACCIDENTAL).get(random.nextInt(3));
        Cause cause =
                List.of(Cause.OWN_ILLNESS, Cause.DISABILITY, Cause.SCHOOLING).get(random.nextInt(3));
        return HardshipFile.builder()
                .id(FileId.of("F-" + number))
                .household(HouseholdId.of("H-" + number))
                .holder(PersonId.of("M-1"))
                .place(places.get(random.nextInt(places.size())))
                .level(FileLevel.MUNICIPAL)
                .categories(FileCategory.of(category, since))
                .causes(FileCause.primary(cause, since))
                .addSteps(
                        FileStep.of(FileState.APPLIED, filed.minusDays(25)),
                        FileStep.of(FileState.REVIEWED, filed.minusDays(20)),
                        FileStep.of(FileState.PUBLISHED, filed.minusDays(10)),
                        FileStep.of(FileState.APPROVED, filed.minusDays(2)),
                        FileStep.of(FileState.FILED, filed))
                .build();
    }
}
