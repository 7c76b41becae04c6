package org.unionaid.testkit.household;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.unionaid.money.Money;

/** Sums of money in round steps, now and then with a few fen, shrinking to nothing. */
final class Amounts {
    private static final int FEN_A_YUAN = 100;

    private Amounts() {}

    static Arbitrary<Money> upTo(Money most, long stepYuan) {
        long stepFen = stepYuan * FEN_A_YUAN;
        Arbitrary<Long> steps = Arbitraries.longs().between(0, Math.max(0, most.fen() / stepFen));
        Arbitrary<Integer> odd = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(0, FEN_A_YUAN - 1)));
        return Combinators.combine(steps, odd)
                .as((step, fen) -> Money.ofFen(Math.min(step * stepFen + fen, most.fen())));
    }
}
