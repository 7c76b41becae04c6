package org.unionaid.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.unionaid.benchmarks.plain.PlainPopulation;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.prepared.PreparedPolicy;
import org.unionaid.engine.subject.AidCase;

/**
 * How long a process takes from {@code main} to its first decision: the policy of the workload read and bound, one household made
 * and decided with every reason; with the policy as YAML, and as it was prepared. Each try is a JVM of its own, the two kinds by
 * turns; the figures are medians. Takes the number of tries, 15 if not given.
 */
public final class ColdStart {
    private static final int TRIES = 15;

    private ColdStart() {}

    /** Runs. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int tries = args.length > 0 ? Integer.parseInt(args[0]) : TRIES;
        Path prepared = Files.createTempFile("workload", ".json");
        Files.writeString(prepared, PreparedPolicy.write(Engine.compiled()));
        long[] fromYaml = new long[tries];
        long[] fromPrepared = new long[tries];
        for (int i = 0; i < tries; i++) {
            fromYaml[i] = once();
            fromPrepared[i] = once(prepared.toString());
        }
        Files.delete(prepared);
        System.out.println("from main to the first decision, milliseconds, median of " + tries + " (least to most)");
        System.out.println("policy as YAML: " + told(fromYaml));
        System.out.println("policy prepared: " + told(fromPrepared));
    }

    private static String told(long[] times) {
        Arrays.sort(times);
        return String.format(Locale.ROOT, "%d (%d to %d)", times[times.length / 2], times[0], times[times.length - 1]);
    }

    private static long once(String... args) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                First.class.getName());
        builder.command().addAll(Arrays.asList(args));
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the try ended with " + process.exitValue() + ": " + told);
        }
        return Long.parseLong(told.trim());
    }

    /** One try: prints the milliseconds it took. */
    static final class First {
        private First() {}

        public static void main(String[] args) throws IOException {
            long start = System.nanoTime();
            CompileResult policy = args.length == 0
                    ? Engine.compiled()
                    : PreparedPolicy.read(args[0], Files.readString(Path.of(args[0])), Engine.catalog());
            AidCase first =
                    Engine.aidCase(Households.asked(0, PlainPopulation.of(1, 1).get(0)));
            Assessment answer = Engine.bound(policy).assess(first);
            if (answer.decisions().isEmpty()) {
                throw new IllegalStateException("nothing was decided");
            }
            System.out.println(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        }
    }
}
