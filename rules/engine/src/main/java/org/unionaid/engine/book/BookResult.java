package org.unionaid.engine.book;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unionaid.engine.compile.PolicyException;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.issue.Severity;

/**
 * What became of the texts of a book (政策集检查结果): every issue of every version, and the book if there was no error.
 * Immutable and thread-safe.
 *
 * @param issues  errors and warnings, by file and place; days without a version are a warning
 * @param findBook  the book; empty if there is an error
 */
public record BookResult(ImmutableList<Issue> issues, Optional<PolicyBook> findBook) {
    /**
     * Whether the texts cannot be used.
     *
     * @return true if an issue is an error
     */
    public boolean hasErrors() {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
    }

    /**
     * The book.
     *
     * @return the checked book
     * @throws PolicyException listing every issue, if there is an error
     */
    public PolicyBook book() {
        return findBook.orElseThrow(() -> new PolicyException(issues));
    }
}
