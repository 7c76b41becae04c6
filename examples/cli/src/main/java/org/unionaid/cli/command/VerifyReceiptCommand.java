package org.unionaid.cli.command;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.unionaid.cli.input.PolicyText;
import org.unionaid.cli.input.TextFiles;
import org.unionaid.cli.terminal.Terminal;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.receipt.Receipt;
import org.unionaid.engine.receipt.ReceiptJson;
import org.unionaid.engine.verification.Flaw;
import org.unionaid.engine.verification.ReceiptChecker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Receipts checked step by step. */
@Command(
        name = "verify-receipt",
        description =
                "Checks receipts that 'explain --receipt' wrote: each step is calculated anew, by arithmetic that is not the"
                        + " engine's, and the first wrong one is told.",
        footer = {
            "",
            "Examples:",
            "  unionaid verify-receipt r.json",
            "",
            "Exit codes: 0 every step is right, 1 one is not, 2 wrong use."
        })
public final class VerifyReceiptCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "<receipts.json>", description = "The receipts.")
    private Path file = Path.of("");

    @Mixin
    private Output output = new Output();

    /**
     * The command.
     *
     * @param terminal  where to print
     */
    public VerifyReceiptCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String text = TextFiles.read(file);
        IssueCollector issues = new IssueCollector();
        ImmutableList<Receipt> receipts = ReceiptJson.read(file.toString(), text, issues);
        if (issues.hasErrors()) {
            return new IssuePrinter(terminal, output)
                    .refuse(new PolicyText(PolicySource.of(file.toString(), text)), issues.sorted());
        }
        boolean findings = false;
        for (Receipt receipt : receipts) {
            Optional<Flaw> flaw = new ReceiptChecker().check(receipt);
            findings |= flaw.isPresent();
            terminal.out().println(line(receipt, flaw));
        }
        return Exit.of(findings);
    }

    private String line(Receipt receipt, Optional<Flaw> flaw) {
        String about =
                receipt.header().get("program") + " · " + receipt.header().get("beneficiary") + ": ";
        return about
                + flaw.map(f -> (f.step() == 0
                                        ? ""
                                        : output.words().say("step " + f.step() + ": ", "第 " + f.step() + " 步："))
                                + output.words().of(f.text()))
                        .orElseGet(() -> output.words()
                                .say(
                                        receipt.steps().size() + " steps, all right: "
                                                + receipt.answer().get("decision"),
                                        receipt.steps().size() + " 步，全部正确："
                                                + receipt.answer().get("decision")));
    }
}
