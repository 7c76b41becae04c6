package org.unionaid.cli.command.ledger;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.unionaid.cli.command.Exit;
import org.unionaid.cli.command.Output;
import org.unionaid.cli.eventlog.EventLog;
import org.unionaid.cli.eventlog.LedgerBook;
import org.unionaid.cli.input.InputException;
import org.unionaid.cli.render.StatisticsText;
import org.unionaid.cli.terminal.Terminal;
import org.unionaid.code.Label;
import org.unionaid.statistics.Dimension;
import org.unionaid.statistics.Statistics;
import org.unionaid.time.AsOf;
import org.unionaid.time.DateRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a ledger adds up to within a window. */
@Command(
        name = "statistics",
        description =
                "Counts households, household-times, persons, person-times, enterprises, money and things from the events of a"
                        + " ledger, within a window of settlement days.",
        footer = {
            "",
            "Examples:",
            "  unionaid ledger statistics 2024.jsonl --from 2024-01-01 --to 2024-12-31",
            "  unionaid ledger statistics 2024.jsonl --from 2024-01-01 --to 2024-12-31 --by fund,category --lang zh"
        })
final class StatisticsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "<ledger>", description = "The ledger file.")
    private Path file = Path.of("");

    @Option(names = "--from", required = true, paramLabel = "<day>", description = "The first day of the window.")
    private AsOf from = AsOf.of(1970, 1, 1);

    @Option(names = "--to", required = true, paramLabel = "<day>", description = "The last day of the window.")
    private AsOf to = AsOf.of(1970, 1, 1);

    @Option(
            names = "--by",
            split = ",",
            defaultValue = "PROGRAM",
            paramLabel = "<dimension>",
            description = "What to tell apart, some of: ${COMPLETION-CANDIDATES}; PROGRAM unless given.")
    private List<Dimension> by = List.of();

    @Mixin
    private Output output = new Output();

    StatisticsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (to.date().isBefore(from.date())) {
            throw new InputException(Label.of("--to 不能早于 --from", "--to must not be before --from"));
        }
        ImmutableList<Dimension> dimensions = by.stream().distinct().collect(ImmutableList.toImmutableList());
        try (EventLog log = EventLog.toRead(file)) {
            Statistics statistics =
                    Statistics.of(LedgerBook.of(log).ledger(), DateRange.ofClosed(from.date(), to.date()));
            if (output.json()) {
                ObjectNode json = output.mapper().createObjectNode();
                json.set("total", output.mapper().valueToTree(statistics.total()));
                json.set("rows", output.mapper().valueToTree(statistics.by(dimensions.toArray(Dimension[]::new))));
                terminal.out().println(output.pretty(json));
            } else {
                terminal.print(new StatisticsText(output.words(), terminal.paint(), dimensions).of(statistics, 0));
            }
            return Exit.FINE;
        }
    }
}
