package org.unionaid.engine.allocation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.Inputs;
import org.unionaid.entitlement.Adjustment;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.funding.Apportionment;
import org.unionaid.funding.Budget;
import org.unionaid.funding.Claim;
import org.unionaid.funding.Share;
import org.unionaid.program.Aid;

/** Money in proportion to the awards, places in order. */
final class Proportional implements AllocationMethod {
    static final AllocationMethod METHOD = new Proportional();

    private static final String CODE = "PROPORTIONAL_SHARE";

    private Proportional() {}

    @Override
    public String name() {
        return "proportional";
    }

    @Override
    public Label label() {
        return Label.of("按比例", "in proportion");
    }

    @Override
    public AllocationResult allocate(ImmutableList<FundingRequest> requests, Purse purse, Inputs options) {
        Map<FundingRequest, Funded> funded = new LinkedHashMap<>();
        Map<FundingRequest, AllocationResult.Waiting> waiting = new LinkedHashMap<>();
        requests.stream()
                .filter(request -> !isClaim(request))
                .forEach(request -> purse.fund(request)
                        .ifPresentOrElse(
                                whole -> funded.put(request, whole),
                                () -> waiting.put(request, purse.waiting(request))));
        ListMultimap<Budget, FundingRequest> claims = LinkedListMultimap.create();
        for (FundingRequest request : requests) {
            if (isClaim(request)) {
                Optional<Budget> budget = purse.firstFor(request);
                if (budget.isPresent() && purse.reserve(request)) {
                    claims.put(budget.get(), request);
                } else {
                    waiting.put(request, purse.waiting(request));
                }
            }
        }
        for (Budget budget : claims.keySet()) {
            share(budget, claims.get(budget), purse, funded, waiting);
        }
        return new AllocationResult(inOrderOf(requests, funded), inOrderOf(requests, waiting));
    }

    private static void share(
            Budget budget,
            List<FundingRequest> group,
            Purse purse,
            Map<FundingRequest, Funded> funded,
            Map<FundingRequest, AllocationResult.Waiting> waiting) {
        ImmutableMap<String, FundingRequest> byId =
                Maps.uniqueIndex(group, request -> request.entitlement().id().value());
        List<Claim> claims = group.stream().map(Proportional::claim).toList();
        for (Share share :
                Apportionment.proportionally(purse.left(budget), claims).shares()) {
            FundingRequest request =
                    Objects.requireNonNull(byId.get(share.claim().id()));
            if (share.granted().isZero()) {
                purse.release(request);
                waiting.put(
                        request, new AllocationResult.Waiting(request, WaitReason.BUDGET_EXHAUSTED, share.reason()));
            } else {
                funded.put(request, purse.fundReserved(request, reduced(request.entitlement(), share), budget));
            }
        }
    }

    /** Whether it is paid in money from one source; anything else is funded whole. */
    private static boolean isClaim(FundingRequest request) {
        return request.needsMoney()
                && request.entitlement().shares().isEmpty()
                && request.entitlement().award().value().isPositive();
    }

    private static Claim claim(FundingRequest request) {
        Entitlement entitlement = request.entitlement();
        return new Claim(
                entitlement.id().value(),
                request.rank(),
                request.received(),
                entitlement.award().value());
    }

    private static Entitlement reduced(Entitlement entitlement, Share share) {
        return !share.isCut()
                ? entitlement
                : entitlement
                        .withAward(Aid.cash(share.granted()))
                        .withAdjustments(ImmutableList.<Adjustment>builder()
                                .addAll(entitlement.adjustments())
                                .add(Adjustment.of(
                                        CODE, share.reason(), share.missing().negated()))
                                .build());
    }

    private static <T> ImmutableList<T> inOrderOf(List<FundingRequest> requests, Map<FundingRequest, T> things) {
        return requests.stream()
                .flatMap(request -> Stream.ofNullable(things.get(request)))
                .collect(ImmutableList.toImmutableList());
    }
}
