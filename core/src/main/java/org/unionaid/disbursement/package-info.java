/**
 * What is paid or handed over (发放): single payments and deliveries under an entitlement, and the states they pass.
 *
 * <p>Start with {@link org.unionaid.disbursement.Schedule}, which turns an entitlement into
 * {@link org.unionaid.disbursement.Disbursement}s that sum to its award exactly;
 * {@link org.unionaid.disbursement.DisbursementState} says how one goes from planned to settled, failed, returned or
 * reversed.
 *
 * <p>The one idea: a disbursement is an intention and never changes. What happens to it is a sequence of events in the
 * ledger, and its state is what those events add up to.
 */
@NullMarked
package org.unionaid.disbursement;

import org.jspecify.annotations.NullMarked;
