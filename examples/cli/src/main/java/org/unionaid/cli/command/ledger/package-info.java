/**
 * The commands on a ledger file, each one a subcommand of {@link org.unionaid.cli.command.ledger.LedgerCommand}.
 *
 * <p>The one idea: a command reads the whole file, works on the values in memory, and appends only when nothing was refused.
 */
@NullMarked
package org.unionaid.cli.command.ledger;

import org.jspecify.annotations.NullMarked;
