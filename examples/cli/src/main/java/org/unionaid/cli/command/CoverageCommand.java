package org.unionaid.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.unionaid.cli.render.CoverageJson;
import org.unionaid.cli.render.CoverageText;
import org.unionaid.cli.render.TrialText;
import org.unionaid.cli.terminal.Terminal;
import org.unionaid.cli.trial.Trial;
import org.unionaid.cli.trial.Trials;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.cases.CaseResult;
import org.unionaid.engine.coverage.Coverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the cases beside a policy exercise of it. */
@Command(
        name = "coverage",
        description =
                "Says which conditions, exclusions, rows, steps, bands, lines, caps and limits of a policy the cases beside"
                        + " it exercise, and proposes the cases that are missing, ready to be pasted into cases.yaml. What a"
                        + " proposed case expects was computed by the policy; confirm it against the notice before you keep it.",
        footer = {
            "",
            "Examples:",
            "  unionaid coverage sanming-2025",
            "  unionaid coverage rules/policies/places/sanming-2025 --lang zh",
            "  unionaid coverage my-policy --propose >> my-policy/cases.yaml",
            "",
            "Exit codes: 0 looked at, 1 the policy or a case could not be read or a case failed, 2 wrong use."
        })
public final class CoverageCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "<policy>",
            description = "Folders to look in, with all below; policy files; or ids of bundled policies.")
    private String[] policies = {};

    @Option(names = "--propose", description = "Print only the cases proposed, to be put at the end of cases.yaml.")
    private boolean propose;

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
        ImmutableList<Trial> trials = Arrays.stream(policies)
                .flatMap(policy -> Trials.of(policy).stream())
                .collect(ImmutableList.toImmutableList());
        ArrayNode folders = output.mapper().createArrayNode();
        for (Trial trial : trials) {
            if (!output.json() && !trial.issues().isEmpty()) {
                (propose ? terminal.err() : terminal.out())
                        .println(String.join("\n", new TrialText(output.words(), terminal.paint()).issues(trial)));
            }
            trial.policy().ifPresent(policy -> show(trial, coverage(policy, trial), folders));
        }
        if (output.json()) {
            ObjectNode all = output.mapper().createObjectNode();
            all.set("folders", folders);
            terminal.out().println(output.pretty(all));
        }
        return Exit.of(trials.stream().anyMatch(trial -> trial.failed() > 0));
    }

    private static Coverage coverage(CompiledPolicy policy, Trial trial) {
        return Coverage.of(
                policy, trial.results().stream().map(CaseResult::policyCase).collect(ImmutableList.toImmutableList()));
    }

    private void show(Trial trial, Coverage coverage, ArrayNode folders) {
        if (output.json()) {
            folders.add(new CoverageJson(output.mapper(), output.language()).of(trial, coverage));
        } else if (propose) {
            terminal.print(CoverageText.proposals(trial, coverage, output.words()));
        } else {
            terminal.print(CoverageText.of(trial, coverage, output.words(), terminal.paint()));
        }
    }
}
