/**
 * What is wrong with a text somebody wrote, and where.
 *
 * <p>The entry point is {@link org.unionaid.engine.issue.Issue}; an {@link org.unionaid.engine.issue.IssueCollector} gathers
 * all of them so that an author sees every mistake of a file in one go. The one idea: a bad policy is data, not an
 * exception, and an issue always says file, line, column, the quoted text, what was expected, and the nearest right word.
 */
@NullMarked
package org.unionaid.engine.issue;

import org.jspecify.annotations.NullMarked;
