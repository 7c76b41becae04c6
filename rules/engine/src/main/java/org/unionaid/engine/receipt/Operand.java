package org.unionaid.engine.receipt;

/**
 * A step that another step builds on (运算依据). Immutable and thread-safe.
 *
 * @param role  what it is to that step, such as {@code left}, {@code when 1} or {@code each member[M-2]}
 * @param step  its number
 */
public record Operand(String role, int step) {}
