/**
 * The writing of receipts: a decision is made once more by an evaluator that notes every step.
 *
 * <p>The entry point is {@link org.unionaid.engine.recording.ReceiptWriter}. The one idea: deciding writes nothing down. Whoever
 * wants a receipt has the same decision made by a {@code Recorder}, which is the evaluator with a pencil.
 */
@NullMarked
package org.unionaid.engine.recording;

import org.jspecify.annotations.NullMarked;
