package org.unionaid.engine.fast;

import static org.objectweb.asm.Opcodes.AALOAD;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFGT;
import static org.objectweb.asm.Opcodes.IFNULL;
import static org.objectweb.asm.Opcodes.IF_ACMPEQ;
import static org.objectweb.asm.Opcodes.LALOAD;

import org.objectweb.asm.Label;
import org.unionaid.engine.catalog.FastReading;

/**
 * A value that stands in an array, one for each row: of a column, or kept while a block is decided. What is open or none is
 * written in the array as a {@link FastReading} says it.
 *
 * @param loop  the loop that reads it
 * @param slot  the array
 * @param ofObject  whether the array is one of objects, else of longs
 * @param kept  whether it is kept for one block only, else of a column
 * @param ofMember  whether there is one for each member, else for each case
 */
record BlockValue(BlockLoop.Current loop, int slot, boolean ofObject, boolean kept, boolean ofMember) {
    private Operand.Local load(Code code, int at) {
        loop.loop().longs(at, kept, ofMember);
        code.insn(LALOAD);
        return code.store();
    }

    /** Goes on with a number that is neither open nor none. */
    Operand.Local number(Code code, Exits exits) {
        Operand.Local number = load(code, slot);
        Label known = new Label();
        code.jumpIf(number, IFGT, new Operand.Constant(FastReading.NONE), known);
        code.jumpIf(number, IFEQ, new Operand.Constant(FastReading.NONE), exits.none());
        code.goTo(exits.open());
        code.label(known);
        return number;
    }

    /** Goes on with a denominator, which is always there when its numerator is. */
    Operand.Local denominator(Code code) {
        return load(code, slot + 1);
    }

    void truth(Code code, Truth.Ways ways) {
        Operand.Local truth = load(code, slot);
        code.jumpIf(truth, IFEQ, new Operand.Constant(0), ways.no());
        code.jumpIf(truth, IFEQ, new Operand.Constant(1), ways.yes());
        code.goTo(ways.open());
    }

    int thing(Code code, Exits exits) {
        loop.loop().objects(slot, kept, ofMember);
        code.insn(AALOAD);
        int thing = code.storeObject();
        code.var(ALOAD, thing);
        code.jump(IFNULL, exits.open());
        code.var(ALOAD, thing);
        code.loadNone();
        code.jump(IF_ACMPEQ, exits.none());
        return thing;
    }

    /** A number of a column. */
    record OfNumber(BlockValue value, long denominator) implements Num {
        @Override
        public Ratio write(Code code, Exits exits) {
            return new Ratio(value.number(code, exits), new Operand.Constant(denominator));
        }
    }

    /** A truth of a column. */
    record OfTruth(BlockValue value) implements Truth {
        @Override
        public void write(Code code, Ways ways) {
            value.truth(code, ways);
        }
    }

    /** A text of a column; a code is the same object wherever it is written. */
    record OfThing(BlockValue value, boolean isWritten) implements Thing {
        @Override
        public int write(Code code, Exits exits) {
            return value.thing(code, exits);
        }
    }
}
