package org.unionaid.cli.trial;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unionaid.cli.input.PolicyText;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.cases.Basis;
import org.unionaid.engine.cases.CaseResult;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.issue.Severity;

/**
 * What became of one folder with a policy and its cases.
 *
 * @param folder  the folder as the user knows it
 * @param policyText  the policy's text
 * @param casesText  the cases' text
 * @param policy  the policy, if it has no error
 * @param issues  what is wrong with the policy or the file of cases
 * @param results  the cases that could be read, in the order of the file
 */
public record Trial(
        String folder,
        PolicyText policyText,
        PolicyText casesText,
        Optional<CompiledPolicy> policy,
        ImmutableList<Issue> issues,
        ImmutableList<CaseResult> results) {

    /**
     * How many cases prove something and came out as expected; those that only record a payment do not count.
     *
     * @return the number
     */
    public long passed() {
        return results.stream()
                .filter(CaseResult::passed)
                .filter(result -> !isRecorded(result))
                .count();
    }

    /**
     * How many cases came out as a payment that an officer proposed.
     *
     * @return the number
     */
    public long recorded() {
        return results.stream()
                .filter(CaseResult::passed)
                .filter(Trial::isRecorded)
                .count();
    }

    /**
     * How many of the passed cases set definitions, parameters or facts directly.
     *
     * @return the number
     */
    public long partial() {
        return results.stream()
                .filter(CaseResult::passed)
                .filter(result -> !isRecorded(result))
                .filter(result -> result.policyCase().isPartial())
                .count();
    }

    /**
     * How many cases came out otherwise; a folder with errors has at least one failure.
     *
     * @return the number
     */
    public long failed() {
        long errors = issues.stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .count();
        return errors + results.stream().filter(result -> !result.passed()).count();
    }

    private static boolean isRecorded(CaseResult result) {
        return result.policyCase().basis() == Basis.RECORDED;
    }
}
