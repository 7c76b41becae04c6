package org.unionaid.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.subject.AidCase;

/**
 * A case with facts left open, put before a policy, and cases from which answers may be taken. Immutable and thread-safe.
 *
 * @param policy  the policy
 * @param asked  the case with facts left open
 * @param answers  cases of as many members whose facts are known; the more, the surer is what rests on them
 */
public record AnswersTrial(PolicyUnderTest policy, AidCase asked, ImmutableList<AidCase> answers) {
    /** Checks the parts. */
    public AnswersTrial {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(answers, "answers");
    }

    /**
     * A case before a policy that the engine bound.
     *
     * @param policy  the bound policy, not null
     * @param asked  the case with facts left open, not null
     * @param answers  cases from which answers may be taken, not null
     * @return the trial
     */
    public static AnswersTrial of(BoundPolicy policy, AidCase asked, Iterable<AidCase> answers) {
        return new AnswersTrial(PolicyUnderTest.of(policy), asked, ImmutableList.copyOf(answers));
    }
}
