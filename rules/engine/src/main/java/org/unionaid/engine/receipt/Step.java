package org.unionaid.engine.receipt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * One step of a calculation (计算步骤). Immutable and thread-safe.
 *
 * @param number  its number, from 1; it builds only on steps before it
 * @param operator  what was done, such as {@code plus}, {@code fact} or {@code condition}
 * @param details  what the operator needs to know besides its operands, such as the name of a fact
 * @param operands  the steps it builds on
 * @param result  what came of it, in the form of {@link Receipt}
 * @param at  where the rule is written, as file:line:column
 * @param clause  the document and clause that set it, where the step is a condition
 */
public record Step(
        int number,
        String operator,
        ImmutableMap<String, String> details,
        ImmutableList<Operand> operands,
        String result,
        String at,
        Optional<String> clause) {
    /**
     * A detail that is known to be there.
     *
     * @param name  its name
     * @return its text; empty if there is no such detail
     */
    public String detail(String name) {
        return details.getOrDefault(name, "");
    }
}
