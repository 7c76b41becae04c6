package org.unionaid.cli.command.ledger;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.unionaid.cli.command.Exit;
import org.unionaid.cli.command.Output;
import org.unionaid.cli.eventlog.EventLog;
import org.unionaid.cli.eventlog.LedgerBook;
import org.unionaid.cli.eventlog.LogRecord;
import org.unionaid.cli.eventlog.RecordLines;
import org.unionaid.cli.input.Located;
import org.unionaid.cli.terminal.Style;
import org.unionaid.cli.terminal.Terminal;
import org.unionaid.code.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Records into a ledger file, all or none. */
@Command(
        name = "post",
        description =
                "Appends the records of a JSON Lines file to a ledger, which is made if there is none. If one record is refused,"
                        + " none is appended. Records that are in the ledger already are passed over, so a file can be posted again.",
        footer = {
            "",
            "Examples:",
            "  unionaid ledger post 2024.jsonl examples/ledger/records.jsonl",
            "",
            "Exit codes: 0 posted, 1 something was refused and nothing appended, 2 wrong use."
        })
final class PostCommand implements Callable<Integer> {
    private record Refusal(Located<LogRecord> read, Label text) {}

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "<ledger>", description = "The ledger file.")
    private Path ledger = Path.of("");

    @Parameters(index = "1", paramLabel = "<records>", description = "JSON Lines, one record a line.")
    private Path records = Path.of("");

    @Mixin
    private Output output = new Output();

    PostCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Located<LogRecord>> read = new RecordLines().read(records);
        try (EventLog log = EventLog.toAppend(ledger)) {
            LedgerBook book = LedgerBook.of(log);
            List<Refusal> refusals = new ArrayList<>();
            for (Located<LogRecord> each : read) {
                book.enter(each).ifPresent(text -> refusals.add(new Refusal(each, text)));
            }
            if (refusals.isEmpty() && !book.added().isEmpty()) {
                log.append(book.added());
            }
            print(book, refusals);
            return Exit.of(!refusals.isEmpty());
        }
    }

    private void print(LedgerBook book, List<Refusal> refusals) {
        int appended = refusals.isEmpty() ? book.added().size() : 0;
        if (output.json()) {
            ObjectNode json = output.mapper().createObjectNode();
            json.put("appended", appended).put("repeated", book.repeated());
            ArrayNode list = json.putArray("refused");
            refusals.forEach(refusal -> list.addObject()
                    .put("at", refusal.read().at().toString())
                    .set("text", output.mapper().valueToTree(refusal.text())));
            terminal.out().println(output.pretty(json));
            return;
        }
        refusals.forEach(refusal -> terminal.out()
                .println(refusal.read().at() + ": "
                        + terminal.paint().as(Style.BAD, output.words().say("refused: ", "拒绝："))
                        + output.words().of(refusal.text())));
        terminal.out()
                .println(output.words()
                        .say(
                                appended + " appended, " + book.repeated() + " in the ledger already, "
                                        + refusals.size() + " refused",
                                "追加 " + appended + " 条，已在台账 " + book.repeated() + " 条，拒绝 " + refusals.size() + " 条"));
    }
}
