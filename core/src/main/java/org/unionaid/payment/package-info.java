/**
 * The way to the bank and back (打卡发放与银行对账): real-name batches out, statements in.
 *
 * <p>Start with {@link org.unionaid.payment.BatchDraft}: from approved disbursements and the accounts of their payees it makes the
 * {@link org.unionaid.payment.PaymentBatch} that a bank is handed, and says which payments it held back and why. {@link org.unionaid.payment.Reconciliation} holds
 * the bank's statement against the ledger.
 *
 * <p>The one idea: both directions are pure functions of the ledger that give events to post. A batch sent twice and a
 * statement read twice change nothing the second time. What is private (holder, account) is masked wherever it is printed;
 * only {@link org.unionaid.payment.PaymentBatch#unmaskedCsv()} gives it out.
 */
@NullMarked
package org.unionaid.payment;

import org.jspecify.annotations.NullMarked;
