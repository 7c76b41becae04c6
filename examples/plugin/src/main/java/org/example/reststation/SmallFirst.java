package org.example.reststation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import org.unionaid.code.Label;
import org.unionaid.engine.allocation.AllocationMethod;
import org.unionaid.engine.allocation.AllocationResult;
import org.unionaid.engine.allocation.FundingRequest;
import org.unionaid.engine.allocation.Purse;
import org.unionaid.engine.catalog.Inputs;
import org.unionaid.engine.value.Type;
import org.unionaid.money.Money;

// region method
/** Small grants before large ones: {@code allocation: {method: smallFirst, with: {upTo: 5000.00 yuan}, …}}. */
final class SmallFirst implements AllocationMethod {
    @Override
    public String name() {
        return "smallFirst";
    }

    @Override
    public Label label() {
        return new Label("小额优先", "small grants first");
    }

    @Override
    public ImmutableMap<String, Type> options() {
        return ImmutableMap.of("upTo", Type.MONEY);
    }

    @Override
    public AllocationResult allocate(ImmutableList<FundingRequest> requests, Purse purse, Inputs options) {
        Money upTo = options.money("upTo");
        Comparator<FundingRequest> smallFirst = Comparator.comparing(
                request -> request.entitlement().award().value().compareTo(upTo) > 0);
        return AllocationMethod.inOrder().allocate(ImmutableList.sortedCopyOf(smallFirst, requests), purse, options);
    }
}
// endregion
