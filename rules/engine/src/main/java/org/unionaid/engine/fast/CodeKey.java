package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.value.Value;

/**
 * What generated code depends on. Places and days are not in it: code is told the values of parameters, so it depends only on
 * which of them there are and how exact they are.
 *
 * @param <T>  the kind of code
 * @param code  the kind of code
 * @param content  the rules
 * @param shape  which parameters have a value, and its denominator
 * @param use  what it is for: a detail of reading, or a type of cases
 */
record CodeKey<T>(Class<T> code, Content content, ImmutableList<Object> shape, Object use) {
    static <T> CodeKey<T> of(
            Class<T> code, Content content, ImmutableMap<String, ParameterValue> parameters, Object use) {
        return new CodeKey<>(code, content, shape(parameters), use);
    }

    private static ImmutableList<Object> shape(ImmutableMap<String, ParameterValue> parameters) {
        ImmutableList.Builder<Object> shape = ImmutableList.builder();
        parameters.forEach((name, bound) -> {
            shape.add(name);
            if (bound.value() instanceof Value.Quantity quantity) {
                addTo(shape, quantity);
            } else if (bound.value() instanceof Value.Table table) {
                table.cells().values().forEach(cell -> addTo(shape, cell));
                table.otherwise().ifPresent(cell -> addTo(shape, cell));
            }
        });
        return shape.build();
    }

    private static void addTo(ImmutableList.Builder<Object> shape, Value.Quantity quantity) {
        shape.add(quantity.amount().denominator());
        shape.add(quantity.amount().numerator().bitLength() < Long.SIZE - 1);
    }
}
