package org.unionaid.cli.command.ledger;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.unionaid.cli.command.Exit;
import org.unionaid.cli.command.Output;
import org.unionaid.cli.eventlog.EventLog;
import org.unionaid.cli.eventlog.LedgerBook;
import org.unionaid.cli.eventlog.LogRecord;
import org.unionaid.cli.input.Located;
import org.unionaid.cli.input.StatementFile;
import org.unionaid.cli.render.ReconciliationText;
import org.unionaid.cli.terminal.Terminal;
import org.unionaid.code.Label;
import org.unionaid.engine.issue.Location;
import org.unionaid.ledger.LedgerEvent;
import org.unionaid.payment.LineOutcome;
import org.unionaid.payment.Reconciliation;
import org.unionaid.payment.StatementLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A bank's statement held against a ledger. */
@Command(
        name = "reconcile",
        description =
                "Compares a bank statement with a ledger by id and amount, and says of every line what it is. With --post the"
                        + " matched lines are posted; a statement sent again changes nothing.",
        footer = {
            "",
            "The statement is CSV in UTF-8 with the columns id, on, disbursement, amount, perhaps direction (PAID, RETURNED or",
            "FAILED) and reason (of FAILED), or 流水号, 日期, 发放编号, 金额, 方向 (付款、退回、失败), 原因.",
            "",
            "Examples:",
            "  unionaid ledger reconcile 2024.jsonl examples/ledger/statement.csv",
            "  unionaid ledger reconcile 2024.jsonl examples/ledger/statement.csv --post --accept-parts",
            "",
            "Exit codes: 0 every line agrees, 1 one has to be looked at, 2 wrong use."
        })
final class ReconcileCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "<ledger>", description = "The ledger file.")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "<statement>", description = "The bank's statement, CSV.")
    private Path statement = Path.of("");

    @Option(names = "--post", description = "Post the matched lines.")
    private boolean post;

    @Option(
            names = "--accept-parts",
            description = "With --post also post lines that pay less than is due, as parts of it.")
    private boolean acceptParts;

    @Mixin
    private Output output = new Output();

    ReconcileCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ImmutableList<StatementLine> lines = StatementFile.read(statement);
        try (EventLog log = post ? EventLog.toMend(file) : EventLog.toRead(file)) {
            LedgerBook book = LedgerBook.of(log);
            Reconciliation reconciliation = Reconciliation.of(lines, book.ledger());
            Set<LineOutcome> parts = post ? post(reconciliation, book) : Set.of();
            if (!book.added().isEmpty()) {
                log.append(book.added());
            }
            print(reconciliation, parts, book.added().size());
            return Exit.of(!parts.containsAll(reconciliation.exceptions()));
        }
    }

    /** Posts the matched lines, then what may be taken for parts; gives those parts that were. */
    private Set<LineOutcome> post(Reconciliation reconciliation, LedgerBook book) {
        reconciliation
                .events()
                .forEach(event -> enter(book, event).ifPresent(refused -> {
                    throw new IllegalStateException("A matched line was refused: " + refused.en());
                }));
        Set<LineOutcome> parts = new HashSet<>();
        for (LineOutcome outcome : reconciliation.exceptions()) {
            Optional<LedgerEvent> part = acceptParts && outcome instanceof LineOutcome.AmountDiffers differs
                    ? differs.asPart()
                    : Optional.empty();
            if (part.isPresent() && enter(book, part.get()).isEmpty()) {
                parts.add(outcome);
            }
        }
        return parts;
    }

    private Optional<Label> enter(LedgerBook book, LedgerEvent event) {
        return book.enter(new Located<>(new LogRecord.OfEvent(event), new Location(statement.toString(), 1, 1)));
    }

    private void print(Reconciliation reconciliation, Set<LineOutcome> parts, int posted) {
        if (output.json()) {
            ObjectNode json = output.mapper().createObjectNode();
            json.set("outcomes", output.mapper().valueToTree(reconciliation).get("outcomes"));
            json.put("posted", posted);
            terminal.out().println(output.pretty(json));
            return;
        }
        terminal.print(new ReconciliationText(output.words(), terminal.paint()).of(reconciliation));
        int open = (int) reconciliation.exceptions().stream()
                .filter(outcome -> !parts.contains(outcome))
                .count();
        terminal.out()
                .println(output.words()
                        .say(
                                reconciliation.outcomes().size() + " lines, " + open + " to be looked at, " + posted
                                        + " posted",
                                "共 " + reconciliation.outcomes().size() + " 笔，需核查 " + open + " 笔，入账 " + posted + " 笔"));
    }
}
