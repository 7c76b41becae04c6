package org.unionaid.payment;

import java.time.LocalDate;
import java.util.Objects;
import org.unionaid.identity.DisbursementId;
import org.unionaid.identity.EventId;
import org.unionaid.ledger.LedgerEvent;
import org.unionaid.money.Money;

/**
 * One movement on a bank's statement (银行回单明细).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the bank's own id of the line, which becomes the id of the event, so that the same statement can be sent again
 * @param on the day the bank moved the money
 * @param disbursement the disbursement that the bank was told to pay
 * @param amount how much moved, above zero
 * @param direction which way
 */
public record StatementLine(
        EventId id, LocalDate on, DisbursementId disbursement, Money amount, StatementDirection direction) {

    /**
     * Creates a line.
     *
     * @throws IllegalArgumentException if the amount is not above zero
     */
    public StatementLine {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(disbursement, "disbursement");
        Objects.requireNonNull(direction, "direction");
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("Amount of statement line '" + id + "' must be above zero");
        }
    }

    /**
     * A payment that the bank made.
     *
     * @param id the bank's id of the line
     * @param on the day
     * @param disbursement the disbursement
     * @param amount what arrived, above zero
     * @return the line
     * @throws IllegalArgumentException if the amount is not above zero
     */
    public static StatementLine paid(EventId id, LocalDate on, DisbursementId disbursement, Money amount) {
        return new StatementLine(id, on, disbursement, amount, StatementDirection.PAID);
    }

    /**
     * Money that came back (退票、退款).
     *
     * @param id the bank's id of the line
     * @param on the day
     * @param disbursement the disbursement that had been paid
     * @param amount what came back, above zero
     * @return the line
     * @throws IllegalArgumentException if the amount is not above zero
     */
    public static StatementLine returned(EventId id, LocalDate on, DisbursementId disbursement, Money amount) {
        return new StatementLine(id, on, disbursement, amount, StatementDirection.RETURNED);
    }

    LedgerEvent toEvent() {
        return direction == StatementDirection.PAID
                ? new LedgerEvent.Settled(id, on, disbursement, amount)
                : new LedgerEvent.Returned(id, on, disbursement, amount);
    }
}
