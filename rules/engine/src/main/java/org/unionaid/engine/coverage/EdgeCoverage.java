package org.unionaid.engine.coverage;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Objects;

/**
 * How near the cases come to a line: a threshold, the edge of a step or band, or a cap that may bind.
 *
 * @param spot  where it stands
 * @param text  what is compared with what, as a policy writes it
 * @param reached  how near cases come on each side; every side is there
 * @param needed  how near they must come to show that the line is where it is: exactly on it, one step (分, month, day or
 *     count) from it on the side where the answer changes, anywhere on the other; every side is there
 */
public record EdgeCoverage(
        Spot spot, String text, ImmutableMap<Side, Reach> reached, ImmutableMap<Side, Reach> needed) {
    /** The sides of a line. */
    public enum Side {
        /** Below it. */
        BELOW,
        /** Exactly on it. */
        ON,
        /** Above it. */
        ABOVE
    }

    /** How near the nearest case comes. */
    public enum Reach {
        /** No case on this side. */
        NEVER,
        /** A case on this side, further than one step from the line. */
        FAR,
        /** A case one step from the line or nearer; on the line, exactly there. */
        NEAR
    }

    /**
     * The sides on which no case comes as near as it must.
     *
     * @return a subset of the sides, in their order
     */
    public ImmutableSet<Side> open() {
        return Arrays.stream(Side.values())
                .filter(side -> of(reached, side).compareTo(of(needed, side)) < 0)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Reach of(ImmutableMap<Side, Reach> reaches, Side side) {
        return Objects.requireNonNull(reaches.get(side));
    }

    /**
     * Whether cases show where the line is.
     *
     * @return true if no side is open
     */
    public boolean isExercised() {
        return open().isEmpty();
    }
}
