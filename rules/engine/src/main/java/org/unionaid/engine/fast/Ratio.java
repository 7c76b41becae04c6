package org.unionaid.engine.fast;

/**
 * An exact number in generated code.
 *
 * @param numerator  carries the sign
 * @param denominator  above zero; not necessarily in lowest terms
 */
record Ratio(Operand numerator, Operand denominator) {
    static Ratio whole(Operand number) {
        return new Ratio(number, new Operand.Constant(1));
    }
}
