package org.unionaid.cli.page;

import com.google.common.collect.ImmutableList;
import org.unionaid.money.Money;

/**
 * Where amounts lie along an axis.
 *
 * @param most  the amount at the end; nought is at the start
 * @param start  the start, in tenths of a pixel
 * @param end  the end, before or behind the start
 */
record Scale(Money most, int start, int end) {
    private static final int[] ROUND = {1, 2, 5};
    private static final int MOST_TICKS = 8;

    long at(Money amount) {
        return start + Math.floorDiv(amount.fen() * 2 * (end - start) + most.fen(), 2 * most.fen());
    }

    /** Round amounts of whole yuan from nought to the end. */
    ImmutableList<Money> ticks() {
        ImmutableList.Builder<Money> ticks = ImmutableList.builder();
        Money step = step(most, MOST_TICKS);
        for (Money tick = Money.ZERO; tick.compareTo(most) <= 0; tick = tick.plus(step)) {
            ticks.add(tick);
        }
        return ticks.build();
    }

    /** The least of 1, 2, 5, 10 … yuan of which so many at most make up an amount. */
    static Money step(Money whole, int most) {
        long unit = 100;
        while (true) {
            for (int round : ROUND) {
                if (whole.fen() <= unit * round * most) {
                    return Money.ofFen(unit * round);
                }
            }
            unit *= 10;
        }
    }

    /** The least multiple of such a step that is not below an amount. */
    static Money upTo(Money amount, int steps) {
        Money step = step(amount, steps);
        long count = Math.floorDiv(amount.fen() + step.fen() - 1, step.fen());
        return step.times(Math.max(1, count));
    }

    /** A place in pixels. */
    static String px(long tenths) {
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + Math.abs(tenths % 10);
    }
}
