package org.unionaid.cli.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.unionaid.cli.input.CaseSheet;
import org.unionaid.cli.input.InputException;
import org.unionaid.cli.input.WholeFile;
import org.unionaid.cli.population.Population;
import org.unionaid.cli.terminal.Terminal;
import org.unionaid.code.Label;
import org.unionaid.identity.DivisionCode;
import org.unionaid.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Invented households. */
@Command(
        name = "generate",
        description =
                "Writes invented households, one on each line, to try a policy or the speed of a screening on. The same seed"
                        + " gives the same households.",
        footer = {
            "",
            "Examples:",
            "  unionaid generate 1000000 --place 430381 --as-of 2019-10-08 --out households.jsonl",
            "  unionaid generate 1000 --place 420106,420112 --as-of 2024-07-01 --seed 7 > households.jsonl",
            "",
            "Exit codes: 0 written, 2 wrong use."
        })
public final class GenerateCommand implements Callable<Integer> {
    private static final int FLUSH = 1 << 16;

    private final Terminal terminal;

    @Parameters(paramLabel = "<count>", description = "How many households.")
    private long count;

    @Option(
            names = "--place",
            required = true,
            split = ",",
            paramLabel = "<codes>",
            description = "The places of their files, separated by commas, each as likely.")
    private List<DivisionCode> places = List.of();

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "<day>",
            description = "The day on which they are as they are; incomes are those of the two years before.")
    private AsOf asOf = AsOf.of(1970, 1, 1);

    @Option(names = "--seed", paramLabel = "<n>", description = "Which households, 1 unless given.")
    private long seed = 1;

    @Option(names = "--out", paramLabel = "<file>", description = "Write to this file instead.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private Output output = new Output();

    /**
     * The command.
     *
     * @param terminal  where to print
     */
    public GenerateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    private interface Sink {
        void write(byte[] bytes);
    }

    @Override
    public Integer call() {
        if (count < 0) {
            throw new InputException(
                    "<count>", Label.of("应为 0 或以上，而非 " + count, "expected 0 or more, but got " + count));
        }
        if (out.isPresent()) {
            try (WholeFile file = new WholeFile(out.get())) {
                writeTo(file::write);
                file.keep();
            }
        } else {
            OutputStream stdout = new java.io.BufferedOutputStream(terminal.out(), FLUSH);
            writeTo(bytes -> print(stdout, bytes));
            flush(stdout);
        }
        return Exit.FINE;
    }

    private void writeTo(Sink sink) {
        Population population = new Population(seed, asOf.date(), ImmutableList.copyOf(places));
        ObjectWriter writer = output.mapper().writerFor(CaseSheet.class);
        try {
            for (long i = 0; i < count && !terminal.out().checkError(); i++) {
                sink.write(writer.writeValueAsBytes(population.household(i)));
                sink.write(new byte[] {'\n'});
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A household that cannot be written", e);
        }
    }

    private static void print(OutputStream stdout, byte[] bytes) {
        try {
            stdout.write(bytes);
        } catch (IOException e) {
            throw new InputException("-", Label.of("无法写入", "cannot be written"));
        }
    }

    private static void flush(OutputStream stdout) {
        try {
            stdout.flush();
        } catch (IOException e) {
            throw new InputException("-", Label.of("无法写入", "cannot be written"));
        }
    }
}
