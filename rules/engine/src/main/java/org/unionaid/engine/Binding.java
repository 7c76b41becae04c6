package org.unionaid.engine;

import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import org.unionaid.engine.compile.PolicyException;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.issue.Severity;

/**
 * What became of binding a policy to a place and a day (绑定结果): every issue, and the bound policy if there is no error. Immutable
 * and thread-safe.
 */
public final class Binding {
    private final ImmutableList<Issue> issues;
    private final Supplier<BoundPolicy> policy;

    Binding(ImmutableList<Issue> issues, Supplier<BoundPolicy> policy) {
        this.issues = issues;
        this.policy = policy;
    }

    /**
     * What stands in the way, and what somebody should look at.
     *
     * @return errors and warnings
     */
    public ImmutableList<Issue> issues() {
        return issues;
    }

    /**
     * Whether the policy cannot be used there and then.
     *
     * @return true if an issue is an error
     */
    public boolean hasErrors() {
        for (Issue issue : issues) {
            if (issue.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /**
     * The bound policy.
     *
     * @return the policy at the place and day
     * @throws PolicyException listing every issue, if there is an error
     */
    public BoundPolicy policy() {
        if (hasErrors()) {
            throw new PolicyException(issues);
        }
        return policy.get();
    }
}
