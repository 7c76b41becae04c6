package org.unionaid.engine.fast;

import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFGT;
import static org.objectweb.asm.Opcodes.LSTORE;

import java.math.RoundingMode;
import org.objectweb.asm.Label;
import org.unionaid.engine.value.Fraction;

/** Exact calculations: what leaves the range of a long throws an {@link ArithmeticException}, which leaves the program open. */
final class Calculation {
    private Calculation() {}

    /** A sum or a difference. */
    record Sum(Num a, boolean plus, Num b) implements Num {
        @Override
        public long denominator() {
            return Denominators.common(a.denominator(), b.denominator());
        }

        @Override
        public Ratio write(Code code, Exits exits) {
            Ratio left = a.write(code, exits.open());
            Ratio right = b.write(code, exits.open());
            long common = denominator();
            if (common != 0) {
                Operand l = Denominators.scaled(code, left, common);
                Operand r = Denominators.scaled(code, right, common);
                return new Ratio(join(code, l, r), new Operand.Constant(common));
            }
            Operand l = code.times(left.numerator(), right.denominator());
            Operand r = code.times(right.numerator(), left.denominator());
            return new Ratio(join(code, l, r), code.times(left.denominator(), right.denominator()));
        }

        private Operand join(Code code, Operand l, Operand r) {
            return plus ? code.plus(l, r) : code.minus(l, r);
        }
    }

    /** A product. */
    record Product(Num a, Num b) implements Num {
        @Override
        public long denominator() {
            return Unsupported.product(a.denominator(), b.denominator());
        }

        @Override
        public Ratio write(Code code, Exits exits) {
            Ratio left = a.write(code, exits.open());
            Ratio right = b.write(code, exits.open());
            return new Ratio(
                    code.times(left.numerator(), right.numerator()),
                    code.times(left.denominator(), right.denominator()));
        }
    }

    /** A quotient; open where the divisor is zero. */
    record Quotient(Num a, Num b) implements Num {
        @Override
        public long denominator() {
            return b instanceof Num.Constant divisor && divisor.numerator() > 0
                    ? Unsupported.product(a.denominator(), divisor.numerator())
                    : 0;
        }

        @Override
        public Ratio write(Code code, Exits exits) {
            Ratio left = a.write(code, exits.open());
            Ratio right = b.write(code, exits.open());
            if (right.numerator() instanceof Operand.Constant divisor && divisor.value() > 0) {
                return new Ratio(
                        code.times(left.numerator(), right.denominator()), code.times(left.denominator(), divisor));
            }
            code.jumpIf(right.numerator(), IFEQ, new Operand.Constant(0), exits.open());
            int numerator = stored(code, code.times(left.numerator(), right.denominator()));
            int denominator = stored(code, code.times(left.denominator(), right.numerator()));
            Ratio quotient = new Ratio(new Operand.Local(numerator), new Operand.Local(denominator));
            Label positive = new Label();
            code.jumpIf(quotient.denominator(), IFGT, new Operand.Constant(0), positive);
            code.load(code.negated(quotient.numerator()));
            code.var(LSTORE, numerator);
            code.load(code.negated(quotient.denominator()));
            code.var(LSTORE, denominator);
            code.label(positive);
            return quotient;
        }

        private static int stored(Code code, Operand value) {
            code.load(value);
            return code.store().index();
        }
    }

    /** The same size with the other sign. */
    record Negated(Num operand) implements Num {
        @Override
        public long denominator() {
            return operand.denominator();
        }

        @Override
        public Ratio write(Code code, Exits exits) {
            Ratio value = operand.write(code, exits.open());
            return new Ratio(code.negated(value.numerator()), value.denominator());
        }
    }

    /** Rounded to a multiple of a step. */
    record Rounded(Num value, Num.Constant step, RoundingMode mode) implements Num {
        static Rounded of(Num value, Fraction step, RoundingMode mode) {
            if (mode == RoundingMode.UNNECESSARY) {
                throw new Unsupported("rounding that must not be necessary");
            }
            return new Rounded(value, Num.Constant.of(step), mode);
        }

        @Override
        public long denominator() {
            return step.denominator();
        }

        @Override
        public Ratio write(Code code, Exits exits) {
            Ratio exact = value.write(code, exits.open());
            Operand steps = code.quotient(
                    code.times(exact.numerator(), new Operand.Constant(step.denominator())),
                    code.times(exact.denominator(), new Operand.Constant(step.numerator())),
                    mode);
            return new Ratio(
                    code.times(steps, new Operand.Constant(step.numerator())),
                    new Operand.Constant(step.denominator()));
        }
    }
}
