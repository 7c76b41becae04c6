package org.unionaid.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.unionaid.cli.render.TrialJson;
import org.unionaid.cli.render.TrialText;
import org.unionaid.cli.terminal.Terminal;
import org.unionaid.cli.trial.Trial;
import org.unionaid.cli.trial.Trials;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The cases written beside policies. */
@Command(
        name = "test",
        description =
                "Runs the cases.yaml beside every policy.yaml in the folders and below. Partial cases (which set a"
                        + " definition, parameter or fact) are counted apart; recorded ones (an amount that an officer proposed) are"
                        + " not counted as passed.",
        footer = {
            "",
            "Examples:",
            "  unionaid test rules/policies",
            "  unionaid test rules/policies/places/xiangxiang-2019 --lang zh",
            "",
            "Exit codes: 0 no case failed, 1 one did, 2 wrong use."
        })
public final class TestCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "<policy>",
            description = "Folders to look in, with all below; policy files; or ids of bundled policies.")
    private String[] policies = {};

    @Mixin
    private Output output = new Output();

    /**
     * The command.
     *
     * @param terminal  where to print
     */
    public TestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ImmutableList<Trial> trials = Arrays.stream(policies)
                .flatMap(policy -> Trials.of(policy).stream())
                .collect(ImmutableList.toImmutableList());
        long passed = trials.stream().mapToLong(Trial::passed).sum();
        long failed = trials.stream().mapToLong(Trial::failed).sum();
        if (output.json()) {
            TrialJson json = new TrialJson(output.mapper());
            ObjectNode all = output.mapper().createObjectNode();
            ArrayNode list = all.putArray("folders");
            trials.forEach(trial -> list.add(json.of(trial)));
            all.put("passed", passed).put("failed", failed);
            terminal.out().println(output.pretty(all));
        } else {
            TrialText text = new TrialText(output.words(), terminal.paint());
            trials.forEach(trial -> terminal.print(text.of(trial)));
            long partial = trials.stream().mapToLong(Trial::partial).sum();
            long recorded = trials.stream().mapToLong(Trial::recorded).sum();
            terminal.out()
                    .println(output.words()
                            .say(
                                    (passed - partial) + " whole and " + partial + " partial passed; " + recorded
                                            + " only recorded, not counted as passed",
                                    "整户 " + (passed - partial) + " 件、部分 " + partial + " 件通过；仅记录 " + recorded
                                            + " 件，不计入通过"));
            terminal.out()
                    .println(output.words()
                            .say(
                                    passed + " passed, " + failed + " failed",
                                    "通过 " + passed + " 件，未通过 " + failed + " 件"));
        }
        return Exit.of(failed > 0);
    }
}
