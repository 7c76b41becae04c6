package org.unionaid.benchmarks.plain;

import com.google.common.collect.ImmutableList;
import java.util.SplittableRandom;
import org.unionaid.benchmarks.plain.PlainMember.Stage;

/** Households made from a seed: the same seed gives the same households, on every machine. */
public final class PlainPopulation {
    private final SplittableRandom random;

    private PlainPopulation(long seed) {
        random = new SplittableRandom(seed);
    }

    /** So many households of a seed, members 1 to 6 each. */
    public static ImmutableList<PlainHousehold> of(int size, long seed) {
        PlainPopulation population = new PlainPopulation(seed);
        ImmutableList.Builder<PlainHousehold> all = ImmutableList.builderWithExpectedSize(size);
        for (int i = 0; i < size; i++) {
            all.add(population.household(population.random.nextInt(1, 7)));
        }
        return all.build();
    }

    /** So many households of a seed with just so many members each. */
    public static ImmutableList<PlainHousehold> withMembers(int members, int size, long seed) {
        PlainPopulation population = new PlainPopulation(seed);
        ImmutableList.Builder<PlainHousehold> all = ImmutableList.builderWithExpectedSize(size);
        for (int i = 0; i < size; i++) {
            all.add(population.household(members));
        }
        return all.build();
    }

    private PlainHousehold household(int size) {
        long wealth = 20_000 + 280L * random.nextLong(1_000);
        ImmutableList.Builder<PlainMember> members = ImmutableList.builder();
        long tuition = 0;
        for (int i = 0; i < size; i++) {
            PlainMember member = member(i, wealth);
            members.add(member);
            tuition += switch (member.stage()) {
                case HIGH_SCHOOL -> 10_000L * random.nextInt(10, 40);
                case COLLEGE -> 10_000L * random.nextInt(40, 120);
                case NONE, COMPULSORY -> 0;
            };
        }
        return new PlainHousehold(
                members.build(),
                medical(),
                tuition,
                random.nextInt(100) < 12,
                random.nextInt(100) < 5,
                random.nextInt(1, 19),
                1_000L * random.nextInt(60, 121));
    }

    private PlainMember member(int index, long wealth) {
        boolean adult = index < 2 || random.nextInt(4) == 0;
        boolean employed = adult && random.nextInt(100) < 75;
        long income = employed ? wealth / 2 + random.nextLong(wealth) : 0;
        Stage stage = adult ? Stage.NONE : Stage.values()[random.nextInt(4)];
        return new PlainMember(income, employed, stage, random.nextInt(100) < 6);
    }

    /** Nothing for 45 of 100; else rising as a cube up to 120,000 yuan. */
    private long medical() {
        if (random.nextInt(100) < 45) {
            return 0;
        }
        long part = random.nextLong(1_001);
        return 12_000_000L * part * part * part / 1_000_000_000L;
    }
}
