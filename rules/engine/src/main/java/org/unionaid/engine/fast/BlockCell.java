package org.unionaid.engine.fast;

import static org.objectweb.asm.Opcodes.AASTORE;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ASTORE;
import static org.objectweb.asm.Opcodes.IFLE;
import static org.objectweb.asm.Opcodes.LASTORE;
import static org.objectweb.asm.Opcodes.LSTORE;

import org.objectweb.asm.Label;
import org.unionaid.engine.catalog.FastReading;

/**
 * A value that is computed for every row before what needs it. What needs it in the same loop finds it in locals; what needs it
 * in another loop, in an array that holds the rows of one block.
 */
abstract class BlockCell extends Cell {
    private final BlockValue value;

    BlockCell(int index, BlockValue value) {
        super(index, value.ofMember());
        this.value = value;
    }

    /** Where it is kept for other loops. */
    BlockValue value() {
        return value;
    }

    BlockLoop loop() {
        return value.loop().loop();
    }

    @Override
    String[][] fields() {
        return new String[0][];
    }

    /** Computes it for one row, puts it into locals, and into the array if another loop needs it. */
    @Override
    abstract void writeKeeping(Code code);

    static void setLong(Code code, int local, long number) {
        code.pushLong(number);
        code.var(LSTORE, local);
    }

    void keepLong(Code code, int slot, int local) {
        loop().kept(slot, false, isOfMember());
        code.load(new Operand.Local(local));
        code.insn(LASTORE);
    }

    /** A number; its denominator, if not fixed, stands in the local and the array after that of its numerator. */
    static final class OfNumber extends BlockCell implements Num {
        private final Num source;
        private final long denominator;

        OfNumber(int index, BlockValue value, Num source) {
            super(index, value);
            this.source = source;
            this.denominator = source.denominator();
        }

        @Override
        public long denominator() {
            return denominator;
        }

        @Override
        public Ratio write(Code code, Exits exits) {
            int known = loop().find(this);
            int numerator = known >= 0 ? known : value().load(code, value().slot());
            code.leaveIfNotKnown(new Operand.Local(numerator), exits);
            if (denominator != 0) {
                return new Ratio(new Operand.Local(numerator), new Operand.Constant(denominator));
            }
            int below = known >= 0 ? known + 2 : value().load(code, value().slot() + 1);
            return new Ratio(new Operand.Local(numerator), new Operand.Local(below));
        }

        @Override
        void writeKeeping(Code code) {
            Label none = new Label();
            Label open = new Label();
            Label next = new Label();
            int local = code.newLocal(denominator == 0 ? 4 : 2);
            Ratio ratio = source.write(code, new Exits(none, open));
            code.jumpIf(ratio.numerator(), IFLE, new Operand.Constant(FastReading.NONE), open);
            code.load(ratio.numerator());
            code.var(LSTORE, local);
            if (denominator == 0) {
                code.load(ratio.denominator());
                code.var(LSTORE, local + 2);
            }
            code.goTo(next);
            code.label(none);
            unknown(code, local, FastReading.NONE);
            code.goTo(next);
            code.label(open);
            unknown(code, local, FastReading.OPEN);
            code.label(next);
            loop().hold(this, local);
            if (loop().isKept(this)) {
                keepLong(code, value().slot(), local);
                if (denominator == 0) {
                    keepLong(code, value().slot() + 1, local + 2);
                }
            }
        }

        private void unknown(Code code, int local, long reason) {
            setLong(code, local, reason);
            if (denominator == 0) {
                setLong(code, local + 2, 1);
            }
        }
    }

    /** A truth. */
    static final class OfTruth extends BlockCell implements Truth {
        private final Truth source;

        OfTruth(int index, BlockValue value, Truth source) {
            super(index, value);
            this.source = source;
        }

        @Override
        public void write(Code code, Ways ways) {
            int known = loop().find(this);
            BlockValue.choose(code, known >= 0 ? known : value().load(code, value().slot()), ways);
        }

        @Override
        void writeKeeping(Code code) {
            Label yes = new Label();
            Label no = new Label();
            Label open = new Label();
            Label next = new Label();
            int local = code.newLocal(2);
            source.write(code, new Ways(yes, no, open));
            code.label(yes);
            setLong(code, local, 1);
            code.goTo(next);
            code.label(no);
            setLong(code, local, 0);
            code.goTo(next);
            code.label(open);
            setLong(code, local, FastReading.OPEN);
            code.label(next);
            loop().hold(this, local);
            if (loop().isKept(this)) {
                keepLong(code, value().slot(), local);
            }
        }
    }

    /** An object. */
    static final class OfThing extends BlockCell implements Thing {
        private final Thing source;

        OfThing(int index, BlockValue value, Thing source) {
            super(index, value);
            this.source = source;
        }

        @Override
        public boolean isWritten() {
            return source.isWritten();
        }

        @Override
        public int write(Code code, Exits exits) {
            int known = loop().find(this);
            int thing = known >= 0 ? known : value().load(code, value().slot());
            BlockValue.leaveIfNoThing(code, thing, exits);
            return thing;
        }

        @Override
        void writeKeeping(Code code) {
            Label none = new Label();
            Label open = new Label();
            Label next = new Label();
            int local = code.newLocal(1);
            code.var(ALOAD, source.write(code, new Exits(none, open)));
            code.var(ASTORE, local);
            code.goTo(next);
            code.label(none);
            code.loadNone();
            code.var(ASTORE, local);
            code.goTo(next);
            code.label(open);
            code.pushNull();
            code.var(ASTORE, local);
            code.label(next);
            loop().hold(this, local);
            if (loop().isKept(this)) {
                loop().kept(value().slot(), true, isOfMember());
                code.var(ALOAD, local);
                code.insn(AASTORE);
            }
        }
    }
}
