package org.unionaid.engine.allocation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.Inputs;
import org.unionaid.engine.value.Type;

/**
 * How what there is is shared among those who ask (分配办法). Implement it for a way of your own, put it into the catalog, and a
 * policy names it: {@code allocation: {method: topSlice, with: {most: 2000.00 yuan}, …}}. It must be a pure function of its
 * arguments. What it answers is checked by {@link Allocator}, so that no method can overdraw a budget, exceed a quota, use money
 * for what it is not for, or lose a request; one that throws or breaks a rule is the failure of that allocation, with its name.
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
     * What a policy writes.
     *
     * @return a word of letters and digits
     */
    String name();

    /**
     * What the method is called.
     *
     * @return the name in Chinese and English
     */
    Label label();

    /**
     * What a policy has to say besides the name.
     *
     * @return the type of each option by name; none by default
     */
    default ImmutableMap<String, Type> options() {
        return ImmutableMap.of();
    }

    /**
     * Shares a supply.
     *
     * @param requests  who asks, in {@link FundingRequest#ORDER}, each entitlement once
     * @param purse  what there is; the method takes from it
     * @param options  a known value of its type for each of {@link #options()}
     * @return who is funded and who waits
     */
    AllocationResult allocate(ImmutableList<FundingRequest> requests, Purse purse, Inputs options);
}
