package org.unionaid.engine.fast;

import static org.objectweb.asm.Opcodes.AASTORE;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.IFLE;
import static org.objectweb.asm.Opcodes.LASTORE;

import org.objectweb.asm.Label;
import org.unionaid.engine.catalog.FastReading;

/** A value that is computed for every row of a block before what needs it, in a loop of its own. */
abstract class BlockCell extends Cell {
    private final BlockValue value;

    BlockCell(int index, BlockValue value) {
        super(index, value.ofMember());
        this.value = value;
    }

    BlockValue value() {
        return value;
    }

    /** Writes what is done for one row: computes the value and puts it into the array. */
    abstract void writeRow(Code code, Exits exits, Label next);

    @Override
    void writeComputing(Code code) {
        value.loop().write(code, isOfMember(), loop -> {
            Label none = new Label();
            Label open = new Label();
            Label next = new Label();
            writeRow(code, new Exits(none, open), next);
            code.label(none);
            putNone(code);
            code.goTo(next);
            code.label(open);
            putOpen(code);
            code.label(next);
        });
    }

    void putNone(Code code) {
        putLong(code, value.slot(), FastReading.NONE);
    }

    void putOpen(Code code) {
        putLong(code, value.slot(), FastReading.OPEN);
    }

    void putLong(Code code, int slot, Operand number) {
        value.loop().loop().longs(slot, true, isOfMember());
        code.load(number);
        code.insn(LASTORE);
    }

    private void putLong(Code code, int slot, long number) {
        putLong(code, slot, new Operand.Constant(number));
    }

    @Override
    String[][] fields() {
        return new String[0][];
    }

    /** A number. */
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
            Operand numerator = value().number(code, exits);
            return new Ratio(
                    numerator, denominator == 0 ? value().denominator(code) : new Operand.Constant(denominator));
        }

        @Override
        void writeRow(Code code, Exits exits, Label next) {
            Ratio ratio = source.write(code, exits);
            code.jumpIf(ratio.numerator(), IFLE, new Operand.Constant(FastReading.NONE), exits.open());
            putLong(code, value().slot(), ratio.numerator());
            if (denominator == 0) {
                putLong(code, value().slot() + 1, ratio.denominator());
            }
            code.goTo(next);
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
            value().truth(code, ways);
        }

        @Override
        void writeRow(Code code, Exits exits, Label next) {
            Label yes = new Label();
            Label no = new Label();
            source.write(code, new Ways(yes, no, exits.open()));
            code.label(yes);
            putLong(code, value().slot(), new Operand.Constant(1));
            code.goTo(next);
            code.label(no);
            putLong(code, value().slot(), new Operand.Constant(0));
            code.goTo(next);
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
            return value().thing(code, exits);
        }

        @Override
        void writeRow(Code code, Exits exits, Label next) {
            int thing = source.write(code, exits);
            put(code, () -> code.var(ALOAD, thing));
            code.goTo(next);
        }

        @Override
        void putNone(Code code) {
            put(code, code::loadNone);
        }

        @Override
        void putOpen(Code code) {
            put(code, code::pushNull);
        }

        private void put(Code code, Runnable load) {
            value().loop().loop().objects(value().slot(), true, isOfMember());
            load.run();
            code.insn(AASTORE);
        }
    }
}
