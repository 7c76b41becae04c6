/**
 * Prepared policies: a checked policy as data that a process reads at its start without YAML, parsing or checks.
 *
 * <p>The entry point is {@link org.unionaid.engine.prepared.PreparedPolicy}. The one idea: a policy is a tree of records, so it
 * is written and read as one, record by record, and needs no second description of what a policy is. The file is a copy made
 * for one version of the library; the YAML stays the document that people read and keep.
 */
@NullMarked
package org.unionaid.engine.prepared;

import org.jspecify.annotations.NullMarked;
