/**
 * A ledger kept in a file (台账文件): JSON Lines that are only ever appended to.
 *
 * <p>Start with {@link org.unionaid.cli.eventlog.EventLog}, an open file, and {@link org.unionaid.cli.eventlog.LedgerBook}, what
 * its records come to. The one idea: a line is written whole or it is not there. Each line ends with a line feed; whatever
 * stands behind the last one is the torn end of a write that broke off, and is reported, never read and never dropped.
 */
@NullMarked
package org.unionaid.cli.eventlog;

import org.jspecify.annotations.NullMarked;
