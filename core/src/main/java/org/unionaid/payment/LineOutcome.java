package org.unionaid.payment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import java.util.Optional;
import org.unionaid.ledger.LedgerEvent;
import org.unionaid.ledger.Posting;
import org.unionaid.money.Money;

/**
 * What one line of a bank statement turned out to be (对账结果).
 *
 * <p>Immutable and thread-safe. In JSON the property {@code outcome} says which: {@code MATCHED}, {@code AMOUNT_DIFFERS},
 * {@code UNKNOWN_ID}, {@code ALREADY_SETTLED}, {@code NOT_PAYABLE}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LineOutcome.Matched.class, name = "MATCHED"),
    @JsonSubTypes.Type(value = LineOutcome.AmountDiffers.class, name = "AMOUNT_DIFFERS"),
    @JsonSubTypes.Type(value = LineOutcome.UnknownId.class, name = "UNKNOWN_ID"),
    @JsonSubTypes.Type(value = LineOutcome.AlreadySettled.class, name = "ALREADY_SETTLED"),
    @JsonSubTypes.Type(value = LineOutcome.NotPayable.class, name = "NOT_PAYABLE")
})
public sealed interface LineOutcome {

    /**
     * The line.
     *
     * @return the line of the statement
     */
    StatementLine line();

    /**
     * Id and amount agree with the ledger: the payment arrived, came back, or failed.
     *
     * @param line the line
     * @param event the event to post
     */
    record Matched(StatementLine line, LedgerEvent event) implements LineOutcome {

        /** Creates the outcome. */
        public Matched {
            Objects.requireNonNull(line, "line");
            Objects.requireNonNull(event, "event");
        }
    }

    /**
     * The id agrees and the amount does not; an officer has to look.
     *
     * @param line the line
     * @param expected what was still to arrive; for money that came back, the most that could
     */
    record AmountDiffers(StatementLine line, Money expected) implements LineOutcome {

        /** Creates the outcome. */
        public AmountDiffers {
            Objects.requireNonNull(line, "line");
            Objects.requireNonNull(expected, "expected");
        }

        /**
         * The event to post if an officer finds that the line pays a part (部分到账).
         *
         * @return the event; empty if the line is above what was expected, or is none of a payment that was made
         */
        public Optional<LedgerEvent> asPart() {
            return line.direction() == StatementDirection.PAID && line.amount().compareTo(expected) < 0
                    ? Optional.of(line.toEvent())
                    : Optional.empty();
        }
    }

    /**
     * No disbursement with the id was planned.
     *
     * @param line the line
     */
    record UnknownId(StatementLine line) implements LineOutcome {

        /** Creates the outcome. */
        public UnknownId {
            Objects.requireNonNull(line, "line");
        }
    }

    /**
     * The disbursement has arrived before: this very line was posted already, or the bank paid twice, or all of it came back.
     *
     * @param line the line
     * @param replayed whether it was this very line, so that nothing is wrong
     */
    record AlreadySettled(StatementLine line, boolean replayed) implements LineOutcome {

        /** Creates the outcome. */
        public AlreadySettled {
            Objects.requireNonNull(line, "line");
        }
    }

    /**
     * The ledger refuses the payment: it was not issued, or has failed or been reversed.
     *
     * @param line the line
     * @param refused why
     */
    record NotPayable(StatementLine line, Posting.Refused refused) implements LineOutcome {

        /** Creates the outcome. */
        public NotPayable {
            Objects.requireNonNull(line, "line");
            Objects.requireNonNull(refused, "refused");
        }
    }
}
