/**
 * The commands, thin: each reads its options, lets the other rooms work, prints, and answers with an exit code.
 *
 * <p>Start with {@link org.unionaid.cli.command.RunCommand}. The one idea: 0 is fine, 1 is a finding somebody should look at,
 * 2 is wrong use; a person never sees a stack trace.
 */
@NullMarked
package org.unionaid.cli.command;

import org.jspecify.annotations.NullMarked;
