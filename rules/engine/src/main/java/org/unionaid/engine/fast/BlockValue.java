package org.unionaid.engine.fast;

import static org.objectweb.asm.Opcodes.AALOAD;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFNULL;
import static org.objectweb.asm.Opcodes.IF_ACMPEQ;
import static org.objectweb.asm.Opcodes.LALOAD;

import org.unionaid.engine.catalog.FastReading;

/**
 * A value that stands in an array, one for each row: of a column, or kept while a block is decided. What is open or none is
 * written as a {@link FastReading} says it.
 *
 * @param loop  the loop that reads it
 * @param slot  the array
 * @param ofObject  whether the array is one of objects, else of longs
 * @param kept  whether it is kept for one block only, else of a column
 * @param ofMember  whether there is one for each member, else for each case
 */
record BlockValue(BlockLoop.Current loop, int slot, boolean ofObject, boolean kept, boolean ofMember) {
    /** Loads the value of this row into a new local. */
    int load(Code code, int from) {
        if (kept) {
            loop.loop().kept(from, ofObject, ofMember);
        } else {
            loop.loop().column(from, ofObject, ofMember);
        }
        if (ofObject) {
            code.insn(AALOAD);
            return code.storeObject();
        }
        code.insn(LALOAD);
        return code.store().index();
    }

    /** Goes on if an object in a local is neither open nor none. */
    static void leaveIfNoThing(Code code, int local, Exits exits) {
        code.var(ALOAD, local);
        code.jump(IFNULL, exits.open());
        code.var(ALOAD, local);
        code.loadNone();
        code.jump(IF_ACMPEQ, exits.none());
    }

    /** Leaves by the way of a truth in a local. */
    static void choose(Code code, int local, Truth.Ways ways) {
        Operand.Local truth = new Operand.Local(local);
        code.jumpIf(truth, IFEQ, new Operand.Constant(0), ways.no());
        code.jumpIf(truth, IFEQ, new Operand.Constant(1), ways.yes());
        code.goTo(ways.open());
    }

    /** A number of a column. */
    record OfNumber(BlockValue value, long denominator) implements Num {
        @Override
        public Ratio write(Code code, Exits exits) {
            int local = value.load(code, value.slot());
            code.leaveIfNotKnown(new Operand.Local(local), exits);
            return new Ratio(new Operand.Local(local), new Operand.Constant(denominator));
        }
    }

    /** A truth of a column. */
    record OfTruth(BlockValue value) implements Truth {
        @Override
        public void write(Code code, Ways ways) {
            choose(code, value.load(code, value.slot()), ways);
        }
    }

    /** A text of a column; a code is the same object wherever it is written. */
    record OfThing(BlockValue value, boolean isWritten) implements Thing {
        @Override
        public int write(Code code, Exits exits) {
            int local = value.load(code, value.slot());
            leaveIfNoThing(code, local, exits);
            return local;
        }
    }
}
