package org.unionaid.cli.command;

import java.util.concurrent.Callable;
import org.unionaid.cli.terminal.Terminal;
import org.unionaid.engine.schema.FileSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The JSON Schema of a policy file or of a file of cases. */
@Command(
        name = "schema",
        description =
                "Prints the JSON Schema of a policy file, or of the file of cases beside it, so that an editor completes"
                        + " and checks while you write.",
        footer = {
            "",
            "Examples:",
            "  unionaid schema > policy.schema.json",
            "  unionaid schema cases > cases.schema.json",
            "",
            "Then, as the first line of a policy file:",
            "  # yaml-language-server: $schema=policy.schema.json",
            "",
            "Exit codes: 0 printed, 2 wrong use."
        })
public final class SchemaCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "policy|cases", description = "The kind of file; policy unless given.")
    private FileSchema schema = FileSchema.POLICY;

    @SuppressWarnings("UnusedVariable") // picocli looks at it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    /**
     * The command.
     *
     * @param terminal  where to print
     */
    public SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(schema.text());
        return Exit.of(false);
    }
}
