package org.unionaid.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Category and four programs for one household: by hand, and by the engine's evaluator with every reason. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DecisionBenchmark {
    static final LocalDate DAY = LocalDate.of(2024, 6, 15);
    private static final int SIZE = 2_000;
    private static final long SEED = 20_240_615L;

    private ImmutableList<Asked> population = ImmutableList.of();
    private Engine engine = new Engine(population);

    /** Makes the population, and refuses to measure unless both come to the same for every household. */
    @Setup
    public void prepare() {
        population = Population.of(SIZE, SEED);
        engine = new Engine(population);
        int[] categories = new int[4];
        for (Asked asked : population) {
            HandWritten.Caps caps = HandWritten.decide(asked);
            long found = Engine.checksum(engine.decide(asked));
            if (found != caps.checksum()) {
                throw new IllegalStateException("Household '"
                        + asked.household().id() + "': by hand " + caps.checksum() + ", by the engine " + found);
            }
            categories[caps.category()]++;
        }
        System.out.printf(
                "%n# seed %d, %d households: %d DEEP, %d RELATIVE, %d ACCIDENTAL, %d NONE%n",
                SEED, SIZE, categories[0], categories[1], categories[2], categories[3]);
    }

    /** The rules by hand. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public long handWritten() {
        long sum = 0;
        for (Asked asked : population) {
            sum += HandWritten.decide(asked).checksum();
        }
        return sum;
    }

    /** The rules as a policy, one case at a time, every reason kept. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public long evaluator() {
        long sum = 0;
        for (Asked asked : population) {
            sum += Engine.checksum(engine.decide(asked));
        }
        return sum;
    }
}
