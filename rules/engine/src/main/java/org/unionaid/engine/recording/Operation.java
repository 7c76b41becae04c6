package org.unionaid.engine.recording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.unionaid.engine.expression.Expr;

/**
 * What an expression does, as a receipt writes it.
 *
 * @param operator  the operator
 * @param details  what it needs to know besides its operands
 * @param parts  its operands with their roles; those of an aggregate's body are named by the thing they are about
 */
record Operation(String operator, ImmutableMap<String, String> details, ImmutableList<Part> parts) {
    /** An operand: what it is to the whole. */
    record Part(String role, Expr expr) {}

    static Operation of(String operator, Part... parts) {
        return new Operation(operator, ImmutableMap.of(), ImmutableList.copyOf(parts));
    }

    Operation with(String name, Object detail) {
        return new Operation(
                operator,
                ImmutableMap.<String, String>builder()
                        .putAll(details)
                        .put(name, detail.toString())
                        .buildOrThrow(),
                parts);
    }
}
