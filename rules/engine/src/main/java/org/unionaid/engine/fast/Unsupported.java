package org.unionaid.engine.fast;

import com.google.common.primitives.Ints;
import java.math.BigInteger;
import java.util.function.Supplier;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.LimitExceededException;
import org.objectweb.asm.MethodTooLargeException;

/** Something that generated code is not written for; what needs it is left to the evaluator. */
final class Unsupported extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** The JVM adds constants to a hidden class, and crashes where they are more than 65,535 then. */
    private static final int MOST_CONSTANTS = 65_000;

    private static final int CONSTANTS_AT = 8;

    Unsupported(String what) {
        super(what, null, false, false);
    }

    /** The class file that is written, if a class can hold it. */
    static byte[] withinLimits(Supplier<byte[]> writing) {
        try {
            byte[] file = writing.get();
            if (constants(file) <= MOST_CONSTANTS) {
                return file;
            }
        } catch (MethodTooLargeException | ClassTooLargeException | LimitExceededException e) {
            // Told below.
        }
        throw new Unsupported("more code than a class can hold");
    }

    private static int constants(byte[] file) {
        return Ints.fromBytes((byte) 0, (byte) 0, file[CONSTANTS_AT], file[CONSTANTS_AT + 1]);
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
