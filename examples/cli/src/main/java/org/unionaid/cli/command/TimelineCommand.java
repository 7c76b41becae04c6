package org.unionaid.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.unionaid.cli.input.CaseSheet;
import org.unionaid.cli.input.CaseSheets;
import org.unionaid.cli.input.InputException;
import org.unionaid.cli.input.PolicyShelf;
import org.unionaid.cli.input.PolicyText;
import org.unionaid.cli.render.TimelineJson;
import org.unionaid.cli.render.TimelineText;
import org.unionaid.cli.terminal.Terminal;
import org.unionaid.code.Label;
import org.unionaid.engine.book.BookResult;
import org.unionaid.engine.book.PolicyBook;
import org.unionaid.engine.timeline.Timeline;
import org.unionaid.identity.DivisionCode;
import org.unionaid.time.AsOf;
import org.unionaid.time.DateRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A case's decisions over a period. */
@Command(
        name = "timeline",
        description =
                "Shows how each program stands for a case over a period, and on which day that changes: with a parameter, a"
                        + " policy's next version, a birthday, the end of something, or another month's income.",
        footer = {
            "",
            "Examples:",
            "  unionaid timeline xiangxiang-2019 case.json --from 2019-09-17 --to 2020-08-31",
            "  unionaid timeline xiangxiang-2019 case.json --from 2019-09-17 --to 2020-08-31 --lang zh",
            "",
            "Exit codes: 0 shown, 1 the policy has errors or cannot be used on some day, 2 wrong use."
        })
public final class TimelineCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "<policy>",
            description =
                    "The id of a bundled policy, or a policy file or folder; several versions separated by commas.")
    private String policy = "";

    @Parameters(index = "1", paramLabel = "<case.json>", description = "A household or a whole case.")
    private Path file = Path.of("");

    @Option(names = "--from", required = true, paramLabel = "<day>", description = "The first day.")
    private AsOf from = AsOf.of(1970, 1, 1);

    @Option(names = "--to", required = true, paramLabel = "<day>", description = "The last day.")
    private AsOf to = AsOf.of(1970, 1, 1);

    @Option(
            names = "--place",
            paramLabel = "<code>",
            description = "The division whose union decides; that of the file unless given, else the policy's.")
    private Optional<DivisionCode> place = Optional.empty();

    @Mixin
    private Output output = new Output();

    /**
     * The command.
     *
     * @param terminal  where to print
     */
    public TimelineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (to.date().isBefore(from.date())) {
            throw new InputException(
                    "--to",
                    Label.of("'" + to + "' 早于 --from '" + from + "'", "'" + to + "' is before --from '" + from + "'"));
        }
        PolicyBooks books = new PolicyBooks(new PolicyShelf(Path.of("")));
        CaseSheet sheet = CaseSheets.read(file);
        BookResult result = books.read(policy, "<policy>");
        PolicyText text = books.text(policy, "<policy>");
        IssuePrinter issues = new IssuePrinter(terminal, output);
        if (result.hasErrors()) {
            return issues.refuse(text, result.issues());
        }
        PolicyBook book = result.book();
        DivisionCode there = place.or(sheet::place).orElse(PolicyBooks.jurisdiction(book));
        Timeline timeline = Timeline.of(book, there, sheet.toCase(), DateRange.ofClosed(from.date(), to.date()));
        if (output.json()) {
            terminal.out().println(output.pretty(new TimelineJson(output.mapper()).of(timeline)));
        } else {
            terminal.print(new TimelineText(output.words(), terminal.paint()).of(book, there, timeline));
        }
        return Exit.of(!timeline.unusable().asMapOfRanges().isEmpty());
    }
}
