package org.unionaid.engine.evaluation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.unionaid.engine.catalog.FactContext;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.policy.Parameter;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.value.Value;

/**
 * Everything an evaluation may look at: the policy's names bound to a place and day, and the things of one case.
 *
 * @param context  day and place
 * @param parameters  the parameters that have a value there
 * @param declared  all parameters of the policy, for those read at another place
 * @param definitions  the policy's definitions
 * @param roots  the things of the case by root name, such as {@code household} and {@code member}
 * @param given  values that stand in for a definition, a parameter ({@code L}) or a fact ({@code household.size}); empty
 *     outside tests of single rules
 */
public record Situation(
        FactContext context,
        ImmutableMap<String, ParameterValue> parameters,
        ImmutableMap<String, Parameter> declared,
        ImmutableMap<String, Definition> definitions,
        ImmutableMap<String, Value> roots,
        ImmutableMap<String, Value> given) {
    /**
     * A situation in which only the parameters that are bound can be read at other places.
     *
     * @param context  day and place
     * @param parameters  the parameters that have a value there
     * @param definitions  the policy's definitions
     * @param roots  the things of the case by root name
     * @param given  values that stand in for a definition, a parameter or a fact
     */
    public Situation(
            FactContext context,
            ImmutableMap<String, ParameterValue> parameters,
            ImmutableMap<String, Definition> definitions,
            ImmutableMap<String, Value> roots,
            ImmutableMap<String, Value> given) {
        this(
                context,
                parameters,
                ImmutableMap.copyOf(Maps.transformValues(parameters, ParameterValue::parameter)),
                definitions,
                roots,
                given);
    }
}
