package org.unionaid.engine.allocation;

import com.google.common.collect.ImmutableList;

/**
 * Shares what there is among those who ask, by a method, and checks what the method did.
 *
 * <p>Guarantees of every method: the order of the input does not matter; every request is funded or waits with a reason; no
 * budget and no quota is overdrawn; no money pays what its source, earmark or file levels forbid; nobody gets more than they
 * were granted.
 */
public final class Allocator {
    private Allocator() {}

    /**
     * Shares a supply {@linkplain AllocationMethod#inOrder in order}, each whole or not at all.
     *
     * @param requests  who waits, in any order, not null
     * @param supply  what there is, not null
     * @return who is funded and who waits
     * @throws IllegalArgumentException if an entitlement asks twice
     */
    public static AllocationResult allocate(Iterable<FundingRequest> requests, Supply supply) {
        return allocate(requests, supply, AllocationMethod.inOrder());
    }

    /**
     * Shares a supply by a method.
     *
     * @param requests  who waits, in any order, not null
     * @param supply  what there is, not null
     * @param method  how, not null
     * @return who is funded and who waits
     * @throws IllegalArgumentException if an entitlement asks twice
     * @throws IllegalStateException if the method broke one of the guarantees; the message names both
     */
    public static AllocationResult allocate(Iterable<FundingRequest> requests, Supply supply, AllocationMethod method) {
        ImmutableList<FundingRequest> inOrder = ImmutableList.sortedCopyOf(FundingRequest.ORDER, requests);
        if (inOrder.stream()
                        .map(request -> request.entitlement().id())
                        .distinct()
                        .count()
                < inOrder.size()) {
            throw new IllegalArgumentException("An entitlement must not ask twice");
        }
        AllocationResult result = method.allocate(inOrder, new Purse(supply));
        new Audit(method, supply, inOrder).check(result);
        return result;
    }
}
