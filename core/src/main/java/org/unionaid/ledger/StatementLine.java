package org.unionaid.ledger;

import java.time.LocalDate;
import java.util.Objects;
import org.unionaid.identity.DisbursementId;
import org.unionaid.identity.EventId;
import org.unionaid.money.Money;

/**
 * One payment on a bank's statement (银行回单明细).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the bank's own id of the line, which becomes the id of the event, so that the same statement can be sent again
 * @param on the day the bank paid
 * @param disbursement the disbursement that the bank was told to pay
 * @param amount what the bank paid, above zero
 */
public record StatementLine(EventId id, LocalDate on, DisbursementId disbursement, Money amount) {

    /**
     * Creates a line.
     *
     * @throws IllegalArgumentException if the amount is not above zero
     */
    public StatementLine {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(disbursement, "disbursement");
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("Amount of statement line '" + id + "' must be above zero");
        }
    }

    LedgerEvent.Settled toEvent() {
        return new LedgerEvent.Settled(id, on, disbursement, amount);
    }
}
