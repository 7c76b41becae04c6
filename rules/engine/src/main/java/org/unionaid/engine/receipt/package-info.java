/**
 * Receipts: one decision with every step by which it was reached, as data.
 *
 * <p>The entry point is {@link org.unionaid.engine.receipt.Receipt}, read and written by
 * {@link org.unionaid.engine.receipt.ReceiptJson}. The one idea: a receipt is plain text all through, so that it can be kept,
 * sent and checked by somebody who trusts neither the engine nor its types. It names members by their ids and nobody by name or
 * number, but what it says of them is confidential.
 */
@NullMarked
package org.unionaid.engine.receipt;

import org.jspecify.annotations.NullMarked;
