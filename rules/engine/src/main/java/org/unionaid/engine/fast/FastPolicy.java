package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.unionaid.engine.catalog.FactContext;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.identity.ProgramId;

/** A policy at a place and a day, ready to read many cases. Immutable and thread-safe; each thread takes its own reader. */
public final class FastPolicy {
    private final Policy policy;
    private final PolicyCode code;
    private final FactContext context;
    private final ImmutableList<Program> programs;
    private final GeneratedReader prototype;
    private final Reference reference;

    FastPolicy(
            Policy policy,
            PolicyCode code,
            FactContext context,
            ImmutableMap<String, ParameterValue> parameters,
            Reference reference) {
        this.policy = policy;
        this.code = code;
        this.context = context;
        this.programs = policy.programs().values().asList();
        this.prototype = code.at(context, parameters);
        this.reference = reference;
    }

    /**
     * A reader of cases for one thread.
     *
     * @return a new reader
     */
    public CaseReader reader() {
        return new CaseReader(this);
    }

    /**
     * The programs that no code is generated for: they are decided by the evaluator, slower and with the same answers.
     *
     * @return by program, what it needs that is not generated; empty if every program is
     */
    public ImmutableMap<ProgramId, String> leftToEvaluator() {
        return code.unsupported();
    }

    /**
     * The size of the generated class.
     *
     * @return the bytes of its class file
     */
    public int classBytes() {
        return code.bytes();
    }

    ImmutableList<Program> programs() {
        return programs;
    }

    /** The index of a program in the generated class, or -1 if it is left to the evaluator. */
    int index(Program program) {
        return code.programs().getOrDefault(program.id(), -1);
    }

    /** Whether what was granted before can change a decision of a program. */
    boolean readsHistory(Program program) {
        return program.times().isPresent()
                || !program.isPerEvent()
                || program.limits().stream().anyMatch(limit -> !limit.isPerPayment())
                || policy.stacking().limitsOf(program.id()).stream().anyMatch(limit -> !limit.isPerPayment());
    }

    FactContext context() {
        return context;
    }

    GeneratedReader newReader() {
        return prototype.copy();
    }

    Reference reference() {
        return reference;
    }
}
