package org.unionaid.ledger;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.unionaid.funding.FundingSource;
import org.unionaid.identity.FundId;

/** What a ledger was given besides events: budgets and sources. */
record Terms(BudgetBook budgets, ImmutableMap<FundId, FundingSource> sources) {

    static final Terms NONE = new Terms(BudgetBook.EMPTY, ImmutableMap.of());

    Optional<FundingSource> findSource(FundId fund) {
        return Optional.ofNullable(sources.get(fund));
    }
}
