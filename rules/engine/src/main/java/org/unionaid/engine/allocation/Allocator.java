package org.unionaid.engine.allocation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.unionaid.engine.catalog.Inputs;

/**
 * Shares what there is among those who ask, by a method, and checks what the method did (分配).
 *
 * <p>Guarantees of every method: the order of the input does not matter; every request is funded or waits with a reason; no
 * budget and no quota is overdrawn; no money pays what its source, earmark or file levels forbid; nobody gets more than
 * they were granted.
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
     * Shares a supply by a method without options.
     *
     * @param requests  who waits, in any order, not null
     * @param supply  what there is, not null
     * @param method  how, not null
     * @return who is funded and who waits
     * @throws IllegalArgumentException if an entitlement asks twice, or the method has options
     */
    public static AllocationResult allocate(Iterable<FundingRequest> requests, Supply supply, AllocationMethod method) {
        return allocate(requests, supply, method, Inputs.of(ImmutableMap.of()));
    }

    /**
     * Shares a supply by a method. A method that throws or breaks a guarantee funds nobody: the result says so with its name. An
     * error of the machine itself, such as no memory, is not caught.
     *
     * @param requests  who waits, in any order, not null
     * @param supply  what there is, not null
     * @param method  how, not null
     * @param options  a value for each option of the method, not null
     * @return who is funded and who waits
     * @throws IllegalArgumentException if an entitlement asks twice, or an option is missing
     */
    public static AllocationResult allocate(
            Iterable<FundingRequest> requests, Supply supply, AllocationMethod method, Inputs options) {
        ImmutableList<FundingRequest> inOrder = ImmutableList.sortedCopyOf(FundingRequest.ORDER, requests);
        if (inOrder.stream()
                        .map(request -> request.entitlement().id())
                        .distinct()
                        .count()
                < inOrder.size()) {
            throw new IllegalArgumentException("An entitlement must not ask twice");
        }
        method.options().keySet().forEach(options::value);
        AllocationResult result;
        try {
            result = method.allocate(inOrder, new Purse(supply), options);
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            return AllocationResult.failed(inOrder, AllocationFailure.threw(method));
        }
        return new Audit(supply, inOrder)
                .broken(result)
                .map(guarantee -> AllocationResult.failed(inOrder, AllocationFailure.broke(method, guarantee)))
                .orElse(result);
    }
}
