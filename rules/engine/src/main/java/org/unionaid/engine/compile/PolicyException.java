package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.unionaid.engine.issue.Issue;

/** Thrown by those who ask for the policy of a text that has errors. Its message lists every issue. */
public final class PolicyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Issue> issues;

    /**
     * An exception for some issues.
     *
     * @param issues  at least one, not null
     */
    public PolicyException(ImmutableList<Issue> issues) {
        super(issues.stream().map(Issue::toString).collect(Collectors.joining(System.lineSeparator())));
        this.issues = issues;
    }

    /**
     * What is wrong.
     *
     * @return the issues in the order of the file
     */
    public ImmutableList<Issue> issues() {
        return issues;
    }
}
