package org.unionaid.engine.allocation;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.funding.Budget;
import org.unionaid.funding.FundingSource;
import org.unionaid.identity.ProgramId;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;

/**
 * Funds entitlements first come, first served.
 *
 * <p>Guarantees: the order of the input does not matter; nobody is funded in part; no budget and no quota is overdrawn; and
 * nobody waits for a place or fund that is still free for the whole of what they were granted at their turn. It may pass over a
 * large award for a later, smaller one.
 */
public final class Allocator {
    private final Map<ProgramId, Long> places;
    private final ImmutableList<FundingSource> sources;
    private final Map<Budget, Money> available;

    private Allocator(Supply supply) {
        this.places = new HashMap<>(supply.places());
        this.sources = supply.sources();
        this.available = new LinkedHashMap<>(supply.available());
    }

    /**
     * Shares a supply among requests.
     *
     * @param requests  who waits, in any order, not null
     * @param supply  what there is, not null
     * @return who is funded and who waits
     */
    public static AllocationResult allocate(Iterable<FundingRequest> requests, Supply supply) {
        Allocator allocator = new Allocator(supply);
        ImmutableList.Builder<Entitlement> funded = ImmutableList.builder();
        ImmutableList.Builder<AllocationResult.Waiting> waiting = ImmutableList.builder();
        for (FundingRequest request : ImmutableList.sortedCopyOf(FundingRequest.FIRST_COME, requests)) {
            allocator.serve(request, funded, waiting);
        }
        return new AllocationResult(funded.build(), waiting.build());
    }

    private void serve(
            FundingRequest request,
            ImmutableList.Builder<Entitlement> funded,
            ImmutableList.Builder<AllocationResult.Waiting> waiting) {
        Entitlement entitlement = request.entitlement();
        Long left = places.get(entitlement.program());
        if (left != null && left <= 0) {
            waiting.add(
                    new AllocationResult.Waiting(request, WaitReason.QUOTA_USED_UP, WaitReason.QUOTA_USED_UP.label()));
            return;
        }
        Entitlement paid = entitlement;
        if (needsFund(entitlement.award())) {
            Money award = entitlement.award().value();
            List<FundingSource> allowed = sources.stream()
                    .filter(source -> source.refusals(entitlement.purpose(), request.fileLevel())
                            .isEmpty())
                    .toList();
            Optional<Budget> budget = budget(allowed, request, award);
            if (budget.isEmpty()) {
                waiting.add(waitForMoney(request, allowed, award));
                return;
            }
            available.merge(budget.get(), award.negated(), Money::plus);
            paid = entitlement.withFund(budget.get().fund());
        }
        places.computeIfPresent(entitlement.program(), (program, count) -> count - 1);
        funded.add(paid);
    }

    private static boolean needsFund(Aid award) {
        return award instanceof Aid.Cash;
    }

    /** The first fund in order whose budget of the day can carry the whole award. */
    private Optional<Budget> budget(List<FundingSource> allowed, FundingRequest request, Money award) {
        return allowed.stream()
                .flatMap(source -> available.keySet().stream()
                        .filter(budget -> budget.fund().equals(source.id())))
                .filter(budget -> budget.period().contains(request.due()))
                .filter(budget -> available.getOrDefault(budget, Money.ZERO).compareTo(award) >= 0)
                .findFirst();
    }

    private AllocationResult.Waiting waitForMoney(FundingRequest request, List<FundingSource> allowed, Money award) {
        boolean none = allowed.stream()
                .noneMatch(source -> available.keySet().stream()
                        .anyMatch(budget -> budget.fund().equals(source.id())
                                && budget.period().contains(request.due())));
        if (none) {
            return new AllocationResult.Waiting(
                    request, WaitReason.NO_FUND_MAY_PAY, WaitReason.NO_FUND_MAY_PAY.label());
        }
        Label label = WaitReason.BUDGET_EXHAUSTED.label();
        Label text = new Label(
                label.zh() + "，需 " + award.toGroupedString() + " 元",
                label.en() + ": " + award.toGroupedString() + " yuan needed");
        return new AllocationResult.Waiting(request, WaitReason.BUDGET_EXHAUSTED, text);
    }
}
