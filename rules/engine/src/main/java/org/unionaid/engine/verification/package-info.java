/**
 * The checker of receipts: does each step follow from the steps before it.
 *
 * <p>The entry point is {@link org.unionaid.engine.verification.ReceiptChecker}. The one idea: whoever checks must not use what
 * is checked. This room knows receipts as plain text and nothing of the engine's expressions, values and evaluator; its
 * arithmetic is its own, on whole numbers.
 */
@NullMarked
package org.unionaid.engine.verification;

import org.jspecify.annotations.NullMarked;
