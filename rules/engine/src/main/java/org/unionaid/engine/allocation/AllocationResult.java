package org.unionaid.engine.allocation;

import com.google.common.collect.ImmutableList;
import org.unionaid.code.Label;

/**
 * Who is funded and who waits; every request is in exactly one of the lists, in the order served.
 *
 * @param funded  those funded, and by what
 * @param waitlisted  those left waiting, and why
 */
public record AllocationResult(ImmutableList<Funded> funded, ImmutableList<Waiting> waitlisted) {
    /**
     * One left waiting.
     *
     * @param request  the request
     * @param reason  why, stable
     * @param text  why, with the figures, for people
     */
    public record Waiting(FundingRequest request, WaitReason reason, Label text) {}
}
