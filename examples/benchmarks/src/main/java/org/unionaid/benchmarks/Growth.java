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
 * household and for each further one of what grows. Linear growth keeps the last columns about the same. Takes the largest number
 * of households, 1,000,000 if not given; 0 leaves that table out.
 */
public final class Growth {
    private static final long SEED = 20_240_615L;
    private static final int YEAR = 2024;
    private static final int ENOUGH = 100_000;
    private static final int WARM_UP = 15;
    private static final int COUNTED = 9;

    private Growth() {}

    /** What one step came to: nanoseconds a household, and how many units are in it. */
    private record Step(String what, double nanos, double units) {}

    /** Runs. */
    public static void main(String[] args) {
        int most = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        if (most > 0) {
            households(most);
        }
        programs();
        members();
    }

    /** By hand beside it: what memory costs when it no longer fits into caches, both pay. */
    private static void households(int most) {
        CaseReader reader = Engine.policy().fast().reader();
        ImmutableList<AidCase> all = Households.of(PlainPopulation.of(most, SEED));
        ImmutableList<Asked> asked = Households.asked(all);
        System.out.printf(Locale.ROOT, "%-44s %14s %14s%n", "households, 4 programs", "ns a household", "ns by hand");
        for (int size = 10_000; size <= most; size *= 10) {
            List<AidCase> cases = all.subList(0, size);
            List<Asked> same = asked.subList(0, size);
            double policy = nanos(size, () -> {
                long sum = 0;
                for (AidCase each : cases) {
                    reader.read(each);
                    sum += Checksum.of(reader);
                }
                return sum;
            });
            double byHand = nanos(size, () -> {
                long sum = 0;
                for (Asked each : same) {
                    sum += Checksum.of(HandWritten.decide(each));
                }
                return sum;
            });
            System.out.printf(Locale.ROOT, "  %-42s %,14.0f %,14.0f%n", size + " households", policy, byHand);
        }
    }

    private static void programs() {
        ImmutableList<AidCase> cases = cases(PlainPopulation.of(2_000, SEED));
        List<Step> steps = new ArrayList<>();
        for (int programs : new int[] {4, 8, 15, 40, 100, 200, 400}) {
            BoundPolicy policy = bound(programs);
            int left = policy.fast().leftToEvaluator().size();
            String note = left == 0 ? "" : " (" + left + " left to the evaluator)";
            steps.add(
                    new Step(programs + " programs" + note, nanos(policy.fast().reader(), cases), programs));
        }
        print("programs, 2000 households", "program", steps);
    }

    private static void members() {
        CaseReader reader = bound(15).fast().reader();
        List<Step> steps = new ArrayList<>();
        for (int members : new int[] {1, 2, 3, 4, 6, 8, 10, 12}) {
            ImmutableList<AidCase> cases = cases(PlainPopulation.withMembers(members, 5_000, SEED));
            steps.add(new Step(members + " members", nanos(reader, cases), members));
        }
        print("members, 15 programs, 5000 households", "member", steps);
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

    private static double nanos(CaseReader reader, List<AidCase> cases) {
        return nanos(cases.size(), () -> {
            long sum = 0;
            for (AidCase each : cases) {
                reader.read(each);
                sum += Checksum.of(reader);
            }
            return sum;
        });
    }

    /** Nanoseconds of the processor for each case: the median of nine passes of at least {@link #ENOUGH} cases, after warming up. */
    private static double nanos(int size, Variant.Run pass) {
        int times = Math.max(1, ENOUGH / size);
        List<Double> passes = new ArrayList<>();
        for (int i = 0; i < WARM_UP + COUNTED; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long sum = 0;
            for (int time = 0; time < times; time++) {
                sum += pass.checksum();
            }
            if (sum == 0) {
                throw new IllegalStateException("nothing was granted");
            }
            long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            if (i >= WARM_UP) {
                passes.add((double) time / times / size);
            }
        }
        return passes.stream().sorted().toList().get(passes.size() / 2);
    }

    private static void print(String title, String unit, List<Step> steps) {
        System.out.println(title);
        System.out.printf(
                Locale.ROOT,
                "  %-40s %14s %18s %24s%n",
                "",
                "ns a household",
                "ns for each " + unit,
                "for each further " + unit);
        Step first = steps.get(0);
        for (Step step : steps) {
            double further = step.units() == first.units()
                    ? Double.NaN
                    : (step.nanos() - first.nanos()) / (step.units() - first.units());
            System.out.printf(
                    Locale.ROOT,
                    "  %-40s %,14.0f %,18.1f %24s%n",
                    step.what(),
                    step.nanos(),
                    step.nanos() / step.units(),
                    Double.isNaN(further) ? "" : String.format(Locale.ROOT, "%,.1f", further));
        }
    }
}
