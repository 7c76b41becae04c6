package org.unionaid.cli.command.ledger;

import java.util.concurrent.Callable;
import org.unionaid.cli.command.Exit;
import org.unionaid.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A ledger kept in a file. */
@Command(
        name = "ledger",
        description = {
            "Keeps a ledger in a file: JSON Lines that are only ever appended to, written through to the disk, and locked"
                    + " while in use.",
            "Each line is a record: {\"record\":\"SOURCE\",\"source\":{…}}, BUDGET, ENTITLEMENT or EVENT."
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  unionaid ledger post 2024.jsonl march.jsonl",
            "  unionaid ledger reconcile 2024.jsonl statement.csv --post",
            "",
            "Exit codes: 0 fine, 1 something was refused or does not agree, 2 wrong use."
        })
public final class LedgerCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @SuppressWarnings("UnusedVariable") // picocli looks at it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    private LedgerCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * The command with its subcommands.
     *
     * @param terminal  where to print, not null
     * @return the command line
     */
    public static CommandLine on(Terminal terminal) {
        return new CommandLine(new LedgerCommand(terminal))
                .addSubcommand(new PostCommand(terminal))
                .addSubcommand(new BalanceCommand(terminal))
                .addSubcommand(new ReconcileCommand(terminal))
                .addSubcommand(new StatisticsCommand(terminal))
                .addSubcommand(new RepairCommand(terminal));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(terminal.errWriter());
        return Exit.WRONG_USE;
    }
}
