package org.unionaid.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.unionaid.benchmarks.peers.AviatorPeer;
import org.unionaid.benchmarks.peers.CelPeer;
import org.unionaid.benchmarks.peers.DroolsPeer;
import org.unionaid.benchmarks.peers.EasyRulesPeer;
import org.unionaid.benchmarks.peers.Peer;
import org.unionaid.benchmarks.plain.Grants;
import org.unionaid.benchmarks.plain.PlainHousehold;
import org.unionaid.benchmarks.plain.PlainPopulation;
import org.unionaid.benchmarks.plain.PlainRules;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.fast.CaseReader;
import org.unionaid.engine.fast.Detail;
import org.unionaid.engine.fast.FastPolicy;
import org.unionaid.engine.subject.AidCase;

/**
 * Prints the table, and writes it to {@code target/benchmarks.json}. Each variant is measured by turns with the hand-written
 * baseline in this JVM, by processor time of the deciding thread. Takes the number of households, 100,000 if not given, and words
 * of which a variant's name must contain one, if any is given.
 */
public final class Benchmarks {
    private static final int SIZE = 100_000;
    private static final int FEW = 2_000;
    private static final long SEED = 20_240_615L;

    private Benchmarks() {}

    /** Runs. */
    public static void main(String[] args) throws IOException {
        int size = args.length > 0 ? Integer.parseInt(args[0]) : SIZE;
        ImmutableList<String> wanted = ImmutableList.copyOf(args).subList(Math.min(1, args.length), args.length);
        ImmutableList<PlainHousehold> plain = PlainPopulation.of(size, SEED);
        ImmutableList<AidCase> cases = Households.of(plain);
        ImmutableList<Asked> asked = Households.asked(cases);
        System.out.println("seed " + SEED + ", " + size + " households: " + shares(plain));

        Variant baseline = new Variant("by hand, over the same households", size, () -> {
            long sum = 0;
            for (Asked each : asked) {
                sum += Checksum.of(HandWritten.decide(each));
            }
            return sum;
        });
        List<Measurement> all = new ArrayList<>();
        for (Variant variant : wanted(fast(plain, cases, asked, baseline), wanted)) {
            same(baseline, variant);
            all.add(Measurement.of(baseline, variant, 8, 15));
        }
        Places places = new Places(cases, asked);
        for (Variant variant : wanted(places.variants(), wanted)) {
            same(baseline, variant);
            all.add(Measurement.of(places.byHand(), variant, 8, 15));
        }
        for (Variant variant : wanted(slow(plain, cases), wanted)) {
            sameAsPlain(plain, variant);
            all.add(Measurement.of(baseline, variant, 3, 5));
        }
        Measurement.table(all).forEach(System.out::println);
        Path json = Path.of("target", "benchmarks.json");
        Files.createDirectories(json.toAbsolutePath().getParent());
        Files.writeString(json, Measurement.json(all));
    }

    private static ImmutableList<Variant> wanted(ImmutableList<Variant> all, ImmutableList<String> words) {
        return all.stream()
                .filter(variant -> words.isEmpty() || words.stream().anyMatch(variant.name()::contains))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Variant> fast(
            ImmutableList<PlainHousehold> plain,
            ImmutableList<AidCase> cases,
            ImmutableList<Asked> asked,
            Variant baseline) {
        int size = plain.size();
        FastPolicy policy = Engine.policy().fast();
        CaseReader reader = policy.reader();
        Prepared prepared = new Prepared(cases);
        Columns columns = new Columns(plain);
        return ImmutableList.of(
                baseline,
                new Variant("by hand, over plain minimal objects", size, () -> {
                    long sum = 0;
                    for (PlainHousehold each : plain) {
                        sum += Checksum.of(PlainRules.decide(each));
                    }
                    return sum;
                }),
                new Variant("by hand, over columns of longs", size, columns::checksum),
                new Variant("by hand, keeping every step", size, () -> {
                    long sum = 0;
                    for (Asked each : asked) {
                        HandTraced.Traced traced = HandTraced.decide(each);
                        sum += Checksum.of(traced.grants()) + (traced.steps().isEmpty() ? 1 : 0);
                    }
                    return sum;
                }),
                new Variant("UnionAid, batch: one reader", size, () -> {
                    long sum = 0;
                    for (AidCase each : cases) {
                        reader.read(each);
                        sum += Checksum.of(reader);
                    }
                    return sum;
                }),
                new Variant("UnionAid, what-if on a prepared population", size, prepared::checksum),
                new Variant("UnionAid, what-if: winners, losers and costs", size, prepared::compared),
                new Variant("UnionAid, single: a new reader for each case", size, () -> {
                    long sum = 0;
                    for (AidCase each : cases) {
                        CaseReader own = policy.reader();
                        own.read(each);
                        sum += Checksum.of(own);
                    }
                    return sum;
                }),
                traced("UnionAid, single, with reasons", cases, policy, Detail.REASONS),
                traced("UnionAid, single, with the full trace", cases, policy, Detail.TRACE),
                new Variant("UnionAid, batch: one reader, with the full trace", size, () -> {
                    CaseReader tracing = policy.reader(Detail.TRACE);
                    long sum = 0;
                    for (AidCase each : cases) {
                        tracing.read(each);
                        sum += Checksum.of(tracing.trace());
                    }
                    return sum;
                }));
    }

    /** Makes a trace of each case, whose reasons are not put into words. */
    private static Variant traced(String name, ImmutableList<AidCase> cases, FastPolicy policy, Detail detail) {
        return new Variant(name, cases.size(), () -> {
            long sum = 0;
            for (AidCase each : cases) {
                sum += Checksum.of(policy.trace(each, detail));
            }
            return sum;
        });
    }

    private static ImmutableList<Variant> slow(ImmutableList<PlainHousehold> plain, ImmutableList<AidCase> cases) {
        int few = Math.min(FEW, plain.size());
        BoundPolicy policy = Engine.policy();
        ImmutableList.Builder<Variant> all = ImmutableList.builder();
        all.add(new Variant("UnionAid, single: the evaluator, with every reason", few, () -> {
            long sum = 0;
            for (AidCase each : cases.subList(0, few)) {
                sum += Checksum.of(policy.assess(each));
            }
            return sum;
        }));
        FastPolicy fast = policy.fast();
        all.add(new Variant("UnionAid, single, with reasons, every reason read", few, () -> {
            long sum = 0;
            for (AidCase each : cases.subList(0, few)) {
                sum += Checksum.of(fast.trace(each, Detail.REASONS).assessment());
            }
            return sum;
        }));
        for (Peer peer : ImmutableList.of(new EasyRulesPeer(), new AviatorPeer(), new CelPeer(), new DroolsPeer())) {
            all.add(new Variant(peer.name(), few, () -> {
                long sum = 0;
                for (PlainHousehold each : plain.subList(0, few)) {
                    sum += Checksum.of(peer.decide(each));
                }
                return sum;
            }));
        }
        return all.build();
    }

    private static void same(Variant baseline, Variant variant) {
        if (baseline.all().checksum() != variant.all().checksum()) {
            throw new IllegalStateException(variant.name() + " does not decide as the baseline does");
        }
    }

    private static void sameAsPlain(ImmutableList<PlainHousehold> plain, Variant variant) {
        long sum = 0;
        for (PlainHousehold each : plain.subList(0, variant.households())) {
            sum += Checksum.of(PlainRules.decide(each));
        }
        if (sum != variant.all().checksum()) {
            throw new IllegalStateException(variant.name() + " does not decide as the rules by hand do");
        }
    }

    private static String shares(ImmutableList<PlainHousehold> plain) {
        long capped = plain.stream()
                .filter(each -> PlainRules.decide(each).total() == PlainRules.YEAR_CAP)
                .count();
        return Arrays.stream(Grants.Category.values())
                        .map(category -> category + " "
                                + percent(
                                        plain.stream()
                                                .filter(each ->
                                                        PlainRules.decide(each).category() == category)
                                                .count(),
                                        plain.size()))
                        .collect(Collectors.joining(", "))
                + ", capped " + percent(capped, plain.size());
    }

    private static String percent(long part, int whole) {
        return String.format(java.util.Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }
}
