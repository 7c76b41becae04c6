package org.unionaid.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unionaid.answer.Answer;
import org.unionaid.casefile.HardshipFile;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.book.PolicyBook;
import org.unionaid.engine.screening.PlacedCase;
import org.unionaid.engine.screening.Screening;
import org.unionaid.engine.screening.UnreadableCaseException;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Household;
import org.unionaid.identity.DivisionCode;
import org.unionaid.json.jackson2.UnionAidJson;
import org.unionaid.ledger.History;
import org.unionaid.policies.PolicyLibrary;
import org.unionaid.time.AsOf;

/**
 * Tells what bounds the screening of a file: the same lines, by turns and in one thread, only split, split and read as households,
 * and read and screened; by processor time. Takes a file that {@code unionaid generate} wrote, which is kept in memory (100,000
 * are some 170 MB), a bundled policy and a day.
 */
public final class ReadOrScreen {
    private static final int ROUNDS = 9;

    private ReadOrScreen() {}

    private interface Work {
        long done() throws IOException;
    }

    /** A line of {@code unionaid generate}: a household with its file and what was granted before. */
    private record Line(Answer<HardshipFile> file, Household household, Answer<History> history) {}

    /** Runs. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        CompiledPolicy policy = PolicyLibrary.compile(args[1]);
        DivisionCode place = policy.policy().jurisdiction();
        Screening screening =
                Screening.of(PolicyBook.of(policy), AsOf.parse(args[2])).threads(1);
        ObjectReader reader = UnionAidJson.mapper().readerFor(Line.class);
        ImmutableList<String> lines = ImmutableList.copyOf(Files.readAllLines(file));
        ImmutableList<PlacedCase> read =
                lines.stream().map(line -> placed(place, reader, line)).collect(ImmutableList.toImmutableList());
        ImmutableList<String> names =
                ImmutableList.of("split only", "read", "read and screened", "screened, read before");
        ImmutableList<Work> works = ImmutableList.of(
                () -> Files.readAllLines(file).size(),
                () -> {
                    long members = 0;
                    for (String line : Files.readAllLines(file)) {
                        members +=
                                placed(place, reader, line).aidCase().history().isUnknown() ? 0 : 1;
                    }
                    return members;
                },
                () -> screening
                        .summarise(
                                Files.readAllLines(file).iterator(),
                                line -> placed(place, reader, line),
                                (line, failed) -> {
                                    throw new IllegalStateException(failed.toString());
                                })
                        .summary()
                        .decided(),
                () -> screening
                        .summarise(read, failed -> {
                            throw new IllegalStateException(failed.toString());
                        })
                        .summary()
                        .decided());
        List<List<Double>> speeds = new ArrayList<>();
        works.forEach(any -> speeds.add(new ArrayList<>()));
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < works.size(); i++) {
                long start = cpu();
                if (works.get(i).done() != lines.size()) {
                    throw new IllegalStateException(names.get(i) + ": a line was lost");
                }
                if (round >= ROUNDS / 2) {
                    speeds.get(i).add(lines.size() * 1e9 / (cpu() - start));
                }
            }
        }
        for (int i = 0; i < works.size(); i++) {
            List<Double> sorted = speeds.get(i).stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT, "%-24s %,12.0f households/CPU-s%n", names.get(i), sorted.get(sorted.size() / 2));
        }
    }

    private static PlacedCase placed(DivisionCode place, ObjectReader reader, String line) {
        try {
            Line read = reader.readValue(line);
            return new PlacedCase(
                    place, AidCase.of(read.household()).withFile(read.file()).withHistory(read.history()));
        } catch (JsonProcessingException e) {
            throw new UnreadableCaseException(UnionAidJson.problem(e).text());
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
