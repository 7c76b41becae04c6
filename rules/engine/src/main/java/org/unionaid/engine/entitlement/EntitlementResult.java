package org.unionaid.engine.entitlement;

import com.google.common.collect.ImmutableList;
import org.unionaid.entitlement.Adjustment;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.money.Money;

/**
 * What became of one application (核定结果). Every request is in exactly one of the two lists, in the order asked.
 * Immutable and thread-safe.
 *
 * @param granted  what is granted
 * @param refused  what is not, and why
 */
public record EntitlementResult(ImmutableList<Entitlement> granted, ImmutableList<RefusedRequest> refused) {
    /** The code of an adjustment of nothing: a soft limit was exceeded, with the officer's reason. */
    public static final String SOFT_LIMIT_EXCEEDED = "SOFT_LIMIT_EXCEEDED";

    /** The code of an adjustment of nothing: a soft limit was exceeded, and the officer's reason is still wanted. */
    public static final String REASON_WANTED = "REASON_WANTED";

    /** The code of an adjustment: the award was cut to a cap or limit. */
    public static final String TRIMMED_TO_CAP = "TRIMMED_TO_CAP";

    /**
     * The sum of the awards, goods at their unit value.
     *
     * @return the sum
     */
    public Money totalAwarded() {
        return granted.stream().map(entitlement -> entitlement.award().value()).reduce(Money.ZERO, Money::plus);
    }

    /**
     * Soft limits that were exceeded (原则上), with and without a reason.
     *
     * @return the adjustments that warn, in the order asked
     */
    public ImmutableList<Adjustment> warnings() {
        return granted.stream()
                .flatMap(entitlement -> entitlement.adjustments().stream())
                .filter(step ->
                        step.code().equals(SOFT_LIMIT_EXCEEDED) || step.code().equals(REASON_WANTED))
                .collect(ImmutableList.toImmutableList());
    }
}
