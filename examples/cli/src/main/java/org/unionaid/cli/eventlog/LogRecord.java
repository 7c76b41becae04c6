package org.unionaid.cli.eventlog;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.funding.Budget;
import org.unionaid.funding.FundingSource;
import org.unionaid.ledger.LedgerEvent;

/** One line of a ledger file: what the ledger is given, or what happened. A closed family of immutable values. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "record")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LogRecord.OfSource.class, name = "SOURCE"),
    @JsonSubTypes.Type(value = LogRecord.OfBudget.class, name = "BUDGET"),
    @JsonSubTypes.Type(value = LogRecord.OfEntitlement.class, name = "ENTITLEMENT"),
    @JsonSubTypes.Type(value = LogRecord.OfEvent.class, name = "EVENT")
})
public sealed interface LogRecord {
    /**
     * A source of money (资金来源).
     *
     * @param source  the source
     */
    record OfSource(FundingSource source) implements LogRecord {}

    /**
     * A budget (预算).
     *
     * @param budget  the budget
     */
    record OfBudget(Budget budget) implements LogRecord {}

    /**
     * An entitlement (应享待遇), to be known before a payment under it is planned.
     *
     * @param entitlement  the entitlement
     */
    record OfEntitlement(Entitlement entitlement) implements LogRecord {}

    /**
     * An event (台账事件).
     *
     * @param event  the event
     */
    record OfEvent(LedgerEvent event) implements LogRecord {}
}
