package org.unionaid.engine.fast;

import org.jspecify.annotations.Nullable;

/**
 * What generated classes extend: the case being read, and the two sides of the comparison that was looked at last. Not
 * thread-safe; each thread reads with a copy of its own.
 */
abstract class GeneratedReader implements Cloneable {
    /** A program's conditions are not met, or its cap comes to nothing. */
    static final int REFUSED = 0;

    /** A program's conditions are met; {@link #cap} and {@link #award} are set. */
    static final int GRANTED = 1;

    /** The evaluator must tell. */
    static final int OPEN = 2;

    static final int NUMBER = 1;
    static final int THING = 2;
    static final int NONE = 3;
    static final int YES = 4;
    static final int NO = 5;

    /** The descriptor of the methods that take down a section of the record. */
    static final String RECORD = "([JI[Ljava/lang/Object;I)V";

    @Nullable
    Object household;

    @Nullable
    Object member;

    @Nullable
    Object file;

    /** The one thing that a case is about which is no household, such as an enterprise. */
    @Nullable
    Object subject;

    long cap;
    long award;

    int leftKind;
    long leftNumerator;
    long leftDenominator;

    @Nullable
    Object leftThing;

    int rightKind;
    long rightNumerator;
    long rightDenominator;

    @Nullable
    Object rightThing;

    /** Forgets what was computed for the subject before, or only what depends on the member. */
    abstract void forget(boolean memberOnly);

    /** Settles a program: refused, granted or open. */
    abstract int program(int index);

    /** Settles a single condition: yes, no or open (as {@link #GRANTED}, {@link #REFUSED}, {@link #OPEN}), and sets both sides. */
    abstract int condition(int index);

    /** Computes all that the reasons of a program need: {@link #GRANTED} if all of it is known, else {@link #OPEN}. */
    int needed(int index) {
        return OPEN;
    }

    /** Computes what else a full trace of a program has, as far as it is known. */
    int more(int index) {
        return OPEN;
    }

    /** Takes down what was computed for the case as a whole; nothing unless the class was written to record. */
    void recordCase(long[] numbers, int at, @Nullable Object[] things, int thingsAt) {}

    /** Takes down what was computed for the member asked about last; nothing unless the class was written to record. */
    void recordMember(long[] numbers, int at, @Nullable Object[] things, int thingsAt) {}

    GeneratedReader copy() {
        try {
            return (GeneratedReader) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
