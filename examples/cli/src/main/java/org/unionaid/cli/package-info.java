/**
 * The command {@code unionaid}: the library embedded as a user would embed it.
 *
 * <p>Start with {@link org.unionaid.cli.UnionAid}. The one idea: thin commands over rooms with one job each. {@code input}
 * reads what people write, {@code story} follows the flow from applications to statistics, {@code render} turns results into
 * text and JSON, {@code page} a policy into a page with a picture, {@code terminal} knows where it is printed.
 */
@NullMarked
package org.unionaid.cli;

import org.jspecify.annotations.NullMarked;
