package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.unionaid.engine.catalog.FactContext;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.Program;

/** Generated code with the numbers of a place and a day, to be copied for each reader. Thread-safe. */
final class CodeAtHand {
    private final PolicyCode code;
    private final GeneratedReader prototype;
    private final int[] indices;

    CodeAtHand(
            PolicyCode code,
            ImmutableList<Program> programs,
            FactContext context,
            ImmutableMap<String, ParameterValue> parameters) {
        this.code = code;
        this.prototype = code.at(context, parameters);
        this.indices = programs.stream()
                .mapToInt(program -> code.programs().getOrDefault(program.id(), -1))
                .toArray();
    }

    PolicyCode code() {
        return code;
    }

    /** The index of a program in the generated class, or -1 if it is left to the evaluator. */
    int index(int program) {
        return indices[program];
    }

    GeneratedReader newReader() {
        return prototype.copy();
    }
}
