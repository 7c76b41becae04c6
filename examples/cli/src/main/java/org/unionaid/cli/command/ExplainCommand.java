package org.unionaid.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.unionaid.cli.input.CaseSheet;
import org.unionaid.cli.input.InputException;
import org.unionaid.cli.input.PolicyText;
import org.unionaid.cli.render.DecisionJson;
import org.unionaid.cli.terminal.Terminal;
import org.unionaid.code.Label;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.explanation.Explainer;
import org.unionaid.identity.ProgramId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One program's decision about one case, with everything it rests on. */
@Command(
        name = "explain",
        description =
                "Explains one program's decision about one case: every requirement with value, line, distance and clause;"
                        + " every parameter with place, date and source; and whether each is printed, national or assumed.",
        footer = {
            "",
            "Examples:",
            "  unionaid explain --policy xiangxiang-2019 --program living-aid --as-of 2019-10-08 case.json",
            "  unionaid explain --policy xiangxiang-2019 --program living-aid --as-of 2019-10-08 case.json --lang zh",
            "",
            "Exit codes: 0 explained, 1 the policy has errors, 2 wrong use."
        })
public final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Option(names = "--program", required = true, paramLabel = "<id>", description = "The program to explain.")
    private String program = "";

    @Mixin
    private Output output = new Output();

    /**
     * The command.
     *
     * @param terminal  where to print
     */
    public ExplainCommand(Terminal terminal) {
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
        ImmutableMap<DecisionKey, Decision> decisions = ofProgram(policy, policy.assess(sheet.toCase()));
        if (output.json()) {
            DecisionJson json = new DecisionJson(output.mapper());
            ArrayNode list = output.mapper().createArrayNode();
            decisions.forEach((key, decision) -> list.add(json.of(key, decision)));
            terminal.out().println(output.pretty(list));
        } else {
            Explainer explainer = new Explainer(policy.policy(), output.language());
            decisions.forEach((key, decision) -> terminal.print(explainer.explain(key, decision)));
        }
        return Exit.FINE;
    }

    private ImmutableMap<DecisionKey, Decision> ofProgram(BoundPolicy policy, Assessment assessment) {
        ImmutableMap<DecisionKey, Decision> decisions = assessment.decisions().entrySet().stream()
                .filter(entry -> entry.getKey().program().value().equals(program))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
        if (decisions.isEmpty()) {
            throw InputException.unknownWord(
                    "--program",
                    Label.of(
                            "政策 " + assessment.policy() + " 对此对象没有项目 '" + program + "'",
                            "policy " + assessment.policy() + " decides no program '" + program + "' for this case"),
                    program,
                    policy.policy().programs().keySet().stream()
                            .map(ProgramId::value)
                            .toList());
        }
        return decisions;
    }
}
