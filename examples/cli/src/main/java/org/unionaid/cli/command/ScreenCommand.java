package org.unionaid.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.unionaid.cli.input.CaseLines;
import org.unionaid.cli.input.CaseSheet;
import org.unionaid.cli.input.InputException;
import org.unionaid.cli.input.JsonLine;
import org.unionaid.cli.input.JsonLines;
import org.unionaid.cli.input.PolicyShelf;
import org.unionaid.cli.input.WholeFile;
import org.unionaid.cli.render.ScreeningJson;
import org.unionaid.cli.render.ScreeningText;
import org.unionaid.cli.terminal.RateLine;
import org.unionaid.cli.terminal.Terminal;
import org.unionaid.code.Label;
import org.unionaid.code.Language;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.book.BookResult;
import org.unionaid.engine.book.PolicyBook;
import org.unionaid.engine.screening.CaseInput;
import org.unionaid.engine.screening.PlacedCase;
import org.unionaid.engine.screening.Screening;
import org.unionaid.engine.screening.ScreeningSummary;
import org.unionaid.engine.screening.UnreadableCaseException;
import org.unionaid.identity.DivisionCode;
import org.unionaid.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Many cases at once. */
@Command(
        name = "screen",
        description =
                "Decides every program for every household of a file, one on each line, with all processors and in bounded"
                        + " memory. A line that cannot be read or decided is reported with its place and counted, and the others go"
                        + " on.",
        footer = {
            "",
            "Examples:",
            "  unionaid screen households.jsonl --policy xiangxiang-2019 --as-of 2019-10-08 --summary",
            "  unionaid screen households.jsonl --policy old.yaml,new.yaml --as-of 2024-07-01 --out results.jsonl --lang zh",
            "  unionaid generate 100000 --place 430381 --as-of 2019-10-08"
                    + " | unionaid screen - --policy xiangxiang-2019 --as-of 2019-10-08 --summary",
            "",
            "Exit codes: 0 all decided, 1 a line failed or the policy has errors, 2 wrong use."
        })
public final class ScreenCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "<households.jsonl>",
            description = "One household or whole case on each line; - for what another command prints.")
    private String file = "";

    @Option(
            names = "--policy",
            required = true,
            paramLabel = "<policy>",
            description = "A bundled id, a file or a folder; several versions of one book separated by commas.")
    private String policy = "";

    @Option(names = "--as-of", required = true, paramLabel = "<day>", description = "The day asked about.")
    private AsOf asOf = AsOf.of(1970, 1, 1);

    @Option(
            names = "--place",
            paramLabel = "<code>",
            description =
                    "The division whose union decides all cases; that of each file unless given, else the policy's.")
    private Optional<DivisionCode> place = Optional.empty();

    @Option(names = "--summary", description = "Print what all cases come to, and not each case.")
    private boolean summaryOnly;

    @Option(
            names = "--out",
            paramLabel = "<results.jsonl>",
            description = "Write what became of each case to this file, one on each line, and print the summary.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--reasons", description = "With --out or --json: every reason of every decision; takes longer.")
    private boolean reasons;

    @Option(
            names = "--threads",
            paramLabel = "<n>",
            description = "How many threads work, all processors unless given.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private Output output = new Output();

    /**
     * The command.
     *
     * @param terminal  where to print
     */
    public ScreenCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new InputException(
                    "--threads", Label.of("应为 1 或以上，而非 " + threads, "expected 1 or more, but got " + threads));
        }
        PolicyBooks books = new PolicyBooks(new PolicyShelf(Path.of("")));
        IssuePrinter issues = new IssuePrinter(terminal, output);
        BookResult read = books.read(policy, "--policy");
        if (read.hasErrors()) {
            return issues.refuse(books.text(policy, "--policy"), read.issues());
        }
        PolicyBook book = read.book();
        DivisionCode home = PolicyBooks.jurisdiction(book);
        Optional<CompiledPolicy> version = book.find(asOf.date());
        if (version.isEmpty()) {
            return issues.refuse(
                    books.text(policy, "--policy"), book.bind(home, asOf).issues());
        }
        try (JsonLines lines = lines()) {
            return screen(book, version.get(), home, lines);
        }
    }

    private JsonLines lines() {
        return file.equals("-") ? JsonLines.of("-", terminal.bytes()) : JsonLines.of(Path.of(file));
    }

    private int screen(PolicyBook book, CompiledPolicy version, DivisionCode home, JsonLines lines) {
        RateLine rate = new RateLine(
                terminal, System::nanoTime, output.words().say("%,d cases, %,.0f a second", "%,d 户，每秒 %,.0f 户"));
        Screening screening = Screening.of(book, asOf).threads(threads).telling(rate::show);
        ScreeningText text = new ScreeningText(output.words(), terminal.paint(), version.policy());
        ScreeningJson json = new ScreeningJson(output.mapper());
        ScreeningPrinter printer = new ScreeningPrinter(terminal, output, lines.name(), text, json);
        CaseInput<JsonLine> input = input(new CaseLines(lines.name()), home);
        ScreeningSummary summary;
        if (out.isPresent()) {
            try (WholeFile results = new WholeFile(out.get())) {
                summary = withReasons(screening)
                        .screen(lines, input, printer.into(results))
                        .summary();
                results.keep();
            }
        } else if (summaryOnly) {
            summary = screening.summarise(lines, input, printer::failed).summary();
        } else {
            summary = withReasons(screening).screen(lines, input, printer::each).summary();
        }
        terminal.out().flush();
        String done = rate.close(summary.cases());
        if (summaryOnly || out.isPresent()) {
            printer.summary(summary, asOf);
        }
        terminal.err().println(done);
        return Exit.of(summary.failed() > 0);
    }

    private Screening withReasons(Screening screening) {
        return reasons ? screening.withReasons() : screening;
    }

    private CaseInput<JsonLine> input(CaseLines cases, DivisionCode home) {
        return line -> {
            try {
                CaseSheet sheet = cases.read(line);
                return new PlacedCase(place.or(sheet::place).orElse(home), sheet.toCase());
            } catch (InputException e) {
                throw new UnreadableCaseException(Label.of(e.in(Language.ZH), e.in(Language.EN)));
            }
        };
    }
}
