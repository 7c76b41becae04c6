package org.unionaid.cli.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.unionaid.cli.input.PolicyShelf;
import org.unionaid.cli.input.PolicyText;
import org.unionaid.cli.render.IssueJson;
import org.unionaid.cli.render.IssueText;
import org.unionaid.cli.terminal.Terminal;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.issue.Severity;
import org.unionaid.identity.DivisionCode;
import org.unionaid.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Everything that is wrong with policies. */
@Command(
        name = "check",
        description =
                "Checks policies and prints every issue with file:line:column, the line, and the word that was probably"
                        + " meant. With --as-of also whether they can be used on that day.",
        footer = {
            "",
            "Examples:",
            "  unionaid check my-policy.yaml",
            "  unionaid check xiangxiang-2019 heyuan-2018 shandong-2018",
            "  unionaid check rules/policies/places/xiangxiang-2019 --place 430381 --as-of 2019-10-08",
            "",
            "Exit codes: 0 no errors (there may be warnings), 1 errors, 2 wrong use."
        })
public final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "<policy>",
            description = "Policy files, folders with a policy.yaml, or ids of bundled policies.")
    private String[] policies = {};

    @Option(names = "--as-of", paramLabel = "<day>", description = "Also check that it can be used on this day.")
    private Optional<AsOf> asOf = Optional.empty();

    @Option(
            names = "--place",
            paramLabel = "<code>",
            description = "The place to use it at with --as-of; the policy's jurisdiction unless given.")
    private Optional<DivisionCode> place = Optional.empty();

    @Mixin
    private Output output = new Output();

    /**
     * The command.
     *
     * @param terminal  where to print
     */
    public CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PolicyShelf shelf = new PolicyShelf(Path.of(""));
        ImmutableListMultimap.Builder<PolicyText, Issue> all = ImmutableListMultimap.builder();
        for (String policy : policies) {
            PolicyText text = shelf.find(policy, "<policy>");
            all.putAll(text, issues(text));
        }
        ImmutableListMultimap<PolicyText, Issue> issues = all.build();
        if (output.json()) {
            terminal.out().println(output.pretty(IssueJson.of(output.mapper(), issues.values())));
        } else {
            print(issues);
        }
        return Exit.of(count(issues, Severity.ERROR) > 0);
    }

    private ImmutableList<Issue> issues(PolicyText text) {
        CompileResult compiled = PolicyShelf.compile(text);
        if (compiled.hasErrors() || asOf.isEmpty()) {
            return compiled.issues();
        }
        DivisionCode there = place.orElse(compiled.policy().jurisdiction());
        return ImmutableList.<Issue>builder()
                .addAll(compiled.issues())
                .addAll(CompiledPolicy.of(compiled).bind(there, asOf.get()).issues())
                .build();
    }

    private void print(ImmutableListMultimap<PolicyText, Issue> issues) {
        IssueText text = new IssueText(output.words(), terminal.paint());
        for (Map.Entry<PolicyText, Issue> issue : issues.entries()) {
            terminal.print(text.of(issue.getValue(), issue.getKey()));
        }
        terminal.out()
                .println(policies.length
                        + output.words().say(policies.length == 1 ? " policy, " : " policies, ", " 份政策，")
                        + count(issues, Severity.ERROR)
                        + output.words().say(" errors, ", " 个错误，")
                        + count(issues, Severity.WARNING)
                        + output.words().say(" warnings", " 个提示"));
    }

    private static long count(ImmutableListMultimap<PolicyText, Issue> issues, Severity severity) {
        return issues.values().stream()
                .filter(issue -> issue.severity() == severity)
                .count();
    }
}
