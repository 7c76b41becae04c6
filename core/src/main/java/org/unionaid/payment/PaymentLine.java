package org.unionaid.payment;

import java.util.Objects;
import org.unionaid.identity.DisbursementId;
import org.unionaid.money.Money;

/**
 * One transfer of a batch (发放明细).
 *
 * <p>Immutable and thread-safe; prints masked.
 *
 * @param disbursement what is paid
 * @param payee whom it is paid to
 * @param amount how much, above zero
 */
public record PaymentLine(DisbursementId disbursement, Payee payee, Money amount) {

    /**
     * Creates a line.
     *
     * @throws IllegalArgumentException if the amount is not above zero
     */
    public PaymentLine {
        Objects.requireNonNull(disbursement, "disbursement");
        Objects.requireNonNull(payee, "payee");
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("Payment of '" + disbursement + "' must be above zero");
        }
    }
}
