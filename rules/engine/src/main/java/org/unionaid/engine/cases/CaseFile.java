package org.unionaid.engine.cases;

import com.google.common.collect.ImmutableList;
import org.unionaid.engine.issue.Issue;

/**
 * The cases beside a policy, as read (用例文件). Immutable and thread-safe.
 *
 * @param cases  the cases that could be read
 * @param issues  what is wrong with the file; a file with an error must not be counted as passed
 */
public record CaseFile(ImmutableList<PolicyCase> cases, ImmutableList<Issue> issues) {}
