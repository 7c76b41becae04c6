package org.unionaid.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.util.Optional;
import org.unionaid.engine.allocation.AllocationFailure;
import org.unionaid.engine.allocation.AllocationMethod;
import org.unionaid.engine.allocation.AllocationResult;
import org.unionaid.engine.allocation.Allocator;
import org.unionaid.engine.allocation.FundingRequest;
import org.unionaid.engine.allocation.Supply;
import org.unionaid.engine.catalog.Inputs;
import org.unionaid.engine.evaluation.Evaluator;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.policy.Allocation;
import org.unionaid.engine.policy.Funding;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.value.Value;

/** Shares what there is as a policy says: by its method, and with no money that a program's {@code funding} does not name. */
final class FundingDesk {
    private final Policy policy;
    private final Evaluator evaluator;

    FundingDesk(Policy policy, Evaluator evaluator) {
        this.policy = policy;
        this.evaluator = evaluator;
    }

    AllocationResult allocate(Iterable<FundingRequest> requests, Supply supply) {
        ImmutableList<FundingRequest> asked =
                Streams.stream(requests).map(this::asTheProgramSays).collect(ImmutableList.toImmutableList());
        ImmutableMap.Builder<String, Value> options = ImmutableMap.builder();
        for (var option : policy.allocation()
                .map(Allocation::options)
                .orElse(ImmutableMap.of())
                .entrySet()) {
            Optional<Value> value = value(option.getValue());
            if (value.isEmpty()) {
                String method = policy.allocation().orElseThrow().method().name();
                return AllocationResult.failed(
                        ImmutableList.sortedCopyOf(FundingRequest.ORDER, asked),
                        AllocationFailure.ofOption(method, option.getKey()));
            }
            options.put(option.getKey(), value.get());
        }
        AllocationMethod method = policy.allocation().map(Allocation::method).orElseGet(AllocationMethod::inOrder);
        return Allocator.allocate(asked, supply, method, Inputs.of(options.buildOrThrow()));
    }

    private Optional<Value> value(Expr expr) {
        return evaluator.evaluate(expr) instanceof Outcome.Known known ? Optional.of(known.value()) : Optional.empty();
    }

    /** Where a program names the kinds of sources that may pay it, no caller can make others pay. */
    private FundingRequest asTheProgramSays(FundingRequest request) {
        Funding funding = Optional.ofNullable(
                        policy.programs().get(request.entitlement().program()))
                .map(Program::funding)
                .orElse(Funding.ANY);
        return funding.from().isEmpty() ? request : request.payableBy(funding.from());
    }
}
