package org.unionaid.cli.command.ledger;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.unionaid.cli.command.Exit;
import org.unionaid.cli.command.Output;
import org.unionaid.cli.eventlog.EventLog;
import org.unionaid.cli.eventlog.LedgerBook;
import org.unionaid.cli.render.LedgerText;
import org.unionaid.cli.terminal.Terminal;
import org.unionaid.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Where the budgets of a ledger stand. */
@Command(
        name = "balance",
        description = "Shows for every budget what is paid, committed and available; the three add up to its total.",
        footer = {"", "Examples:", "  unionaid ledger balance 2024.jsonl --lang zh"})
final class BalanceCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "<ledger>", description = "The ledger file.")
    private Path file = Path.of("");

    @Mixin
    private Output output = new Output();

    BalanceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (EventLog log = EventLog.toRead(file)) {
            print(LedgerBook.of(log).ledger());
            return Exit.FINE;
        }
    }

    private void print(Ledger ledger) {
        if (output.json()) {
            ArrayNode list = output.mapper().createArrayNode();
            ledger.positions().forEach((budget, position) -> {
                ObjectNode json = list.addObject();
                json.set("budget", output.mapper().valueToTree(budget));
                json.put("paid", position.paid().toPlainString());
                json.put("committed", position.committed().toPlainString());
                json.put("available", position.available().toPlainString());
            });
            terminal.out().println(output.pretty(list));
            return;
        }
        terminal.print(new LedgerText(output.words(), terminal.paint()).positions(ledger));
        int live = ledger.liveObligations().size();
        terminal.out()
                .println(output.words()
                        .say(
                                ledger.size() + " events, " + live + " entitlements in force",
                                "事件 " + ledger.size() + " 条，有效应享待遇 " + live + " 项"));
    }
}
