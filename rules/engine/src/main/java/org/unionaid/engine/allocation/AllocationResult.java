package org.unionaid.engine.allocation;

import com.google.common.collect.ImmutableList;
import org.unionaid.code.Label;
import org.unionaid.entitlement.Entitlement;

/**
 * Who is funded and who waits; every request is in exactly one of the lists, in the order served.
 *
 * @param funded  the entitlements with the fund that pays, where money is paid
 * @param waitlisted  those left waiting, and why
 */
public record AllocationResult(ImmutableList<Entitlement> funded, ImmutableList<Waiting> waitlisted) {
    /**
     * One left waiting.
     *
     * @param request  the request
     * @param reason  why, stable
     * @param text  why, with the figures, for people
     */
    public record Waiting(FundingRequest request, WaitReason reason, Label text) {}
}
