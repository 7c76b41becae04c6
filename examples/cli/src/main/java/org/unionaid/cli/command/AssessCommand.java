package org.unionaid.cli.command;

import java.util.concurrent.Callable;
import org.unionaid.cli.input.CaseSheet;
import org.unionaid.cli.input.PolicyText;
import org.unionaid.cli.render.AssessmentText;
import org.unionaid.cli.render.DecisionJson;
import org.unionaid.cli.terminal.Terminal;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.decision.Assessment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Every decision of a policy about one case, in a table. */
@Command(
        name = "assess",
        description = "Decides every program of a policy for one case and prints the answers in a table.",
        footer = {
            "",
            "Examples:",
            "  unionaid assess --policy xiangxiang-2019 --as-of 2019-10-08 case.json",
            "  unionaid assess --policy ./my-policy.yaml --as-of 2019-10-08 --place 430381 case.json --json",
            "",
            "Exit codes: 0 decided, 1 the policy has errors, 2 wrong use."
        })
public final class AssessCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Mixin
    private Output output = new Output();

    /**
     * The command.
     *
     * @param terminal  where to print
     */
    public AssessCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PolicyText text = options.policyText();
        CaseSheet sheet = options.sheet();
        CaseOptions.Attempt attempt = options.bind(text, sheet);
        IssuePrinter issues = new IssuePrinter(terminal, output);
        if (attempt.binding().isEmpty()) {
            return issues.refuse(text, attempt.issues());
        }
        issues.warn(text, attempt.issues());
        BoundPolicy policy = attempt.binding().get().policy();
        Assessment assessment = policy.assess(sheet.toCase());
        if (output.json()) {
            terminal.out().println(output.pretty(new DecisionJson(output.mapper()).of(assessment)));
        } else {
            terminal.print(new AssessmentText(output.words(), terminal.paint()).of(policy.policy(), assessment));
        }
        return Exit.FINE;
    }
}
