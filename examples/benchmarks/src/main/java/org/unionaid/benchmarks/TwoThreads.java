package org.unionaid.benchmarks;

import com.google.common.collect.ImmutableList;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.unionaid.benchmarks.plain.PlainPopulation;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.book.PolicyBook;
import org.unionaid.engine.screening.PlacedCase;
import org.unionaid.engine.screening.Screening;
import org.unionaid.engine.screening.ScreeningSummary;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.identity.DivisionCode;
import org.unionaid.time.AsOf;

/**
 * Tells what a second thread costs: households for each second of processor time of two threads, as a multiple of one thread's, for a
 * screening and for the rules by hand, by turns in this JVM; wall time beside it. Takes the number of households, 100,000 if not
 * given.
 */
public final class TwoThreads {
    private static final int SIZE = 100_000;
    private static final long SEED = 20_240_615L;
    private static final int WARM_UP = 8;
    private static final int ROUNDS = 15;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private TwoThreads() {}

    private record Pass(double cpuSeconds, double wallSeconds) {}

    private interface Work {
        long checksum() throws Exception;
    }

    /** Runs. */
    public static void main(String[] args) throws Exception {
        int size = args.length > 0 ? Integer.parseInt(args[0]) : SIZE;
        ImmutableList<AidCase> cases = Households.of(PlainPopulation.of(size, SEED));
        ImmutableList<Asked> asked = Households.asked(cases);
        ImmutableList<PlacedCase> placed = cases.stream()
                .map(aidCase -> new PlacedCase(DivisionCode.NATION, aidCase))
                .collect(ImmutableList.toImmutableList());
        ExecutorService second = Executors.newSingleThreadExecutor();
        long other = second.submit(() -> Thread.currentThread().getId()).get();
        try {
            Screening one = Screening.of(PolicyBook.of(CompiledPolicy.of(Engine.compiled())), AsOf.of(Households.DAY));
            Screening two = one.on(second, 2);
            compare("UnionAid, screening", size, other, () -> screen(one, placed), () -> screen(two, placed));
            Callable<Long> half = () -> byHand(asked.subList(0, size / 2));
            compare("by hand, the cases halved", size, other, () -> byHand(asked), () -> {
                var first = second.submit(half);
                return byHand(asked.subList(size / 2, size)) + first.get();
            });
        } finally {
            second.shutdown();
        }
    }

    private static void compare(String name, int size, long other, Work one, Work two) throws Exception {
        List<Double> ratios = new ArrayList<>();
        List<Double> speeds = new ArrayList<>();
        List<Double> walls = new ArrayList<>();
        if (one.checksum() != two.checksum()) {
            throw new IllegalStateException(name + ": two threads come to something else than one");
        }
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            Pass alone = pass(one, other);
            Pass together = pass(two, other);
            if (i >= WARM_UP) {
                ratios.add(alone.cpuSeconds() / together.cpuSeconds());
                speeds.add(size / alone.cpuSeconds());
                walls.add(alone.wallSeconds() / together.wallSeconds());
            }
        }
        System.out.println(String.format(
                Locale.ROOT,
                "%-28s one thread %,.0f households/CPU-s; two threads %.2f of that for each CPU-second, %.2f times as fast by the clock",
                name,
                median(speeds),
                median(ratios),
                median(walls)));
    }

    private static Pass pass(Work work, long other) throws Exception {
        long wall = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime() + THREADS.getThreadCpuTime(other);
        work.checksum();
        cpu = THREADS.getCurrentThreadCpuTime() + THREADS.getThreadCpuTime(other) - cpu;
        return new Pass(cpu / 1e9, (System.nanoTime() - wall) / 1e9);
    }

    private static long screen(Screening screening, ImmutableList<PlacedCase> cases) {
        ScreeningSummary summary = screening
                .summarise(cases, failed -> {
                    throw new IllegalStateException(failed.toString());
                })
                .summary();
        return summary.all().cap().fen() + summary.eligible();
    }

    private static long byHand(List<Asked> asked) {
        long sum = 0;
        for (Asked each : asked) {
            sum += Checksum.of(HandWritten.decide(each));
        }
        return sum;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
