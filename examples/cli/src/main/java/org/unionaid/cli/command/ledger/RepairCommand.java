package org.unionaid.cli.command.ledger;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.unionaid.cli.command.Exit;
import org.unionaid.cli.command.Output;
import org.unionaid.cli.eventlog.EventLog;
import org.unionaid.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Cuts a ledger file at its last whole line. */
@Command(
        name = "repair",
        description =
                "Moves the end that a broken write left behind the last whole line into a file beside the ledger, and says which."
                        + " Nothing is deleted. Then post again what was being posted: what is in the ledger already is passed over.",
        footer = {"", "Examples:", "  unionaid ledger repair 2024.jsonl"})
final class RepairCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "<ledger>", description = "The ledger file.")
    private Path file = Path.of("");

    @Mixin
    private Output output = new Output();

    RepairCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (EventLog log = EventLog.toMend(file)) {
            Path aside = log.repair();
            if (output.json()) {
                terminal.out()
                        .println(
                                output.pretty(output.mapper().createObjectNode().put("movedTo", aside.toString())));
            } else {
                terminal.out().println(output.words().say("the torn end is now in ", "未写完的部分已移到 ") + aside);
            }
            return Exit.FINE;
        }
    }
}
