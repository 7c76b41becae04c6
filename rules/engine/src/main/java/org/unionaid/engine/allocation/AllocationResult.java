package org.unionaid.engine.allocation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unionaid.code.Label;

/**
 * Who is funded and who waits (分配结果); every request is in exactly one of the lists, in the order served. Where the
 * method failed nobody is funded and everybody waits for that reason. Immutable and thread-safe.
 *
 * @param funded  those funded, and by what
 * @param waitlisted  those left waiting, and why
 * @param failure  what the method did wrong; empty if nothing
 */
public record AllocationResult(
        ImmutableList<Funded> funded, ImmutableList<Waiting> waitlisted, Optional<AllocationFailure> failure) {
    /**
     * What a method answers.
     *
     * @param funded  those funded, and by what
     * @param waitlisted  those left waiting, and why
     */
    public AllocationResult(ImmutableList<Funded> funded, ImmutableList<Waiting> waitlisted) {
        this(funded, waitlisted, Optional.empty());
    }

    /**
     * Nobody funded.
     *
     * @param requests  who asked, in the order they would have been served, not null
     * @param failure  why, not null
     * @return everybody waiting for that reason
     */
    public static AllocationResult failed(ImmutableList<FundingRequest> requests, AllocationFailure failure) {
        return new AllocationResult(
                ImmutableList.of(),
                requests.stream()
                        .map(request -> new Waiting(request, WaitReason.METHOD_FAILED, failure.text()))
                        .collect(ImmutableList.toImmutableList()),
                Optional.of(failure));
    }

    /**
     * One left waiting.
     *
     * @param request  the request
     * @param reason  why, stable
     * @param text  why, with the figures, for people
     */
    public record Waiting(FundingRequest request, WaitReason reason, Label text) {}
}
