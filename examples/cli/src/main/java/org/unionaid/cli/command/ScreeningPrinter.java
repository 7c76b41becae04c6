package org.unionaid.cli.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.unionaid.cli.input.JsonLine;
import org.unionaid.cli.input.WholeFile;
import org.unionaid.cli.render.ScreeningJson;
import org.unionaid.cli.render.ScreeningText;
import org.unionaid.cli.terminal.Style;
import org.unionaid.cli.terminal.Terminal;
import org.unionaid.engine.screening.ScreenedCase;
import org.unionaid.engine.screening.ScreeningSummary;
import org.unionaid.time.AsOf;

/** Prints what becomes of each case as it comes, those that failed among the complaints. */
final class ScreeningPrinter {
    private final Terminal terminal;
    private final Output output;
    private final String file;
    private final ScreeningText text;
    private final ScreeningJson json;

    ScreeningPrinter(Terminal terminal, Output output, String file, ScreeningText text, ScreeningJson json) {
        this.terminal = terminal;
        this.output = output;
        this.file = file;
        this.text = text;
        this.json = json;
    }

    /** A case that failed, among the complaints. */
    void failed(JsonLine line, ScreenedCase.Failed failed) {
        String what = failed.what().in(output.language());
        String at = failed.why() == ScreenedCase.Why.UNREADABLE && what.startsWith(file + ":") ? "" : at(line) + ": ";
        terminal.err().println(terminal.paint().as(Style.BAD, "unionaid: ") + at + what);
    }

    /** A case on a line of the output. */
    void each(JsonLine line, ScreenedCase result) {
        if (result instanceof ScreenedCase.Failed failed) {
            failed(line, failed);
        }
        if (output.json()) {
            terminal.out().println(json(line, result));
        } else if (result instanceof ScreenedCase.Decided decided) {
            terminal.out().println(text.line(at(line), decided));
        }
    }

    /** Every case into a file, those that failed among the complaints too. */
    BiConsumer<JsonLine, ScreenedCase> into(WholeFile results) {
        return (line, result) -> {
            if (result instanceof ScreenedCase.Failed failed) {
                failed(line, failed);
            }
            results.write((json(line, result) + "\n").getBytes(StandardCharsets.UTF_8));
        };
    }

    void summary(ScreeningSummary summary, AsOf asOf) {
        if (output.json()) {
            terminal.out().println(output.pretty(json.of(summary)));
        } else {
            terminal.print(text.of(summary, asOf));
        }
    }

    private String at(JsonLine line) {
        return file + ":" + line.number();
    }

    private String json(JsonLine line, ScreenedCase result) {
        try {
            return output.mapper().writeValueAsString(json.of(line.number(), result));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree that cannot be written", e);
        }
    }
}
