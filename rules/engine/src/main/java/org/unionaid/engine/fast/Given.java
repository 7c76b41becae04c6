package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What a program gives, as numbers that can be written as code.
 *
 * @param cap  the cap in fen; empty for things
 * @param award  the award in fen, if the policy sets it
 * @param thing  the thing; empty for money
 * @param limits  the limits that stand in the way if they are used up, in fen
 * @param needed  further numbers that must be known, and not negative, although they decide nothing
 * @param groups  further conditions that must be known although they decide nothing
 */
record Given(
        Optional<Num> cap,
        Optional<Num> award,
        Optional<Thing> thing,
        ImmutableList<Num> limits,
        ImmutableList<Num> needed,
        ImmutableList<Truth> groups) {
    /** Goods, a service or cover: so much of each. */
    record Thing(ImmutableList<Line> lines) {}

    /** A quantity and its value each, in fen. */
    record Line(Num quantity, Num unitValue) {}

    /** What can be had and what is awarded, in fen. */
    record Sums(Operand cap, Operand award) {}
}
