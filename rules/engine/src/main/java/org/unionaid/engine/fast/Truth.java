package org.unionaid.engine.fast;

import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFNE;

import org.objectweb.asm.Label;

/** An expression that is true or false. */
interface Truth {
    /** Writes code that goes on at one of the three labels, never straight on. */
    void write(Code code, Ways ways);

    /**
     * Where to go.
     *
     * @param yes  it is true
     * @param no  it is false
     * @param open  the evaluator must tell
     */
    record Ways(Label yes, Label no, Label open) {
        Ways swapped() {
            return new Ways(no, yes, open);
        }
    }

    /** Always the same. */
    record Constant(boolean value) implements Truth {
        @Override
        public void write(Code code, Ways ways) {
            code.goTo(value ? ways.yes() : ways.no());
        }
    }

    /** A fact of a thing. */
    record OfFact(Num number) implements Truth {
        @Override
        public void write(Code code, Ways ways) {
            code.load(number.write(code, ways.open()).numerator());
            code.insn(org.objectweb.asm.Opcodes.L2I);
            code.jump(IFNE, ways.yes());
            code.goTo(ways.no());
        }
    }

    /** Not. */
    record Not(Truth operand) implements Truth {
        @Override
        public void write(Code code, Ways ways) {
            operand.write(code, ways.swapped());
        }
    }

    /** Whether two are both true or both false. */
    record Same(Truth a, Truth b) implements Truth {
        @Override
        public void write(Code code, Ways ways) {
            Label aIsTrue = new Label();
            Label aIsFalse = new Label();
            a.write(code, new Ways(aIsTrue, aIsFalse, ways.open()));
            code.label(aIsTrue);
            b.write(code, ways);
            code.label(aIsFalse);
            b.write(code, ways.swapped());
        }
    }

    /** Whether two numbers compare as asked; numbers that may be none are only ever equal or not. */
    record OfNumbers(Num a, int opcode, Num b) implements Truth {
        @Override
        public void write(Code code, Ways ways) {
            Ratio left = a.write(code, ways.open());
            code.jumpIf(left, opcode, b.write(code, ways.open()), ways.yes());
            code.goTo(ways.no());
        }
    }

    /** Whether two numbers that may be none are equal. */
    record EqualNumbers(Num a, Num b) implements Truth {
        @Override
        public void write(Code code, Ways ways) {
            Label noA = new Label();
            Ratio left = a.write(code, new Exits(noA, ways.open()));
            code.jumpIf(left, IFEQ, b.write(code, new Exits(ways.no(), ways.open())), ways.yes());
            code.goTo(ways.no());
            code.label(noA);
            b.write(code, new Exits(ways.yes(), ways.open()));
            code.goTo(ways.no());
        }
    }

    /** Whether two texts that may be none are equal. */
    record EqualTexts(Thing a, Thing b) implements Truth {
        @Override
        public void write(Code code, Ways ways) {
            Label noA = new Label();
            int left = a.write(code, new Exits(noA, ways.open()));
            int right = b.write(code, new Exits(ways.no(), ways.open()));
            Thing.jumpIfEqual(code, left, right, a.isWritten() && b.isWritten(), ways.yes());
            code.goTo(ways.no());
            code.label(noA);
            b.write(code, new Exits(ways.yes(), ways.open()));
            code.goTo(ways.no());
        }
    }
}
