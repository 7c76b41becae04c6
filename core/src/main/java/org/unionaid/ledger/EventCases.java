package org.unionaid.ledger;

/**
 * One answer per kind of event, for {@link LedgerEvent#match}.
 *
 * @param <R> the type of the answer
 */
public interface EventCases<R> {
    /**
     * Answers for a plan.
     *
     * @param event the event
     * @return the answer
     */
    R planned(LedgerEvent.Planned event);

    /**
     * Answers for an approval.
     *
     * @param event the event
     * @return the answer
     */
    R approved(LedgerEvent.Approved event);

    /**
     * Answers for an issue.
     *
     * @param event the event
     * @return the answer
     */
    R issued(LedgerEvent.Issued event);

    /**
     * Answers for a settlement.
     *
     * @param event the event
     * @return the answer
     */
    R settled(LedgerEvent.Settled event);

    /**
     * Answers for a failure.
     *
     * @param event the event
     * @return the answer
     */
    R failed(LedgerEvent.Failed event);

    /**
     * Answers for a return.
     *
     * @param event the event
     * @return the answer
     */
    R returned(LedgerEvent.Returned event);

    /**
     * Answers for a reversal.
     *
     * @param event the event
     * @return the answer
     */
    R reversed(LedgerEvent.Reversed event);

    /**
     * Answers for a correction.
     *
     * @param event the event
     * @return the answer
     */
    R corrected(LedgerEvent.Corrected event);
}
