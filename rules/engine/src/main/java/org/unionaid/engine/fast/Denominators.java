package org.unionaid.engine.fast;

import com.google.common.math.LongMath;

/** Denominators that are known when the code is written; zero stands for one that is not. */
final class Denominators {
    private Denominators() {}

    /** The least common multiple of two, or zero if one is not known. */
    static long common(long a, long b) {
        if (a == b || a == 0 || b == 0) {
            return a == b ? a : 0;
        }
        return Unsupported.product(a / LongMath.gcd(a, b), b);
    }

    static long common(Operand a, Operand b) {
        return common(fixed(a), fixed(b));
    }

    static long common(Iterable<? extends Num> numbers) {
        long common = 1;
        for (Num number : numbers) {
            common = common(common, number.denominator());
        }
        return common;
    }

    private static long fixed(Operand denominator) {
        return denominator instanceof Operand.Constant constant ? constant.value() : 0;
    }

    /** The numerator of a number whose denominator becomes {@code common}, a multiple of its own. */
    static Operand scaled(Code code, Ratio number, long common) {
        return code.times(number.numerator(), new Operand.Constant(common / fixed(number.denominator())));
    }

    /** A place in locals for one of several numbers. */
    static final class Target {
        private final Code code;
        private final long denominator;
        private final int numeratorLocal;
        private final int denominatorLocal;

        Target(Code code, long denominator) {
            this.code = code;
            this.denominator = denominator;
            this.numeratorLocal = code.newLocal(2);
            this.denominatorLocal = denominator == 0 ? code.newLocal(2) : -1;
        }

        void store(Ratio number) {
            code.load(denominator == 0 ? number.numerator() : scaled(code, number, denominator));
            code.var(org.objectweb.asm.Opcodes.LSTORE, numeratorLocal);
            if (denominator == 0) {
                code.load(number.denominator());
                code.var(org.objectweb.asm.Opcodes.LSTORE, denominatorLocal);
            }
        }

        Ratio content() {
            return new Ratio(
                    new Operand.Local(numeratorLocal),
                    denominator == 0 ? new Operand.Local(denominatorLocal) : new Operand.Constant(denominator));
        }
    }
}
