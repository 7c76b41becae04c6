package org.unionaid.engine.fast;

import org.jspecify.annotations.Nullable;

/**
 * What generated classes extend: the case being read, and what is computed for it. Not thread-safe; each thread reads with a
 * copy of its own. What is about records is empty unless the class was written to record.
 */
abstract class GeneratedReader implements Cloneable {
    /** A program's conditions are not met, or its cap comes to nothing. */
    static final int REFUSED = 0;

    /** A program's conditions are met; {@link #cap} and {@link #award} are set. */
    static final int GRANTED = 1;

    /** The evaluator must tell. */
    static final int OPEN = 2;

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

    /** Forgets what was computed for the subject before, or only what depends on the member. */
    abstract void forget(boolean memberOnly);

    /** Settles a program: refused, granted or open. */
    abstract int program(int index);

    /** Computes all that the reasons of a program need: {@link #GRANTED} if all of it is known, else {@link #OPEN}. */
    int needed(int index) {
        return OPEN;
    }

    /** Computes what else a full trace of a program has, as far as it is known. */
    int more(int index) {
        return OPEN;
    }

    /** Takes down what was computed for the case as a whole. */
    void recordCase(long[] numbers, int at, @Nullable Object[] things, int thingsAt) {}

    /** Takes down what was computed for the member asked about last. */
    void recordMember(long[] numbers, int at, @Nullable Object[] things, int thingsAt) {}

    GeneratedReader copy() {
        try {
            return (GeneratedReader) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
