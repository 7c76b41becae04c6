package org.unionaid.funding;

import com.google.common.collect.ImmutableList;
import org.unionaid.code.Label;
import org.unionaid.money.Money;

/** Deals a budget out to one claim after the other. */
final class PriorityDealing {
    private final Money budget;

    PriorityDealing(Money budget) {
        this.budget = budget;
    }

    Apportionment deal(ImmutableList<Claim> ordered) {
        ImmutableList.Builder<Share> shares = ImmutableList.builder();
        Money left = budget;
        int rank = 0;
        for (Claim claim : ordered) {
            rank++;
            Money granted = claim.amount().min(left);
            shares.add(new Share(claim, granted, reason(rank, claim, granted, left)));
            left = left.minus(granted);
        }
        return new Apportionment(budget, shares.build());
    }

    private static Label reason(int rank, Claim claim, Money granted, Money left) {
        String there = left.toGroupedString();
        String asked = claim.amount().toGroupedString();
        if (granted.equals(claim.amount())) {
            return Label.of("排序第 " + rank + "，足额", "number " + rank + " in order, in full");
        }
        return granted.isPositive()
                ? Label.of(
                        "排序第 " + rank + "，资金仅余 " + there + " 元，应得 " + asked + " 元",
                        "number " + rank + " in order, only " + there + " yuan left of " + asked + " yuan claimed")
                : Label.of(
                        "排序第 " + rank + "，资金已分配完，应得 " + asked + " 元",
                        "number " + rank + " in order, nothing left of " + asked + " yuan claimed");
    }
}
