package org.unionaid.payment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
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
 * @param reason why the bank could not pay, not blank; for a line that failed, and no other. It may be personal:
 *     {@code toString} leaves it out
 */
public record StatementLine(
        EventId id,
        LocalDate on,
        DisbursementId disbursement,
        Money amount,
        StatementDirection direction,
        Optional<String> reason) {

    /**
     * Creates a line.
     *
     * @throws IllegalArgumentException if the amount is not above zero, a line that failed gives no reason, or another gives one
     */
    public StatementLine {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(disbursement, "disbursement");
        Objects.requireNonNull(direction, "direction");
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("Amount of statement line '" + id + "' must be above zero");
        }
        if (reason.isPresent() != (direction == StatementDirection.FAILED)
                || reason.map(String::isBlank).orElse(false)) {
            throw new IllegalArgumentException(
                    "Statement line '" + id + "' must give a reason if it failed, and no other line may");
        }
    }

    /**
     * Creates a line of money that moved.
     *
     * @param id the bank's id of the line
     * @param on the day
     * @param disbursement the disbursement
     * @param amount how much, above zero
     * @param direction which way; not {@link StatementDirection#FAILED}
     * @throws IllegalArgumentException if the amount is not above zero, or the line failed
     */
    public StatementLine(
            EventId id, LocalDate on, DisbursementId disbursement, Money amount, StatementDirection direction) {
        this(id, on, disbursement, amount, direction, Optional.empty());
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

    /**
     * A payment that the bank was told to make and could not (付款失败).
     *
     * @param id the bank's id of the line
     * @param on the day
     * @param disbursement the disbursement
     * @param amount what was to be paid, above zero
     * @param reason why not, as the bank says; not blank
     * @return the line
     * @throws IllegalArgumentException if the amount is not above zero or the reason is blank
     */
    public static StatementLine failed(
            EventId id, LocalDate on, DisbursementId disbursement, Money amount, String reason) {
        return new StatementLine(id, on, disbursement, amount, StatementDirection.FAILED, Optional.of(reason));
    }

    LedgerEvent toEvent() {
        return switch (direction) {
            case PAID -> new LedgerEvent.Settled(id, on, disbursement, amount);
            case RETURNED -> new LedgerEvent.Returned(id, on, disbursement, amount);
            case FAILED -> new LedgerEvent.Failed(id, on, disbursement, reason.orElseThrow());
        };
    }

    /** The line without its reason. */
    @Override
    public String toString() {
        return "StatementLine[id=" + id + ", on=" + on + ", disbursement=" + disbursement + ", amount=" + amount
                + ", direction=" + direction + "]";
    }
}
