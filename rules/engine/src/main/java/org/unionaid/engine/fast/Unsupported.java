package org.unionaid.engine.fast;

import java.math.BigInteger;
import java.util.function.Supplier;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.LimitExceededException;
import org.objectweb.asm.MethodTooLargeException;

/** Something that generated code is not written for; what needs it is left to the evaluator. */
final class Unsupported extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unsupported(String what) {
        super(what, null, false, false);
    }

    /** What is written into a class, if a class can hold it. */
    static <T> T withinLimits(Supplier<T> writing) {
        try {
            return writing.get();
        } catch (MethodTooLargeException | ClassTooLargeException | LimitExceededException e) {
            throw new Unsupported("more code than a class can hold");
        }
    }

    /** A whole number as a long. */
    static long exact(BigInteger number) {
        if (number.bitLength() > Long.SIZE - 2) {
            throw new Unsupported("a number of more than 62 bits");
        }
        return number.longValue();
    }

    /** A product of two denominators or factors that are known when the code is written. */
    static long product(long a, long b) {
        try {
            return Math.multiplyExact(a, b);
        } catch (ArithmeticException e) {
            throw new Unsupported("a denominator of more than 63 bits");
        }
    }
}
