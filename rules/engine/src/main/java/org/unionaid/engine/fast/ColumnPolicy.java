package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.unionaid.engine.catalog.FactContext;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;

/**
 * A policy at a place and a day for one type of case, ready to decide from columns. Immutable and thread-safe.
 *
 * @param policy  the policy
 * @param code  its generated code
 * @param context  place and day
 * @param parameters  the parameters that have a value there and then
 * @param programs  the programs that such a case has decisions of, in declared order
 * @param reference  decides what the generated code leaves open
 */
record ColumnPolicy(
        Policy policy,
        ColumnCode code,
        FactContext context,
        ImmutableMap<String, ParameterValue> parameters,
        ImmutableList<Program> programs,
        Reference reference) {
    Column.Key key(Column column) {
        return column.key(policy, parameters);
    }

    /** The index of a program in the generated class, or -1 if it is left to the evaluator. */
    int index(Program program) {
        return code.programs().getOrDefault(program.id(), -1);
    }
}
