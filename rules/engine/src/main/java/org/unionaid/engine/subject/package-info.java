/**
 * The case: everything that is known about one applicant when a question is asked.
 *
 * <p>The entry point is {@link org.unionaid.engine.subject.AidCase}. The one idea: what was not given is unknown, never
 * absent. A case without a file is one of which nobody has said whether there is a file; {@code withoutFile()} says so.
 */
@NullMarked
package org.unionaid.engine.subject;

import org.jspecify.annotations.NullMarked;
