/**
 * Where the command prints, and what may be printed there.
 *
 * <p>The entry point is {@link org.unionaid.cli.terminal.Terminal}. The one idea: text is made first and printed last.
 * Colour and a progress bar are for a person at a terminal only; a file or a pipe gets the same words and nothing else.
 */
@NullMarked
package org.unionaid.cli.terminal;

import org.jspecify.annotations.NullMarked;
