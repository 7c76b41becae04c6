package org.unionaid.engine.entitlement;

import com.google.common.collect.ImmutableList;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.money.Money;

/**
 * What became of one application. Every request is in exactly one of the two lists, in the order asked.
 *
 * @param granted  what is granted
 * @param refused  what is not, and why
 */
public record EntitlementResult(ImmutableList<Entitlement> granted, ImmutableList<RefusedRequest> refused) {
    /**
     * The sum of the awards, goods at their unit value.
     *
     * @return the sum
     */
    public Money totalAwarded() {
        return granted.stream().map(entitlement -> entitlement.award().value()).reduce(Money.ZERO, Money::plus);
    }
}
