package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.issue.Severity;
import org.unionaid.engine.policy.Policy;

/**
 * What became of a text: every issue found, and the policy if there was no error. Immutable and thread-safe.
 *
 * @param issues  errors and warnings in the order of the file
 * @param findPolicy  the policy; empty if there is an error
 */
public record CompileResult(ImmutableList<Issue> issues, Optional<Policy> findPolicy) {
    /**
     * Whether the text cannot be used.
     *
     * @return true if an issue is an error
     */
    public boolean hasErrors() {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
    }

    /**
     * The policy.
     *
     * @return the checked policy
     * @throws PolicyException listing every issue, if there is an error
     */
    public Policy policy() {
        return findPolicy.orElseThrow(() -> new PolicyException(issues));
    }
}
