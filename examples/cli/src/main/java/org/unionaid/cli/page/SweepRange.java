package org.unionaid.cli.page;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.whatif.IncomeSweep;
import org.unionaid.engine.whatif.SweepPoint;
import org.unionaid.money.Money;

/** Finds the stretch of incomes worth showing: somewhat beyond the last one at which something changes. */
final class SweepRange {
    private static final Money FAR = Money.cny("20000.00");
    private static final Money COARSE = Money.cny("50.00");
    private static final Money LEAST = Money.cny("1000.00");
    private static final int POINTS = 400;

    private SweepRange() {}

    /** A sweep up to where nothing changes any more, in steps of whole yuan. */
    static IncomeSweep sweep(BoundPolicy policy, AidCase aidCase) {
        IncomeSweep coarse = IncomeSweep.of(policy, aidCase, Money.ZERO, FAR, COARSE);
        if (coarse.isFlat()) {
            return coarse;
        }
        Money to = Scale.upTo(
                lastChange(coarse).times(12).dividedBy(10, RoundingMode.UP).max(LEAST), 10);
        return IncomeSweep.of(policy, aidCase, Money.ZERO, to, Scale.step(to, POINTS));
    }

    /** The last income at which something changes, or what was lost is made up for. */
    private static Money lastChange(IncomeSweep sweep) {
        ImmutableList<SweepPoint> points = sweep.points();
        Money last = Money.ZERO;
        for (int i = 1; i < points.size(); i++) {
            if (!points.get(i).isLike(points.get(i - 1))) {
                last = points.get(i).perHead();
            }
        }
        Money changed = last;
        return sweep.cliffs().stream()
                .flatMap(cliff -> cliff.recovered().stream())
                .map(SweepPoint::perHead)
                .reduce(changed, Money::max);
    }
}
