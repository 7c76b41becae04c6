package org.unionaid.benchmarks;

import com.google.common.collect.ImmutableList;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.unionaid.answer.Answer;
import org.unionaid.benchmarks.plain.PlainPopulation;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKind;
import org.unionaid.engine.fast.CaseReader;
import org.unionaid.engine.fast.CodeCache;
import org.unionaid.engine.fast.PreparedCases;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Household;
import org.unionaid.household.Member;

/**
 * Tells what it costs that answers are unknown: each answer of a household (what its homes and vehicles are, the incomes, expenses,
 * schoolings and disability of each member) was never asked with some chance. What the rules cannot tell for that is left to the
 * evaluator. Every decision is first held against the evaluator's. Takes the number of households, 20,000 if not given.
 */
public final class Unknowns {
    private static final int SIZE = 20_000;
    private static final long SEED = 20_240_615L;
    private static final int PER_MILLE = 1_000;
    private static final long ENOUGH = 2_000_000_000L;

    private Unknowns() {}

    /** Runs. */
    public static void main(String[] args) {
        int size = args.length > 0 ? Integer.parseInt(args[0]) : SIZE;
        BoundPolicy policy = Engine.policy();
        System.out.printf(
                Locale.ROOT,
                "%-22s %22s %18s %20s %24s%n",
                "answers unknown",
                "households with any",
                "decisions open",
                "batch, hh/CPU-s",
                "what-if, hh/CPU-s");
        for (int perMille : new int[] {0, 1, 10, 50, 200}) {
            row(policy, perMille, cases(size, perMille));
        }
    }

    private static void row(BoundPolicy policy, int perMille, Population population) {
        CaseReader reader = policy.fast().reader();
        int open = 0;
        int rows = 0;
        for (AidCase each : population.cases()) {
            reader.read(each);
            List<Decision> expected =
                    ImmutableList.copyOf(policy.assess(each).decisions().values());
            for (int row = 0; row < reader.size(); row++, rows++) {
                if (reader.kind(row) != DecisionKind.of(expected.get(row))) {
                    throw new IllegalStateException("a decision differs from the evaluator's");
                }
                open += reader.kind(row) == DecisionKind.UNDETERMINED ? 1 : 0;
            }
        }
        PreparedCases prepared = new PreparedCases(
                CodeCache.standard(), population.cases().get(0).subject().type(), population.cases(), Households.DAY);
        double batch = speed(population.cases().size(), () -> {
            long sum = 0;
            for (AidCase each : population.cases()) {
                reader.read(each);
                sum += Checksum.of(reader);
            }
            return sum;
        });
        double whatIf =
                speed(population.cases().size(), () -> policy.decide(prepared).capFen(0, 0) + 1);
        System.out.printf(
                Locale.ROOT,
                "%19.1f %%  %20.1f %% %16.1f %% %,20.0f %,24.0f%n",
                perMille / 10.0,
                100.0 * population.withUnknown() / population.cases().size(),
                100.0 * open / rows,
                batch,
                whatIf);
    }

    /** Households for each second of the processor, after as many seconds to warm up. */
    private static double speed(int size, Variant.Run run) {
        passes(run);
        long start = cpu();
        long passes = passes(run);
        return size * passes * 1e9 / (cpu() - start);
    }

    private static long passes(Variant.Run run) {
        long end = cpu() + ENOUGH;
        long passes = 0;
        do {
            run.checksum();
            passes++;
        } while (cpu() < end);
        return passes;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Cases, and how many of them have an answer that was made unknown. */
    private record Population(ImmutableList<AidCase> cases, int withUnknown) {}

    private static Population cases(int size, int perMille) {
        SplittableRandom random = new SplittableRandom(SEED);
        ImmutableList.Builder<AidCase> cases = ImmutableList.builder();
        int withUnknown = 0;
        for (Asked asked : Households.asked(Households.of(PlainPopulation.of(size, SEED)))) {
            Household household = forgetful(asked.household(), random, perMille);
            withUnknown += household.equals(asked.household()) ? 0 : 1;
            cases.add(Engine.aidCase(new Asked(household, asked.months(), asked.localStandard())));
        }
        return new Population(cases.build(), withUnknown);
    }

    private static Household forgetful(Household household, SplittableRandom random, int perMille) {
        Household now = household;
        for (Member member : household.members()) {
            now = now.replaceMember(member.withIncomes(asked(member.incomes(), random, perMille))
                    .withExpenses(asked(member.expenses(), random, perMille))
                    .withSchoolings(asked(member.schoolings(), random, perMille))
                    .withDisability(asked(member.disability(), random, perMille)));
        }
        return now.withHomes(asked(now.homes(), random, perMille))
                .withVehicles(asked(now.vehicles(), random, perMille));
    }

    private static <T> Answer<T> asked(Answer<T> answer, SplittableRandom random, int perMille) {
        return random.nextInt(PER_MILLE) < perMille ? Answer.unknown() : answer;
    }
}
