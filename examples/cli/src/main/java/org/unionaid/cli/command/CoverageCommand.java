package org.unionaid.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.unionaid.cli.input.PolicyText;
import org.unionaid.cli.render.CoverageJson;
import org.unionaid.cli.render.CoverageText;
import org.unionaid.cli.render.TrialText;
import org.unionaid.cli.terminal.Terminal;
import org.unionaid.cli.trial.Trial;
import org.unionaid.cli.trial.Trials;
import org.unionaid.engine.cases.CaseResult;
import org.unionaid.engine.coverage.Coverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the cases beside a policy exercise of it. */
@Command(
        name = "coverage",
        description =
                "Says which conditions, rows, steps, bands, lines, caps and limits of a policy the cases beside it exercise,"
                        + " and proposes the cases that are missing: one step below each line, on it, and one step above. What a"
                        + " proposed case expects was computed by the policy; confirm it against the notice before you keep it.",
        footer = {
            "",
            "Examples:",
            "  unionaid coverage rules/policies/places/sanming-2025",
            "  unionaid coverage rules/policies/places/sanming-2025 --lang zh",
            "",
            "Exit codes: 0 looked at, 1 the policy or a case could not be read, 2 wrong use."
        })
public final class CoverageCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "<folder>", description = "Folders to look in, with all below.")
    private Path[] folders = {};

    @Mixin
    private Output output = new Output();

    /**
     * The command.
     *
     * @param terminal  where to print
     */
    public CoverageCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ImmutableList<Trial> trials = Arrays.stream(folders)
                .flatMap(folder -> Trials.find(folder).stream())
                .map(Trials::of)
                .collect(ImmutableList.toImmutableList());
        ArrayNode all = output.mapper().createArrayNode();
        boolean unread = false;
        for (Trial trial : trials) {
            if (trial.policy().isEmpty() || !trial.issues().isEmpty()) {
                unread = true;
                terminal.print(new TrialText(output.words(), terminal.paint()).issues(trial));
            }
            trial.policy().ifPresent(policy -> {
                Coverage coverage = Coverage.of(
                        policy,
                        trial.results().stream().map(CaseResult::policyCase).collect(ImmutableList.toImmutableList()));
                PolicyText cases = trial.casesText();
                if (output.json()) {
                    all.add(new CoverageJson(output.mapper(), output.language()).of(trial.folder(), coverage, cases));
                } else {
                    terminal.print(CoverageText.of(trial.folder(), coverage, cases, output.words(), terminal.paint()));
                }
            });
        }
        if (output.json()) {
            terminal.out().println(output.pretty(all));
        }
        return Exit.of(unread);
    }
}
