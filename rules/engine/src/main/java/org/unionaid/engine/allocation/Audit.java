package org.unionaid.engine.allocation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionaid.entitlement.AidSize;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.funding.Budget;
import org.unionaid.identity.EntitlementId;
import org.unionaid.identity.ProgramId;
import org.unionaid.money.Money;

/** Checks what a method did against what every method guarantees. */
final class Audit {
    private final Supply supply;
    private final ImmutableList<FundingRequest> requests;
    private @Nullable String broken;

    Audit(Supply supply, ImmutableList<FundingRequest> requests) {
        this.supply = supply;
        this.requests = requests;
    }

    /** The first guarantee that is broken, and where; empty if all are kept. */
    Optional<String> broken(@Nullable AllocationResult result) {
        if (result == null) {
            return Optional.of("answered nothing");
        }
        if (result.failure().isPresent()) {
            return Optional.of("told of a failure of its own");
        }
        check(result);
        return Optional.ofNullable(broken);
    }

    private void check(AllocationResult result) {
        Map<EntitlementId, FundingRequest> open = new HashMap<>(
                Maps.uniqueIndex(requests, request -> request.entitlement().id()));
        Set<EntitlementId> waiting = new HashSet<>();
        for (AllocationResult.Waiting each : result.waitlisted()) {
            EntitlementId id = each.request().entitlement().id();
            require(each.request().equals(open.remove(id)) && waiting.add(id), "lost or changed a request", id);
        }
        Map<Budget, Money> drawn = new HashMap<>();
        Map<ProgramId, Long> taken = new HashMap<>();
        for (Funded funded : result.funded()) {
            EntitlementId id = funded.entitlement().id();
            FundingRequest request = open.remove(id);
            require(request != null, "funded what nobody asked for", id);
            if (request != null) {
                check(funded, request);
            }
            taken.merge(funded.entitlement().program(), 1L, Long::sum);
            for (Draw draw : funded.draws()) {
                drawn.merge(draw.budget(), draw.amount(), Money::plus);
            }
        }
        open.keySet().forEach(id -> require(false, "lost or changed a request", id));
        supply.places()
                .forEach((program, places) ->
                        require(taken.getOrDefault(program, 0L) <= places, "exceeded the quota", program));
        drawn.forEach((budget, money) -> require(
                money.compareTo(supply.available().getOrDefault(budget, Money.ZERO)) <= 0,
                "overdrew the budget",
                budget.fund()));
    }

    private void check(Funded funded, FundingRequest request) {
        Entitlement given = funded.entitlement();
        Entitlement asked = request.entitlement();
        require(
                given.withShares(ImmutableList.of())
                        .withAward(asked.award())
                        .withShares(asked.shares())
                        .withFund(asked.fund())
                        .withAdjustments(asked.adjustments())
                        .equals(asked),
                "changed more than the award, the fund and the adjustments",
                given.id());
        require(
                AidSize.of(given.award()).isWithin(AidSize.of(asked.award())),
                "gave more than was granted",
                given.id());
        require(
                !request.needsMoney() || funded.total().equals(given.award().value()),
                "drew another amount than the award",
                given.id());
        for (Draw draw : funded.draws()) {
            require(
                    draw.budget().period().contains(request.due())
                            && supply.sources().stream()
                                    .filter(source ->
                                            source.id().equals(draw.budget().fund()))
                                    .anyMatch(request::mayBePaidBy),
                    "used money that may not pay",
                    given.id());
        }
    }

    private void require(boolean kept, String guarantee, Object where) {
        if (!kept && broken == null) {
            broken = guarantee + ": " + where;
        }
    }
}
