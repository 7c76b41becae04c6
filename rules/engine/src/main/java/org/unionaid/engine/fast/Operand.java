package org.unionaid.engine.fast;

/** A long that generated code can load: a constant, or the content of a local variable. */
sealed interface Operand {
    /** A constant. */
    record Constant(long value) implements Operand {}

    /** A local variable. */
    record Local(int index) implements Operand {}

    /** Whether this is the constant zero, so that adding it can be left out. */
    default boolean isZero() {
        return this instanceof Constant constant && constant.value() == 0;
    }

    /** Whether this is the constant one, so that multiplying by it can be left out. */
    default boolean isOne() {
        return this instanceof Constant constant && constant.value() == 1;
    }
}
