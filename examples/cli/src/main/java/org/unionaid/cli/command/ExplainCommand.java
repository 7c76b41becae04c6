package org.unionaid.cli.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.unionaid.cli.input.CaseSheet;
import org.unionaid.cli.input.InputException;
import org.unionaid.cli.input.PolicyText;
import org.unionaid.cli.input.TextFiles;
import org.unionaid.cli.terminal.Terminal;
import org.unionaid.code.Label;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.explanation.Explainer;
import org.unionaid.engine.explanation.Explanation;
import org.unionaid.engine.explanation.ExplanationMarkdown;
import org.unionaid.engine.explanation.ExplanationTree;
import org.unionaid.engine.explanation.RuleTree;
import org.unionaid.engine.receipt.Receipt;
import org.unionaid.engine.receipt.ReceiptJson;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.identity.ProgramId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One program's decision about one case, with everything it rests on. */
@Command(
        name = "explain",
        description =
                "Explains one program's decision about one case: every requirement with value, line, distance and clause;"
                        + " how each named value came about; every parameter with place, date and source; and whether each is"
                        + " printed, national or assumed.",
        footer = {
            "",
            "Examples:",
            "  unionaid explain --policy xiangxiang-2019 --program living-aid --as-of 2019-10-08 case.json",
            "  unionaid explain --policy xiangxiang-2019 --program living-aid --as-of 2019-10-08 case.json --lang zh",
            "  unionaid explain --policy xiangxiang-2019 --why-not study-aid --as-of 2019-10-08 case.json",
            "  unionaid explain --policy xiangxiang-2019 --program living-aid --as-of 2019-10-08 case.json --format mermaid",
            "  unionaid explain --policy xiangxiang-2019 --program living-aid --as-of 2019-10-08 case.json --receipt r.json",
            "",
            "Exit codes: 0 explained, 1 the policy has errors, 2 wrong use."
        })
public final class ExplainCommand implements Callable<Integer> {
    /** How an explanation is written. */
    enum Format {
        TEXT,
        MARKDOWN,
        JSON,
        MERMAID
    }

    private final Terminal terminal;

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Option(names = "--program", paramLabel = "<id>", description = "The program to explain.")
    private Optional<String> program = Optional.empty();

    @Option(
            names = "--why-not",
            paramLabel = "<id>",
            description =
                    "The program of which to tell only what it would take: the least sets of requirements not met.")
    private Optional<String> whyNot = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "text|markdown|json|mermaid",
            description = "How to write it, text unless given.")
    private Format format = Format.TEXT;

    @Option(
            names = "--receipt",
            paramLabel = "<file>",
            description = "Also write the receipts, every step of the calculation, to this file. Confidential.")
    private Optional<Path> receipt = Optional.empty();

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
        String id = whyNot.or(() -> program)
                .orElseThrow(() -> new InputException(
                        "--program", Label.of("缺少 --program 或 --why-not", "expected --program or --why-not")));
        PolicyText text = options.policyText();
        CaseSheet sheet = options.sheet();
        CaseOptions.Attempt attempt = options.bind(text, sheet);
        IssuePrinter issues = new IssuePrinter(terminal, output);
        if (attempt.binding().isEmpty()) {
            return issues.refuse(text, attempt.issues());
        }
        issues.warn(text, attempt.issues());
        BoundPolicy policy = attempt.binding().get().policy();
        AidCase aidCase = sheet.toCase();
        ImmutableMap<DecisionKey, Explanation> explanations = ofProgram(policy, aidCase, id);
        receipt.ifPresent(
                file -> TextFiles.write(file, ReceiptJson.write(receipts(policy, aidCase, explanations.keySet()))));
        print(policy, explanations.values());
        return Exit.FINE;
    }

    private ImmutableList<Receipt> receipts(BoundPolicy policy, AidCase aidCase, Collection<DecisionKey> keys) {
        return policy.receipts(aidCase, options.snapshot()).entrySet().stream()
                .filter(entry -> keys.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .collect(ImmutableList.toImmutableList());
    }

    private void print(BoundPolicy policy, Collection<Explanation> explanations) {
        if (output.json() || format == Format.JSON) {
            List<Map<String, Object>> trees =
                    explanations.stream().map(ExplanationTree::of).toList();
            terminal.out().println(output.pretty(output.mapper().valueToTree(trees)));
            return;
        }
        Explainer explainer = new Explainer(policy.policy(), output.language());
        ExplanationMarkdown markdown = new ExplanationMarkdown(policy.policy(), output.language());
        explanations.forEach(explanation -> {
            if (whyNot.isPresent()) {
                terminal.print(explainer.whyNotOnly(explanation));
            } else if (format == Format.MARKDOWN) {
                terminal.print(markdown.of(explanation));
            } else if (format == Format.MERMAID) {
                terminal.print(RuleTree.mermaid(
                        explanation.program(), output.language(), Optional.of(explanation.decision())));
            } else {
                terminal.print(explainer.explain(explanation));
            }
        });
    }

    private static ImmutableMap<DecisionKey, Explanation> ofProgram(BoundPolicy policy, AidCase aidCase, String id) {
        ImmutableMap<DecisionKey, Explanation> explanations = policy.explain(aidCase).entrySet().stream()
                .filter(entry -> entry.getKey().program().value().equals(id))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
        if (explanations.isEmpty()) {
            String name = policy.policy().id().value();
            throw InputException.unknownWord(
                    "--program",
                    Label.of(
                            "政策 " + name + " 对此对象没有项目 '" + id + "'",
                            "policy " + name + " decides no program '" + id + "' for this case"),
                    id,
                    policy.policy().programs().keySet().stream()
                            .map(ProgramId::value)
                            .toList());
        }
        return explanations;
    }
}
