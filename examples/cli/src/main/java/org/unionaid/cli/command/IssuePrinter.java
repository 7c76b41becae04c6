package org.unionaid.cli.command;

import org.unionaid.cli.input.PolicyText;
import org.unionaid.cli.render.IssueJson;
import org.unionaid.cli.render.IssueText;
import org.unionaid.cli.terminal.Terminal;
import org.unionaid.engine.issue.Issue;

/** Prints the issues of a policy that keep a command from its work. */
final class IssuePrinter {
    private final Terminal terminal;
    private final Output output;

    IssuePrinter(Terminal terminal, Output output) {
        this.terminal = terminal;
        this.output = output;
    }

    /** Prints the issues as the result, and answers with the exit code for findings. */
    int refuse(PolicyText policy, Iterable<Issue> issues) {
        if (output.json()) {
            terminal.out().println(output.pretty(IssueJson.of(output.mapper(), issues)));
        } else {
            IssueText text = new IssueText(output.words(), terminal.paint());
            issues.forEach(issue -> terminal.print(text.of(issue, policy)));
        }
        return Exit.FINDINGS;
    }

    /** Prints warnings beside the result. */
    void warn(PolicyText policy, Iterable<Issue> issues) {
        IssueText text = new IssueText(output.words(), terminal.paint());
        issues.forEach(issue -> text.of(issue, policy).forEach(terminal.err()::println));
    }
}
