/**
 * From a checked policy back to a file that says the same.
 *
 * <p>The entry point is {@link org.unionaid.engine.writing.PolicyWriter}. The one idea: the file is canonical. Every formula is
 * written in one way, every clause with its own source, what was inherited stands in it as its own; so two policies that say the
 * same are written the same, whoever wrote them and in whatever layout.
 */
@NullMarked
package org.unionaid.engine.writing;

import org.jspecify.annotations.NullMarked;
