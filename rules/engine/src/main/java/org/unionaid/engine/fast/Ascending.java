package org.unionaid.engine.fast;

import static org.objectweb.asm.Opcodes.IFGT;

import com.google.common.collect.ImmutableList;
import org.objectweb.asm.Label;

/**
 * The base and the edges of a step table: written once, before the table; open if the edges descend.
 *
 * @param held  the base and the edges
 * @param order  edges of which each must not be above the next
 */
record Ascending(ImmutableList<Num.Held> held, ImmutableList<Pair> order) {
    /** Two edges of which the first must not be above the second. */
    record Pair(Num.Held lower, Num.Held upper) {}

    void write(Code code, Label open) {
        held.forEach(number -> number.hold(code, open));
        order.forEach(pair -> {
            Exits exits = Exits.open(open);
            code.jumpIf(pair.lower().write(code, exits), IFGT, pair.upper().write(code, exits), open);
        });
    }

    /** A number that depends on them. */
    record OfNumber(Ascending table, Num then) implements Num {
        @Override
        public long denominator() {
            return then.denominator();
        }

        @Override
        public Ratio write(Code code, Exits exits) {
            table.write(code, exits.open());
            return then.write(code, exits);
        }
    }

    /** An object that depends on them. */
    record OfThing(Ascending table, Thing then) implements Thing {
        @Override
        public int write(Code code, Exits exits) {
            table.write(code, exits.open());
            return then.write(code, exits);
        }

        @Override
        public boolean isWritten() {
            return then.isWritten();
        }
    }

    /** A truth that depends on them. */
    record OfTruth(Ascending table, Truth then) implements Truth {
        @Override
        public void write(Code code, Ways ways) {
            table.write(code, ways.open());
            then.write(code, ways);
        }
    }
}
