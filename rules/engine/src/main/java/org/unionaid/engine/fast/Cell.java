package org.unionaid.engine.fast;

import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.IF_ICMPEQ;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.ISTORE;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;

/**
 * A value that is computed at most once for a subject, by whatever needs it first: a definition, or an expression that is
 * written in several places.
 */
abstract class Cell {
    /** What a cell's state can be; unset is zero. */
    static final int KNOWN = 1;

    static final int OPEN = 2;
    static final int NONE = 3;
    static final int FALSE = 4;

    private final int index;
    private final boolean ofMember;
    private @Nullable Fusion fusion;

    Cell(int index, boolean ofMember) {
        this.index = index;
        this.ofMember = ofMember;
    }

    int index() {
        return index;
    }

    /** Whether it depends on the member asked about, not only on the case. */
    boolean isOfMember() {
        return ofMember;
    }

    /** Writes code that computes it, keeps its value and state, and goes straight on. */
    abstract void writeKeeping(Code code);

    /** Leaves it to a pass that computes it together with others. */
    void fuse(Fusion with) {
        fusion = with;
    }

    /** Writes the method that computes it and returns its state. */
    void writeComputing(Code code) {
        if (fusion != null && fusion.isShared()) {
            code.loadThis();
            code.callOwn(Fields.pass(fusion.index(), false), "()V");
        } else {
            writeKeeping(code);
        }
        code.loadField(Fields.state(index), "I");
        code.insn(IRETURN);
    }

    /** The fields of its value, as pairs of name and type. */
    abstract String[][] fields();

    /** Leaves its state in a local, having computed it if it was not. */
    int writeState(Code code) {
        Label ready = new Label();
        int state = code.newLocal(1);
        code.loadField(Fields.state(index), "I");
        code.var(ISTORE, state);
        code.var(ILOAD, state);
        code.jump(IFNE, ready);
        code.loadThis();
        code.callOwn(Fields.compute(index), "()I");
        code.var(ISTORE, state);
        code.label(ready);
        return state;
    }

    /** Goes on if it has a value. */
    void leaveIfNotKnown(Code code, Exits exits) {
        Label known = new Label();
        int state = writeState(code);
        jumpIfState(code, state, KNOWN, known);
        if (exits.none() != exits.open()) {
            jumpIfState(code, state, NONE, exits.none());
        }
        code.goTo(exits.open());
        code.label(known);
    }

    static void jumpIfState(Code code, int local, int state, Label label) {
        code.var(ILOAD, local);
        code.pushInt(state);
        code.jump(IF_ICMPEQ, label);
    }

    void keepState(Code code, int state) {
        code.loadThis();
        code.pushInt(state);
        code.putField(Fields.state(index), "I");
    }

    /** After a value was kept: each state, the others at their labels. */
    void finish(Code code, Label none, Label open) {
        Label end = new Label();
        keepState(code, KNOWN);
        code.goTo(end);
        code.label(none);
        keepState(code, NONE);
        code.goTo(end);
        code.label(open);
        keepState(code, OPEN);
        code.label(end);
    }

    /** A number. */
    static final class OfNumber extends Cell implements Num {
        private final Num source;

        OfNumber(int index, boolean ofMember, Num source) {
            super(index, ofMember);
            this.source = source;
        }

        @Override
        public long denominator() {
            return source.denominator();
        }

        @Override
        String[][] fields() {
            return new String[][] {{Fields.numerator(index()), "J"}, {Fields.denominator(index()), "J"}};
        }

        @Override
        public Ratio write(Code code, Exits exits) {
            leaveIfNotKnown(code, exits);
            code.loadField(Fields.numerator(index()), "J");
            Operand numerator = code.store();
            if (denominator() != 0) {
                return new Ratio(numerator, new Operand.Constant(denominator()));
            }
            code.loadField(Fields.denominator(index()), "J");
            return new Ratio(numerator, code.store());
        }

        /** A named amount must fit a ledger; that the least long is not one leaves it open. */
        @Override
        void writeKeeping(Code code) {
            Label none = new Label();
            Label open = new Label();
            Ratio value = source.write(code, new Exits(none, open));
            code.jumpIf(value.numerator(), IFEQ, new Operand.Constant(Long.MIN_VALUE), open);
            code.loadThis();
            code.load(value.numerator());
            code.putField(Fields.numerator(index()), "J");
            if (denominator() == 0) {
                code.loadThis();
                code.load(value.denominator());
                code.putField(Fields.denominator(index()), "J");
            }
            finish(code, none, open);
        }
    }

    /** An object. */
    static final class OfThing extends Cell implements Thing {
        private final Thing source;

        OfThing(int index, boolean ofMember, Thing source) {
            super(index, ofMember);
            this.source = source;
        }

        @Override
        public boolean isWritten() {
            return source.isWritten();
        }

        @Override
        String[][] fields() {
            return new String[][] {{Fields.object(index()), Fields.OBJECT}};
        }

        @Override
        public int write(Code code, Exits exits) {
            leaveIfNotKnown(code, exits);
            code.loadField(Fields.object(index()), Fields.OBJECT);
            return code.storeObject();
        }

        @Override
        void writeKeeping(Code code) {
            Label none = new Label();
            Label open = new Label();
            int value = source.write(code, new Exits(none, open));
            code.loadThis();
            code.var(ALOAD, value);
            code.putField(Fields.object(index()), Fields.OBJECT);
            finish(code, none, open);
        }
    }

    /** A truth, kept in the state alone. */
    static final class OfTruth extends Cell implements Truth {
        private final Truth source;

        OfTruth(int index, boolean ofMember, Truth source) {
            super(index, ofMember);
            this.source = source;
        }

        @Override
        String[][] fields() {
            return new String[0][];
        }

        @Override
        public void write(Code code, Ways ways) {
            int state = writeState(code);
            jumpIfState(code, state, KNOWN, ways.yes());
            jumpIfState(code, state, FALSE, ways.no());
            code.goTo(ways.open());
        }

        @Override
        void writeKeeping(Code code) {
            Label yes = new Label();
            Label no = new Label();
            Label open = new Label();
            Label end = new Label();
            source.write(code, new Ways(yes, no, open));
            code.label(yes);
            keepState(code, KNOWN);
            code.goTo(end);
            code.label(no);
            keepState(code, FALSE);
            code.goTo(end);
            code.label(open);
            keepState(code, OPEN);
            code.label(end);
        }
    }
}
