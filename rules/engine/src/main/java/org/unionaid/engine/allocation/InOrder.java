package org.unionaid.engine.allocation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.Inputs;

/** Each whole or not at all, in order. */
final class InOrder implements AllocationMethod {
    static final AllocationMethod METHOD = new InOrder();

    private InOrder() {}

    @Override
    public String name() {
        return "inOrder";
    }

    @Override
    public Label label() {
        return Label.of("按序足额", "in order, each whole");
    }

    @Override
    public AllocationResult allocate(ImmutableList<FundingRequest> requests, Purse purse, Inputs options) {
        ImmutableList.Builder<Funded> funded = ImmutableList.builder();
        ImmutableList.Builder<AllocationResult.Waiting> waiting = ImmutableList.builder();
        for (FundingRequest request : requests) {
            Optional<Funded> whole = purse.fund(request);
            whole.ifPresentOrElse(funded::add, () -> waiting.add(purse.waiting(request)));
        }
        return new AllocationResult(funded.build(), waiting.build());
    }
}
