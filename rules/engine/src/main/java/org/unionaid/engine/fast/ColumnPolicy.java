package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.unionaid.engine.catalog.FactContext;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.program.SubjectType;

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
    /** The policy with its code, which differs neither by place and day nor by the values of parameters. */
    static ColumnPolicy of(
            CodeCache codes,
            Policy policy,
            SubjectType type,
            FactContext context,
            ImmutableMap<String, ParameterValue> parameters,
            Reference reference) {
        ImmutableList<Program> programs = policy.programs().values().stream()
                .filter(program -> ColumnCode.isFor(program, type))
                .collect(ImmutableList.toImmutableList());
        ColumnCode code = codes.code(
                CodeKey.of(ColumnCode.class, codes.content(policy), parameters, type),
                () -> ColumnCode.of(policy, type, parameters));
        return new ColumnPolicy(policy, code, context, parameters, programs, reference);
    }

    Column.Key key(Column column) {
        return column.key(policy, parameters);
    }

    /** The index of a program in the generated class, or -1 if it is left to the evaluator. */
    int index(Program program) {
        return code.programs().getOrDefault(program.id(), -1);
    }
}
