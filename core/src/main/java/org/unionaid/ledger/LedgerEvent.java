package org.unionaid.ledger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.unionaid.disbursement.Disbursement;
import org.unionaid.entitlement.ApprovalLevel;
import org.unionaid.identity.DisbursementId;
import org.unionaid.identity.EventId;
import org.unionaid.money.Money;

/**
 * Something that happened to a disbursement (台账事件). What was entered is never changed; further events follow it.
 *
 * <p>Reasons are free text and may be personal, so {@code toString} leaves them out. Immutable and thread-safe. In JSON
 * the property {@code event} says which: {@code PLANNED}, {@code APPROVED}, {@code ISSUED}, {@code SETTLED},
 * {@code FAILED}, {@code RETURNED}, {@code REVERSED}, {@code CORRECTED}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LedgerEvent.Planned.class, name = "PLANNED"),
    @JsonSubTypes.Type(value = LedgerEvent.Approved.class, name = "APPROVED"),
    @JsonSubTypes.Type(value = LedgerEvent.Issued.class, name = "ISSUED"),
    @JsonSubTypes.Type(value = LedgerEvent.Settled.class, name = "SETTLED"),
    @JsonSubTypes.Type(value = LedgerEvent.Failed.class, name = "FAILED"),
    @JsonSubTypes.Type(value = LedgerEvent.Returned.class, name = "RETURNED"),
    @JsonSubTypes.Type(value = LedgerEvent.Reversed.class, name = "REVERSED"),
    @JsonSubTypes.Type(value = LedgerEvent.Corrected.class, name = "CORRECTED")
})
public sealed interface LedgerEvent {

    /**
     * The id; the same event sent twice has the same id.
     *
     * @return the id
     */
    EventId id();

    /**
     * The day it happened.
     *
     * @return the day
     */
    LocalDate on();

    /**
     * The disbursement that it happened to.
     *
     * @return the id of the disbursement
     */
    DisbursementId disbursementId();

    /**
     * Answers by the kind of the event.
     *
     * @param cases one answer per kind, not null
     * @param <R> the type of the answer
     * @return the answer of this event's kind
     */
    <R> R match(EventCases<R> cases);

    /**
     * A disbursement was planned (计划): its money is committed.
     *
     * @param id the id of the event
     * @param on the day it was planned
     * @param disbursement what was planned
     * @param reason why it was planned although another plan gives the same thing; needed only then
     */
    record Planned(EventId id, LocalDate on, Disbursement disbursement, Optional<String> reason)
            implements LedgerEvent {

        /**
         * Creates the event.
         *
         * @throws IllegalArgumentException if the reason is blank
         */
        public Planned {
            EventChecks.head(id, on, disbursement);
            reason.ifPresent(text -> EventChecks.reason(id, text));
        }

        /**
         * Creates the event without a reason.
         *
         * @param id the id of the event
         * @param on the day it was planned
         * @param disbursement what was planned
         */
        public Planned(EventId id, LocalDate on, Disbursement disbursement) {
            this(id, on, disbursement, Optional.empty());
        }

        @Override
        public DisbursementId disbursementId() {
            return disbursement.id();
        }

        @Override
        public <R> R match(EventCases<R> cases) {
            return cases.planned(this);
        }

        /** The event without its reason. */
        @Override
        public String toString() {
            return "Planned[id=" + id + ", on=" + on + ", disbursement=" + disbursement.id() + "]";
        }
    }

    /**
     * The disbursement was approved (审批): another grant of the same thing is now refused.
     *
     * @param id the id of the event
     * @param on the day it was approved
     * @param disbursement the id of the disbursement
     * @param by who approved it (审批层级); needed only where the entitlement names who has to
     */
    record Approved(EventId id, LocalDate on, DisbursementId disbursement, Optional<ApprovalLevel> by)
            implements LedgerEvent {

        /** Creates the event. */
        public Approved {
            EventChecks.head(id, on, disbursement);
            Objects.requireNonNull(by, "by");
        }

        /**
         * Creates the event without saying who approved.
         *
         * @param id the id of the event
         * @param on the day it was approved
         * @param disbursement the id of the disbursement
         */
        public Approved(EventId id, LocalDate on, DisbursementId disbursement) {
            this(id, on, disbursement, Optional.empty());
        }

        @Override
        public DisbursementId disbursementId() {
            return disbursement;
        }

        @Override
        public <R> R match(EventCases<R> cases) {
            return cases.approved(this);
        }
    }

    /**
     * The disbursement was handed to the bank or to those who deliver (发出).
     *
     * @param id the id of the event
     * @param on the day it was handed over
     * @param disbursement the id of the disbursement
     */
    record Issued(EventId id, LocalDate on, DisbursementId disbursement) implements LedgerEvent {

        /** Creates the event. */
        public Issued {
            EventChecks.head(id, on, disbursement);
        }

        @Override
        public DisbursementId disbursementId() {
            return disbursement;
        }

        @Override
        public <R> R match(EventCases<R> cases) {
            return cases.issued(this);
        }
    }

    /**
     * Money arrived, all of it or a part (到账), or goods, a service, a voucher or a cover was handed over.
     *
     * @param id the id of the event
     * @param on the day it arrived; statistics go by this day
     * @param disbursement the id of the disbursement
     * @param amount the money that arrived; zero for anything but cash
     */
    record Settled(EventId id, LocalDate on, DisbursementId disbursement, Money amount) implements LedgerEvent {

        /**
         * Creates the event.
         *
         * @throws IllegalArgumentException if the amount is negative
         */
        public Settled {
            EventChecks.head(id, on, disbursement);
            if (amount.isNegative()) {
                throw new IllegalArgumentException("Amount of event '" + id + "' must not be negative");
            }
        }

        /**
         * The event that a disbursement arrived as it was planned, in full.
         *
         * @param id the id of the event, not null
         * @param on the day it arrived, not null
         * @param disbursement the disbursement, not null
         * @return the event, with the whole amount of a payment and with zero for anything but cash
         */
        public static Settled inFull(EventId id, LocalDate on, Disbursement disbursement) {
            return new Settled(id, on, disbursement.id(), disbursement.cash().orElse(Money.ZERO));
        }

        @Override
        public DisbursementId disbursementId() {
            return disbursement;
        }

        @Override
        public <R> R match(EventCases<R> cases) {
            return cases.settled(this);
        }
    }

    /**
     * The disbursement did not arrive and will not (失败): its money is released. Trying again is a new disbursement.
     *
     * @param id the id of the event
     * @param on the day it failed
     * @param disbursement the id of the disbursement
     * @param reason why, not blank
     */
    record Failed(EventId id, LocalDate on, DisbursementId disbursement, String reason) implements LedgerEvent {

        /**
         * Creates the event.
         *
         * @throws IllegalArgumentException if the reason is blank
         */
        public Failed {
            EventChecks.head(id, on, disbursement);
            EventChecks.reason(id, reason);
        }

        @Override
        public DisbursementId disbursementId() {
            return disbursement;
        }

        @Override
        public <R> R match(EventCases<R> cases) {
            return cases.failed(this);
        }

        /** The event without its reason. */
        @Override
        public String toString() {
            return "Failed[id=" + id + ", on=" + on + ", disbursement=" + disbursement + "]";
        }
    }

    /**
     * Money that had arrived came back, all of it or a part (退回).
     *
     * @param id the id of the event
     * @param on the day it came back
     * @param disbursement the id of the disbursement
     * @param amount the money that came back, above zero
     */
    record Returned(EventId id, LocalDate on, DisbursementId disbursement, Money amount) implements LedgerEvent {

        /**
         * Creates the event.
         *
         * @throws IllegalArgumentException if the amount is not above zero
         */
        public Returned {
            EventChecks.head(id, on, disbursement);
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("Amount of event '" + id + "' must be above zero");
            }
        }

        @Override
        public DisbursementId disbursementId() {
            return disbursement;
        }

        @Override
        public <R> R match(EventCases<R> cases) {
            return cases.returned(this);
        }
    }

    /**
     * The disbursement was withdrawn, or should never have been entered (冲正): what it committed and paid is given back to
     * the budget. The entries before it stay.
     *
     * @param id the id of the event
     * @param on the day it was reversed
     * @param disbursement the id of the disbursement
     * @param reason why, if anybody says
     */
    record Reversed(EventId id, LocalDate on, DisbursementId disbursement, Optional<String> reason)
            implements LedgerEvent {

        /**
         * Creates the event.
         *
         * @throws IllegalArgumentException if the reason is blank
         */
        public Reversed {
            EventChecks.head(id, on, disbursement);
            reason.ifPresent(text -> EventChecks.reason(id, text));
        }

        /**
         * Creates the event without a reason.
         *
         * @param id the id of the event
         * @param on the day it was reversed
         * @param disbursement the id of the disbursement
         */
        public Reversed(EventId id, LocalDate on, DisbursementId disbursement) {
            this(id, on, disbursement, Optional.empty());
        }

        @Override
        public DisbursementId disbursementId() {
            return disbursement;
        }

        @Override
        public <R> R match(EventCases<R> cases) {
            return cases.reversed(this);
        }

        /** The event without its reason. */
        @Override
        public String toString() {
            return "Reversed[id=" + id + ", on=" + on + ", disbursement=" + disbursement + "]";
        }
    }

    /**
     * The amount was corrected (更正). Until it is settled this changes what is to be paid; afterwards it changes what was
     * paid, on the day of the correction.
     *
     * @param id the id of the event
     * @param on the day of the correction
     * @param disbursement the id of the disbursement
     * @param delta what is added, negative for a reduction, not zero
     * @param reason why, not blank
     */
    record Corrected(EventId id, LocalDate on, DisbursementId disbursement, Money delta, String reason)
            implements LedgerEvent {

        /**
         * Creates the event.
         *
         * @throws IllegalArgumentException if the delta is zero or the reason is blank
         */
        public Corrected {
            EventChecks.head(id, on, disbursement);
            if (delta.isZero()) {
                throw new IllegalArgumentException("Delta of event '" + id + "' must not be zero");
            }
            EventChecks.reason(id, reason);
        }

        @Override
        public DisbursementId disbursementId() {
            return disbursement;
        }

        @Override
        public <R> R match(EventCases<R> cases) {
            return cases.corrected(this);
        }

        /** The event without its reason. */
        @Override
        public String toString() {
            return "Corrected[id=" + id + ", on=" + on + ", disbursement=" + disbursement + ", delta=" + delta + "]";
        }
    }
}
