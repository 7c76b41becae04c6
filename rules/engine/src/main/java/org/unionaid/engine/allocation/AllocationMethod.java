package org.unionaid.engine.allocation;

import com.google.common.collect.ImmutableList;
import org.unionaid.code.Label;

/**
 * How what there is is shared among those who ask (分配办法). Implement it for a way of your own; it must be a pure function of
 * its arguments. What it answers is checked by {@link Allocator#allocate(Iterable, Supply, AllocationMethod)}, so that no
 * method can overdraw a budget, exceed a quota, use money for what it is not for, or lose a request.
 */
public interface AllocationMethod {
    /**
     * In order, each whole or not at all, passing over those that cannot be funded (按序足额). Guarantees besides what every
     * method does: nobody waits for a place or fund that was still free for the whole of what they were granted at their turn.
     * It may pass over a large award for a later, smaller one.
     *
     * @return the method
     */
    static AllocationMethod inOrder() {
        return InOrder.METHOD;
    }

    /**
     * Quotas in order; then money in proportion to the awards (按比例). Each request is a claim on the first budget, in the
     * order of the sources, that may pay it; budgets with too little give everybody the same part of their award, to the fen.
     * Guarantees besides what every method does: a budget that is too small is spent exactly, and everybody who draws on it
     * gets their exact part within one fen. Awards that are not paid in money, and those whose cost several kinds of source
     * share, are funded whole first, in order.
     *
     * @return the method
     */
    static AllocationMethod proportional() {
        return Proportional.METHOD;
    }

    /**
     * What the method is called.
     *
     * @return the name in Chinese and English
     */
    Label label();

    /**
     * Shares a supply.
     *
     * @param requests  who asks, in {@link FundingRequest#ORDER}, each entitlement once
     * @param purse  what there is; the method takes from it
     * @return who is funded and who waits
     */
    AllocationResult allocate(ImmutableList<FundingRequest> requests, Purse purse);
}
