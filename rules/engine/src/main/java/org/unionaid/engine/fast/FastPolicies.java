package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.unionaid.engine.catalog.FactContext;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.value.Value;

/**
 * The generated code of one policy for every place and day it is bound to. Code is generated when it is first asked for, and
 * again only where a parameter has another denominator (or none) or more detail is asked: all places, and every day of a year,
 * share one class.
 * Thread-safe; belongs to the policy that was compiled and goes with it.
 */
public final class FastPolicies {
    private final Policy policy;

    private record Kind(ImmutableList<Object> shape, Detail detail) {}

    private final Map<Kind, PolicyCode> codes = new ConcurrentHashMap<>();

    /**
     * No code yet.
     *
     * @param policy  the policy to generate code for, not null
     */
    public FastPolicies(Policy policy) {
        this.policy = policy;
    }

    /**
     * The policy bound to a place and a day.
     *
     * @param context  day and place
     * @param parameters  the parameters that have a value there
     * @param reference  decides what the generated code leaves open
     * @return the policy, ready to read cases
     */
    public FastPolicy at(FactContext context, ImmutableMap<String, ParameterValue> parameters, Reference reference) {
        ImmutableList<Object> shape = shape(parameters);
        return new FastPolicy(
                policy,
                detail -> codes.computeIfAbsent(
                        new Kind(shape, detail), any -> PolicyCode.of(policy, parameters, detail)),
                context,
                parameters,
                reference);
    }

    /**
     * How many classes were generated.
     *
     * @return the number, usually one
     */
    public int classCount() {
        return codes.size();
    }

    /** What the code depends on: which parameters have a value, and its denominator. */
    static ImmutableList<Object> shape(ImmutableMap<String, ParameterValue> parameters) {
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
