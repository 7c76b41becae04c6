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
    private final PolicyCode code;
    private final FactContext context;
    private final ImmutableList<Program> programs;
    private final GeneratedReader prototype;
    private final Reference reference;
    private final int[] indices;
    private final boolean[] readsHistory;
    private final boolean[] setsAward;

    FastPolicy(
            Policy policy,
            PolicyCode code,
            FactContext context,
            ImmutableMap<String, ParameterValue> parameters,
            Reference reference) {
        this.code = code;
        this.context = context;
        this.programs = policy.programs().values().asList();
        this.prototype = code.at(context, parameters);
        this.reference = reference;
        int count = programs.size();
        this.indices = new int[count];
        this.readsHistory = new boolean[count];
        this.setsAward = new boolean[count];
        for (int i = 0; i < count; i++) {
            Program program = programs.get(i);
            indices[i] = code.programs().getOrDefault(program.id(), -1);
            readsHistory[i] = readsHistory(policy, program);
            setsAward[i] =
                    program.amount().map(amount -> amount.award().isPresent()).orElse(true);
        }
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
    int index(int program) {
        return indices[program];
    }

    /** Whether what was granted before can change a decision of a program. */
    boolean readsHistory(int program) {
        return readsHistory[program];
    }

    boolean setsAward(int program) {
        return setsAward[program];
    }

    static boolean readsHistory(Policy policy, Program program) {
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
