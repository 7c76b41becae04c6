package org.unionaid.payment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionaid.identity.DisbursementId;
import org.unionaid.identity.EventId;
import org.unionaid.ledger.LedgerEvent;
import org.unionaid.money.Money;

/**
 * A list of transfers that a bank is handed in one go (实名制发放批次): by name, to bank cards and union cards.
 *
 * <p>Immutable and thread-safe; prints masked. {@link #unmaskedCsv()} is what the bank gets.
 *
 * @param id the batch's id, 1 to 40 characters without blanks
 * @param on the day it is handed over
 * @param lines the transfers, at least one, no disbursement twice
 */
public record PaymentBatch(String id, LocalDate on, ImmutableList<PaymentLine> lines) {

    private static final int MAX_ID = 40;

    /**
     * Creates a batch.
     *
     * @throws IllegalArgumentException if the id is not of that form, there is no line, or a disbursement stands in two lines
     */
    public PaymentBatch {
        Objects.requireNonNull(on, "on");
        EventId.of(id);
        if (id.length() > MAX_ID) {
            throw new IllegalArgumentException("Id of a batch must have at most " + MAX_ID + " characters");
        }
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("Batch '" + id + "' must have a line");
        }
        Set<DisbursementId> seen = new HashSet<>();
        for (PaymentLine line : lines) {
            if (!seen.add(line.disbursement())) {
                throw new IllegalArgumentException(
                        "Batch '" + id + "' must not pay '" + line.disbursement() + "' twice");
            }
        }
    }

    /**
     * All of it.
     *
     * @return the sum of the lines
     */
    public Money total() {
        return lines.stream().map(PaymentLine::amount).reduce(Money::plus).orElseThrow();
    }

    /**
     * How many persons are paid, each counted once (发放人数).
     *
     * @return the number of persons
     */
    public long persons() {
        return lines.stream().map(line -> line.payee().person()).distinct().count();
    }

    /**
     * The events that say the batch went out. Posting them again changes nothing.
     *
     * @return one event a line
     */
    public ImmutableList<LedgerEvent> issued() {
        ImmutableList.Builder<LedgerEvent> events = ImmutableList.builder();
        for (int i = 0; i < lines.size(); i++) {
            events.add(new LedgerEvent.Issued(
                    EventId.of(id + "-" + (i + 1)), on, lines.get(i).disbursement()));
        }
        return events.build();
    }

    /**
     * The list for the bank, with names and numbers in full: a header, then disbursement, name, card number and amount in yuan,
     * each in quotes, lines ended by CR LF (RFC 4180). Confidential: hand it to the bank and to nobody else.
     *
     * @return the text
     */
    public String unmaskedCsv() {
        StringBuilder csv = new StringBuilder("\"disbursement\",\"name\",\"account\",\"amount\"\r\n");
        for (PaymentLine line : lines) {
            csv.append(Stream.of(
                                    line.disbursement().value(),
                                    line.payee().name(),
                                    line.payee().account().number().unmasked(),
                                    line.amount().toPlainString())
                            .map(PaymentBatch::quoted)
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return csv.toString();
    }

    private static String quoted(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }
}
