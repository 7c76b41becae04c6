package org.unionaid.benchmarks;

import com.google.common.collect.ImmutableList;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What one variant reached.
 *
 * @param name  its name
 * @param householdsPerSecond  households for each second of processor time of the deciding thread, median
 * @param ratioToHandWritten  the same, as a multiple of the baseline measured just before it in the same JVM, median
 * @param bytesPerHousehold  bytes allocated by the deciding thread, median
 */
record Measurement(String name, double householdsPerSecond, double ratioToHandWritten, double bytesPerHousehold) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private record Pass(double perSecond, double bytes) {}

    /** Runs baseline and variant by turns: rounds to warm up, then rounds that count. */
    static Measurement of(Variant baseline, Variant variant, int warmUp, int rounds) {
        List<Double> speeds = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        List<Double> bytes = new ArrayList<>();
        for (int i = 0; i < warmUp + rounds; i++) {
            Pass base = pass(baseline);
            Pass pass = pass(variant);
            if (i >= warmUp) {
                speeds.add(pass.perSecond());
                ratios.add(pass.perSecond() / base.perSecond());
                bytes.add(pass.bytes());
            }
        }
        return new Measurement(variant.name(), median(speeds), median(ratios), median(bytes));
    }

    private static Pass pass(Variant variant) {
        long thread = Thread.currentThread().getId();
        long allocated = THREADS.getThreadAllocatedBytes(thread);
        long time = THREADS.getCurrentThreadCpuTime();
        long checksum = variant.all().checksum();
        time = THREADS.getCurrentThreadCpuTime() - time;
        allocated = THREADS.getThreadAllocatedBytes(thread) - allocated;
        if (checksum == 0) {
            throw new IllegalStateException(variant.name() + " granted nothing");
        }
        return new Pass(variant.households() * 1e9 / time, (double) allocated / variant.households());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** The measurements as lines of a table, the header first. */
    static ImmutableList<String> table(List<Measurement> all) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(String.format(Locale.ROOT, "%-62s %18s %10s %10s", "variant", "households/CPU-s", "ratio", "bytes"));
        for (Measurement each : all) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-62s %,18.0f %10.4f %,10.0f",
                    each.name(),
                    each.householdsPerSecond(),
                    each.ratioToHandWritten(),
                    each.bytesPerHousehold()));
        }
        return lines.build();
    }

    /** The measurements as a JSON array. */
    static String json(List<Measurement> all) {
        return all.stream()
                .map(each -> String.format(
                        Locale.ROOT,
                        "  {\"name\": \"%s\", \"householdsPerSecond\": %.0f, \"ratioToHandWritten\": %.4f,"
                                + " \"bytesPerHousehold\": %.1f}",
                        each.name().replace("\"", "'"),
                        each.householdsPerSecond(),
                        each.ratioToHandWritten(),
                        each.bytesPerHousehold()))
                .collect(java.util.stream.Collectors.joining(",\n", "[\n", "\n]\n"));
    }
}
