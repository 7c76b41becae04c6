package org.unionaid.cli;

import org.unionaid.cli.command.AskCommand;
import org.unionaid.cli.command.AssessCommand;
import org.unionaid.cli.command.CheckCommand;
import org.unionaid.cli.command.Complaints;
import org.unionaid.cli.command.CoverageCommand;
import org.unionaid.cli.command.DiffCommand;
import org.unionaid.cli.command.DocCommand;
import org.unionaid.cli.command.ExplainCommand;
import org.unionaid.cli.command.GenerateCommand;
import org.unionaid.cli.command.PlainConverters;
import org.unionaid.cli.command.PrepareCommand;
import org.unionaid.cli.command.RunCommand;
import org.unionaid.cli.command.SchemaCommand;
import org.unionaid.cli.command.ScreenCommand;
import org.unionaid.cli.command.TestCommand;
import org.unionaid.cli.command.TimelineCommand;
import org.unionaid.cli.command.VerifyReceiptCommand;
import org.unionaid.cli.command.ledger.LedgerCommand;
import org.unionaid.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The command {@code unionaid}. */
@Command(
        name = "unionaid",
        version = "unionaid 0.1.0",
        mixinStandardHelpOptions = true,
        description = "Decides who is entitled to trade-union hardship aid, and says why.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  unionaid run examples/stories",
            "  unionaid check my-policy.yaml",
            "  unionaid assess --policy xiangxiang-2019 --as-of 2019-10-08 case.json",
            "",
            "Exit codes: 0 fine, 1 findings, 2 wrong use."
        })
public final class UnionAid {
    private UnionAid() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args  the words after {@code unionaid}
     */
    public static void main(String[] args) {
        Terminal terminal = Terminal.ofProcess();
        int code = run(terminal, args);
        terminal.out().flush();
        System.exit(code);
    }

    /**
     * Runs the command.
     *
     * @param terminal  where to print, not null
     * @param args  the words after {@code unionaid}, not null
     * @return the exit code: 0 fine, 1 findings, 2 wrong use
     */
    public static int run(Terminal terminal, String... args) {
        Ansi ansi = terminal.paint().on() ? Ansi.ON : Ansi.OFF;
        CommandLine line = new CommandLine(new UnionAid())
                .addSubcommand(new RunCommand(terminal))
                .addSubcommand(new AssessCommand(terminal))
                .addSubcommand(new ScreenCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new VerifyReceiptCommand(terminal))
                .addSubcommand(new AskCommand(terminal))
                .addSubcommand(new TimelineCommand(terminal))
                .addSubcommand(new DiffCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new TestCommand(terminal))
                .addSubcommand(new CoverageCommand(terminal))
                .addSubcommand(new DocCommand(terminal))
                .addSubcommand(LedgerCommand.on(terminal))
                .addSubcommand(new SchemaCommand(terminal))
                .addSubcommand(new PrepareCommand(terminal))
                .addSubcommand(new GenerateCommand(terminal))
                .setOut(terminal.outWriter())
                .setErr(terminal.errWriter())
                .setColorScheme(Help.defaultColorScheme(ansi))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100);
        PlainConverters.register(line);
        Complaints complaints = new Complaints(terminal);
        line.setParameterExceptionHandler(complaints::wrongUse).setExecutionExceptionHandler(complaints::failure);
        if (args.length == 0) {
            line.usage(terminal.errWriter());
            return CommandLine.ExitCode.USAGE;
        }
        return line.execute(args);
    }
}
