package org.unionaid.ledger;

import org.unionaid.funding.Budget;
import org.unionaid.identity.FundId;
import org.unionaid.time.DateRange;

/** What makes a budget the same budget under another amount. */
record BudgetKey(FundId fund, DateRange period) {

    static BudgetKey of(Budget budget) {
        return new BudgetKey(budget.fund(), budget.period());
    }
}
