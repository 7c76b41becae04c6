package org.unionaid.engine.coverage;

import com.google.common.collect.ImmutableMap;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.unionaid.engine.coverage.EdgeCoverage.Reach;
import org.unionaid.engine.coverage.EdgeCoverage.Side;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;

/** A line: a value that is compared with something. Two like lines at two places are two: equal only to itself. */
final class Edge {
    /** Between which neighbours the answer changes. */
    enum Turn {
        /** The line itself goes with what is above: 以上, 不满. */
        BELOW_THE_LINE(ImmutableMap.of(Side.BELOW, Reach.NEAR, Side.ON, Reach.NEAR, Side.ABOVE, Reach.FAR)),
        /** The line itself goes with what is below: 以下, 超过. */
        ABOVE_THE_LINE(ImmutableMap.of(Side.BELOW, Reach.FAR, Side.ON, Reach.NEAR, Side.ABOVE, Reach.NEAR)),
        /** Nowhere at once: a band or a cap goes on from where it begins. */
        NOWHERE(ImmutableMap.of(Side.BELOW, Reach.FAR, Side.ON, Reach.NEAR, Side.ABOVE, Reach.FAR));

        private final ImmutableMap<Side, Reach> needs;

        Turn(ImmutableMap<Side, Reach> needs) {
            this.needs = needs;
        }
    }

    private static final Fraction HUNDREDTH = Fraction.ONE.dividedBy(Fraction.of(100));

    private final Spot spot;
    private final String text;
    private final Expr value;
    private final Expr line;
    private final Turn turn;

    Edge(Spot spot, String text, Expr value, Expr line, Turn turn) {
        this.spot = spot;
        this.text = text;
        this.value = value;
        this.line = line;
        this.turn = turn;
    }

    Spot spot() {
        return spot;
    }

    /** What is compared with what, as a policy writes it. */
    String text() {
        return text;
    }

    Expr value() {
        return value;
    }

    Expr line() {
        return line;
    }

    /** How near cases must come on each side to show that the line is where it is. Nothing lies below nothing. */
    ImmutableMap<Side, Reach> needs() {
        boolean isZero = line instanceof Expr.Constant constant
                && constant.value() instanceof Value.Quantity quantity
                && quantity.amount().signum() == 0;
        if (!isZero) {
            return turn.needs;
        }
        ImmutableMap.Builder<Side, Reach> needs = ImmutableMap.builder();
        turn.needs.forEach((side, reach) -> needs.put(side, side == Side.BELOW ? Reach.NEVER : reach));
        return needs.buildOrThrow();
    }

    /** How far a value lies above its line, in the smallest steps of its unit; empty if distances have no meaning. */
    static Optional<Fraction> above(Value value, Value line) {
        if (value instanceof Value.Quantity v && line instanceof Value.Quantity l) {
            return Optional.of(v.amount().minus(l.amount()));
        }
        return value instanceof Value.Day v && line instanceof Value.Day l
                ? Optional.of(Fraction.of(ChronoUnit.DAYS.between(l.date(), v.date())))
                : Optional.empty();
    }

    /** Whether it is one step or less: one of what is counted, a hundredth of a ratio. */
    static boolean isNear(Value line, Fraction above) {
        boolean ratio = line instanceof Value.Quantity quantity
                && quantity.unit().equals(Unit.NUMBER)
                && !(quantity.amount().isWhole() && above.isWhole());
        return above.abs().compareTo(ratio ? HUNDREDTH : Fraction.ONE) <= 0;
    }

    static Side side(Fraction above) {
        return above.signum() < 0 ? Side.BELOW : above.signum() == 0 ? Side.ON : Side.ABOVE;
    }
}
