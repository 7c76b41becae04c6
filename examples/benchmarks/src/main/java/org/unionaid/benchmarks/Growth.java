package org.unionaid.benchmarks;

import com.google.common.collect.ImmutableList;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unionaid.benchmarks.plain.PlainHousehold;
import org.unionaid.benchmarks.plain.PlainPopulation;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.fast.CaseReader;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.ledger.History;
import org.unionaid.time.AsOf;

/**
 * Tells how the time of deciding grows with the number of households, of programs, and of members: processor time for each
 * household, and for each unit of what grows. The steps of a table take turns, so that other work on the machine meets them all.
 * Takes the largest number of households, 1,000,000 if not given; 0 leaves that table out.
 */
public final class Growth {
    private static final long SEED = 20_240_615L;
    private static final int YEAR = 2024;
    private static final int ENOUGH = 50_000;
    private static final int WARM_UP = 12;
    private static final int COUNTED = 11;

    private Growth() {}

    /** One step: how many units are in it, and a pass over so many cases. */
    private record Step(String what, int units, int size, Variant.Run pass) {}

    /** Runs. */
    public static void main(String[] args) {
        int most = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        if (most > 0) {
            measure("households", "household, of 4 programs", households(most));
        }
        measure("programs", "program, 2,000 households", programs());
        measure("members", "member, 15 programs, 5,000 households", members());
    }

    /** By hand beside it: when memory no longer fits into caches, both pay. */
    private static ImmutableList<Step> households(int most) {
        CaseReader reader = Engine.policy().fast().reader();
        ImmutableList<AidCase> all = Households.of(PlainPopulation.of(most, SEED));
        ImmutableList<Asked> asked = Households.asked(all);
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        for (int size = 10_000; size <= most; size *= 10) {
            List<Asked> same = asked.subList(0, size);
            steps.add(step(size + " households", 1, reader, all.subList(0, size)));
            steps.add(new Step(size + " households, by hand", 1, size, () -> {
                long sum = 0;
                for (Asked each : same) {
                    sum += Checksum.of(HandWritten.decide(each));
                }
                return sum;
            }));
        }
        return steps.build();
    }

    private static ImmutableList<Step> programs() {
        ImmutableList<AidCase> cases = cases(PlainPopulation.of(2_000, SEED));
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        for (int programs : new int[] {4, 8, 15, 40, 100, 200, 400}) {
            BoundPolicy policy = bound(programs);
            int left = policy.fast().leftToEvaluator().size();
            String note = left == 0 ? "" : " (" + left + " left to the evaluator)";
            steps.add(
                    step(programs + " programs" + note, programs, policy.fast().reader(), cases));
        }
        return steps.build();
    }

    private static ImmutableList<Step> members() {
        CaseReader reader = bound(15).fast().reader();
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        for (int members : new int[] {1, 2, 3, 4, 6, 8, 10, 12}) {
            ImmutableList<AidCase> cases = cases(PlainPopulation.withMembers(members, 5_000, SEED));
            steps.add(step(members + " members", members, reader, cases));
        }
        return steps.build();
    }

    private static Step step(String what, int units, CaseReader reader, List<AidCase> cases) {
        return new Step(what, units, cases.size(), () -> {
            long sum = 0;
            for (AidCase each : cases) {
                reader.read(each);
                sum += Checksum.of(reader);
            }
            return sum;
        });
    }

    private static BoundPolicy bound(int programs) {
        return CompiledPolicy.of(PolicyCompiler.standard().compile(MadePolicies.own(1, YEAR, programs)))
                .at(MadePolicies.place(1), AsOf.of(LocalDate.of(YEAR, 6, 15)));
    }

    private static ImmutableList<AidCase> cases(ImmutableList<PlainHousehold> plain) {
        return Households.asked(Households.of(plain)).stream()
                .map(asked -> AidCase.of(asked.household()).withoutFile().withHistory(History.none()))
                .collect(ImmutableList.toImmutableList());
    }

    private static void measure(String title, String unit, List<Step> steps) {
        List<List<Double>> times =
                steps.stream().map(any -> new ArrayList<Double>()).collect(ImmutableList.toImmutableList());
        for (int round = 0; round < WARM_UP + COUNTED; round++) {
            for (int i = 0; i < steps.size(); i++) {
                double nanos = nanos(steps.get(i));
                if (round >= WARM_UP) {
                    times.get(i).add(nanos);
                }
            }
        }
        System.out.printf(Locale.ROOT, "%-44s %14s   ns for each %s%n", title, "ns a household", unit);
        for (int i = 0; i < steps.size(); i++) {
            double median = times.get(i).stream().sorted().toList().get(COUNTED / 2);
            System.out.printf(
                    Locale.ROOT,
                    "  %-42s %,14.0f %,15.1f%n",
                    steps.get(i).what(),
                    median,
                    median / steps.get(i).units());
        }
    }

    /** Nanoseconds of the processor for each case, over at least {@link #ENOUGH} cases. */
    private static double nanos(Step step) {
        int times = Math.max(1, ENOUGH / step.size());
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long sum = 0;
        for (int i = 0; i < times; i++) {
            sum += step.pass().checksum();
        }
        if (sum == 0) {
            throw new IllegalStateException(step.what() + ": nothing was granted");
        }
        long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        return (double) time / times / step.size();
    }
}
