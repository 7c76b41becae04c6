package org.unionaid.engine.fast;

import org.objectweb.asm.Label;
import org.unionaid.engine.value.Fraction;

/** An expression that is a number, or a day counted from 1970-01-01. */
interface Num {
    /** The denominator that every value has, if it is fixed; else zero. */
    long denominator();

    /** Writes code that goes on with the value in locals, or leaves through an exit. */
    Ratio write(Code code, Exits exits);

    /** Writes code that is open where the value is none. */
    default Ratio write(Code code, Label open) {
        return write(code, Exits.open(open));
    }

    /** A fixed number. */
    record Constant(long numerator, long denominator) implements Num {
        static Constant of(Fraction fraction) {
            return new Constant(Unsupported.exact(fraction.numerator()), Unsupported.exact(fraction.denominator()));
        }

        @Override
        public Ratio write(Code code, Exits exits) {
            return new Ratio(new Operand.Constant(numerator), new Operand.Constant(denominator));
        }
    }

    /** A number that must fit a ledger because it has a name. */
    record Named(Num source) implements Num {
        @Override
        public long denominator() {
            return source.denominator();
        }

        @Override
        public Ratio write(Code code, Exits exits) {
            Ratio value = source.write(code, exits);
            code.jumpIf(
                    value.numerator(),
                    org.objectweb.asm.Opcodes.IFEQ,
                    new Operand.Constant(Long.MIN_VALUE),
                    exits.open());
            return value;
        }
    }

    /** None, and nothing else. */
    record None() implements Num {
        @Override
        public long denominator() {
            return 1;
        }

        @Override
        public Ratio write(Code code, Exits exits) {
            code.goTo(exits.none());
            return Ratio.whole(new Operand.Constant(0));
        }
    }

    /** A number that the reader is made with, such as a parameter's: it differs by place and day, its denominator does not. */
    record Given(int index, long denominator) implements Num {
        @Override
        public Ratio write(Code code, Exits exits) {
            code.loadField(Fields.number(index), "J");
            return new Ratio(code.store(), new Operand.Constant(denominator));
        }
    }

    /** A fact of a thing, or a number looked up by a code: what is read is the numerator. */
    record OfFact(Thing receiver, int reading, long denominator, boolean optional) implements Num {
        @Override
        public Ratio write(Code code, Exits exits) {
            return new Ratio(code.readLong(receiver, reading, optional, exits), new Operand.Constant(denominator));
        }
    }

    /** A value that was written before and is still in its locals. */
    final class Held implements Num {
        private final Num source;
        private Ratio ratio = Ratio.whole(new Operand.Constant(1));

        Held(Num source) {
            this.source = source;
        }

        void hold(Code code, Label open) {
            ratio = source.write(code, open);
        }

        @Override
        public long denominator() {
            return source.denominator();
        }

        @Override
        public Ratio write(Code code, Exits exits) {
            return ratio;
        }
    }
}
