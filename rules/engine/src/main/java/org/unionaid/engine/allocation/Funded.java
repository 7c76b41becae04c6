package org.unionaid.engine.allocation;

import com.google.common.collect.ImmutableList;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.money.Money;

/**
 * An entitlement that is funded, and by what (已落实资金的待遇). Immutable and thread-safe.
 *
 * @param entitlement  the entitlement with the fund that pays, if one pays the whole, and with an adjustment if the award was
 *     reduced
 * @param draws  what each budget pays, together the award; empty where no money is paid
 */
public record Funded(Entitlement entitlement, ImmutableList<Draw> draws) {
    static Funded of(Entitlement entitlement, ImmutableList<Draw> draws) {
        return draws.size() == 1
                ? new Funded(entitlement.withFund(draws.get(0).budget().fund()), draws)
                : new Funded(entitlement, draws);
    }

    /**
     * What is drawn in all.
     *
     * @return the sum of the draws
     */
    public Money total() {
        return Money.sum(draws.stream().map(Draw::amount).toList());
    }
}
