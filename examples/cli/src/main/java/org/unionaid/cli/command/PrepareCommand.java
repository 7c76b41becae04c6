package org.unionaid.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.unionaid.cli.input.PolicyShelf;
import org.unionaid.cli.input.PolicyText;
import org.unionaid.cli.terminal.Terminal;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.prepared.PreparedPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A checked policy as data that loads fast. */
@Command(
        name = "prepare",
        description =
                "Checks a policy and prints it in the form that a process reads at its start without YAML. What it extends"
                        + " is within it. Every command takes such a file where it takes a policy.",
        footer = {
            "",
            "Examples:",
            "  unionaid prepare xiangxiang-2019 > xiangxiang-2019.json",
            "  unionaid assess --policy xiangxiang-2019.json --as-of 2019-10-08 case.json",
            "",
            "Exit codes: 0 printed, 1 errors in the policy, 2 wrong use."
        })
public final class PrepareCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "<policy>",
            description = "A policy file, a folder with a policy.yaml, or the id of a bundled policy.")
    private String policy = "";

    @Mixin
    private Output output = new Output();

    /**
     * The command.
     *
     * @param terminal  where to print
     */
    public PrepareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PolicyText text = new PolicyShelf(Path.of("")).find(policy, "<policy>");
        CompileResult compiled = PolicyShelf.compile(text);
        IssuePrinter issues = new IssuePrinter(terminal, output);
        if (compiled.hasErrors()) {
            return issues.refuse(text, compiled.issues());
        }
        issues.warn(text, compiled.issues());
        terminal.out().println(PreparedPolicy.write(compiled));
        return Exit.of(false);
    }
}
