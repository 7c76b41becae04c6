package org.unionaid.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unionaid.funding.Budget;
import org.unionaid.identity.FundId;

/** The budgets that a ledger was given: per fund by the first day of their periods, which do not overlap. */
final class BudgetBook {

    static final BudgetBook EMPTY = new BudgetBook(ImmutableMap.of());

    private final ImmutableMap<FundId, ImmutableSortedMap<LocalDate, Budget>> funds;

    private BudgetBook(ImmutableMap<FundId, ImmutableSortedMap<LocalDate, Budget>> funds) {
        this.funds = funds;
    }

    /** This book with a budget more, or with another amount for a budget that it has. */
    BudgetBook with(Budget budget) {
        TreeMap<LocalDate, Budget> periods = new TreeMap<>(of(budget.fund()));
        periods.put(budget.period().start(), budget);
        for (Budget other : of(budget.fund()).values()) {
            if (!other.period().equals(budget.period()) && other.period().overlaps(budget.period())) {
                throw new LedgerTermsException(
                        "资金 " + budget.fund() + " 的预算 " + budget.period() + " 与 " + other.period() + " 的预算期间重叠",
                        "Budget of fund '" + budget.fund() + "' for " + budget.period()
                                + " must not overlap the one for " + other.period());
            }
        }
        ImmutableMap.Builder<FundId, ImmutableSortedMap<LocalDate, Budget>> more = ImmutableMap.builder();
        return new BudgetBook(more.putAll(funds)
                .put(budget.fund(), ImmutableSortedMap.copyOfSorted(periods))
                .buildKeepingLast());
    }

    Optional<Budget> find(FundId fund, LocalDate due) {
        return Optional.ofNullable(of(fund).floorEntry(due))
                .map(Map.Entry::getValue)
                .filter(budget -> budget.period().contains(due));
    }

    ImmutableList<Budget> all() {
        return funds.values().stream()
                .flatMap(periods -> periods.values().stream())
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableSortedMap<LocalDate, Budget> of(FundId fund) {
        return funds.getOrDefault(fund, ImmutableSortedMap.of());
    }
}
