package org.unionaid.funding;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.unionaid.code.Label;
import org.unionaid.money.Money;

/** Deals a budget out in proportion, by the largest remainder. */
final class ProportionalDealing {
    private final Money budget;

    ProportionalDealing(Money budget) {
        this.budget = budget;
    }

    Apportionment deal(ImmutableList<Claim> ordered) {
        BigInteger claimed =
                ordered.stream().map(claim -> fen(claim.amount())).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger dealt = fen(budget).min(claimed);
        List<BigInteger[]> parts = ordered.stream()
                .map(claim -> fen(claim.amount()).multiply(dealt).divideAndRemainder(claimed))
                .toList();
        BigInteger floors = parts.stream().map(part -> part[0]).reduce(BigInteger.ZERO, BigInteger::add);
        Set<Integer> luckier = new HashSet<>(IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> parts.get(i)[1]).reversed())
                .limit(dealt.subtract(floors).longValueExact())
                .toList());
        ImmutableList.Builder<Share> shares = ImmutableList.builder();
        for (int i = 0; i < ordered.size(); i++) {
            long floor = parts.get(i)[0].longValueExact();
            Money granted = Money.of(budget.currency(), luckier.contains(i) ? floor + 1 : floor);
            shares.add(new Share(ordered.get(i), granted, reason(ordered.get(i), granted, dealt, claimed)));
        }
        return new Apportionment(budget, shares.build());
    }

    private Label reason(Claim claim, Money granted, BigInteger dealt, BigInteger claimed) {
        if (granted.equals(claim.amount())) {
            return Label.of("资金足够，足额", "there is enough, in full");
        }
        String of = claim.amount().toGroupedString() + " × " + yuan(dealt) + " ÷ " + yuan(claimed);
        return Label.of(
                "按比例：" + of + "，取整到分得 " + granted.toGroupedString() + " 元",
                "in proportion: " + of + ", to the fen " + granted.toGroupedString() + " yuan");
    }

    private String yuan(BigInteger fen) {
        return Money.of(budget.currency(), fen.longValueExact()).toGroupedString();
    }

    private static BigInteger fen(Money money) {
        return BigInteger.valueOf(money.minorUnits());
    }
}
