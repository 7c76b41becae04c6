package org.unionaid.benchmarks;

import com.google.common.collect.ImmutableList;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.unionaid.benchmarks.plain.PlainPopulation;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.compile.PolicySources;
import org.unionaid.engine.fast.CaseReader;
import org.unionaid.engine.fast.CodeCache;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.ledger.History;
import org.unionaid.time.AsOf;

/**
 * Tells what very many policies in one process cost: each compiled from YAML and its code generated, by time of the processor and
 * by memory, then a year of daily calls at every place. Once with rules of each place's own, once with rules that all places
 * inherit. Takes the numbers of places, years and programs: 60, 5 and 15 if not given.
 */
public final class ManyPolicies {
    private static final int FIRST_YEAR = 2020;

    private ManyPolicies() {}

    /** One policy and where it is asked. */
    private record Placed(int place, int year, CompiledPolicy policy) {}

    /** Runs. */
    public static void main(String[] args) {
        int places = args.length > 0 ? Integer.parseInt(args[0]) : 60;
        int years = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        int programs = args.length > 2 ? Integer.parseInt(args[2]) : 15;
        PolicySource shared = MadePolicies.shared(programs, places, years);
        PolicyCompiler alone = PolicyCompiler.standard();
        PolicyCompiler family = alone.finding(PolicySources.of(ImmutableList.of(shared)));
        AidCase aidCase = AidCase.of(
                        Households.asked(0, PlainPopulation.of(1, 1).get(0)).household())
                .withoutFile()
                .withHistory(History.none());
        measure(1, 1, programs, alone, MadePolicies::own, aidCase); // what is loaded once does not count
        System.out.println(
                "rules of each place's own: " + measure(places, years, programs, alone, MadePolicies::own, aidCase));
        System.out.println("rules that all inherit: "
                + measure(
                        places,
                        years,
                        programs,
                        family,
                        (place, year, any) -> MadePolicies.extending(place, year),
                        aidCase));
    }

    private interface Texts {
        PolicySource of(int place, int year, int programs);
    }

    private static String measure(
            int places, int years, int programs, PolicyCompiler compiler, Texts texts, AidCase aidCase) {
        int count = places * years;
        CodeCache codes = CodeCache.holding(2 * count);
        Memory before = Memory.now();
        long start = cpu();
        List<Placed> all = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            for (int year = FIRST_YEAR; year < FIRST_YEAR + years; year++) {
                CompiledPolicy policy = CompiledPolicy.of(compiler.compile(texts.of(place, year, programs)));
                all.add(new Placed(place, year, policy.sharing(codes)));
            }
        }
        long compiled = cpu();
        Memory withTrees = Memory.now();
        long generating = cpu();
        List<CaseReader> readers = new ArrayList<>();
        long open = 0;
        for (Placed each : all) {
            CaseReader reader = reader(each, LocalDate.of(each.year(), 3, 1));
            reader.read(aidCase);
            readers.add(reader);
            open += each.policy()
                    .at(MadePolicies.place(each.place()), AsOf.of(LocalDate.of(each.year(), 3, 1)))
                    .fast()
                    .leftToEvaluator()
                    .size();
        }
        long generated = cpu();
        Memory withCode = Memory.now();
        if (readers.size() != count) {
            throw new IllegalStateException("a policy was lost");
        }
        return String.format(
                Locale.ROOT,
                """
                %d policies of %d programs, %d classes generated, %d programs left to the evaluator
                  compiled from YAML       %,8.2f ms a policy, %,8.0f ms in all
                  code made, first call    %,8.2f ms a policy, %,8.0f ms in all
                  the policy as data       %,8.1f kB of heap a policy
                  its code and reader      %,8.1f kB of heap and %.1f kB of metaspace a policy
                %s""",
                count,
                programs,
                codes.made(),
                open,
                (compiled - start) / 1e6 / count,
                (compiled - start) / 1e6,
                (generated - generating) / 1e6 / count,
                (generated - generating) / 1e6,
                (withTrees.heap() - before.heap()) / 1e3 / count,
                (withCode.heap() - withTrees.heap()) / 1e3 / count,
                (withCode.metaspace() - withTrees.metaspace()) / 1e3 / count,
                daily(all, codes, aidCase));
    }

    /** Every day of a year at every place: bound anew, and asked once. */
    private static String daily(List<Placed> all, CodeCache codes, AidCase aidCase) {
        int made = codes.made();
        long calls = 0;
        long eligible = 0;
        long start = cpu();
        for (Placed each : all) {
            LocalDate first = LocalDate.of(each.year(), 1, 1);
            for (LocalDate day = first; day.getYear() == each.year(); day = day.plusDays(1)) {
                CaseReader reader = reader(each, day);
                reader.read(aidCase);
                eligible += IntStream.range(0, reader.size())
                        .filter(row -> reader.capFen(row) > 0)
                        .count();
                calls++;
            }
        }
        long time = cpu() - start;
        return String.format(
                Locale.ROOT,
                "  a year of daily calls    %,8.2f us to bind and ask once, %,d calls, %d more classes, %,d grants%n",
                time / 1e3 / calls,
                calls,
                codes.made() - made,
                eligible);
    }

    private static CaseReader reader(Placed placed, LocalDate day) {
        return placed.policy()
                .at(MadePolicies.place(placed.place()), AsOf.of(day))
                .fast()
                .reader();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** What is in use after everything unreachable was collected, in bytes. */
    private record Memory(long heap, long metaspace) {
        static Memory now() {
            for (int i = 0; i < 3; i++) {
                System.gc();
            }
            long metaspace = 0;
            for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
                if (pool.getName().equals("Metaspace")) { // contains the space of compressed classes
                    metaspace += pool.getUsage().getUsed();
                }
            }
            return new Memory(
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), metaspace);
        }
    }
}
