package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import org.unionaid.engine.catalog.FactContext;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.identity.ProgramId;

/**
 * The generated class of a policy, for all places and days whose parameters have the same denominators. Immutable and
 * thread-safe.
 */
final class PolicyCode {
    private final Policy policy;
    private final Givens givens;
    private final MethodHandle constructor;
    private final ImmutableMap<ProgramId, Integer> programs;
    private final ImmutableMap<ProgramId, String> unsupported;
    private final int bytes;

    private PolicyCode(
            Policy policy,
            Givens givens,
            byte[] code,
            ImmutableMap<ProgramId, Integer> programs,
            ImmutableMap<ProgramId, String> unsupported) {
        this.policy = policy;
        this.givens = givens;
        this.constructor = ReaderClass.load(code);
        this.programs = programs;
        this.unsupported = unsupported;
        this.bytes = code.length;
    }

    static PolicyCode of(Policy policy, ImmutableMap<String, ParameterValue> parameters) {
        Givens givens = new Givens();
        Lowering lowering = new Lowering(policy, parameters, givens);
        ProgramLowering each = new ProgramLowering(lowering, policy.stacking());
        List<ProgramCode> programs = new ArrayList<>();
        ImmutableMap.Builder<ProgramId, Integer> indices = ImmutableMap.builder();
        ImmutableMap.Builder<ProgramId, String> unsupported = ImmutableMap.builder();
        for (Program program : policy.programs().values()) {
            try {
                programs.add(lowering.undoingOnFailure(() -> each.code(programs.size(), program)));
                indices.put(program.id(), programs.size() - 1);
            } catch (Unsupported e) {
                unsupported.put(program.id(), String.valueOf(e.getMessage()));
            }
        }
        byte[] code = ReaderClass.write(givens, lowering.cells(), ImmutableList.copyOf(programs), ImmutableList.of());
        return new PolicyCode(policy, givens, code, indices.buildOrThrow(), unsupported.buildOrThrow());
    }

    /** The programs that are generated, with their index in the class. */
    ImmutableMap<ProgramId, Integer> programs() {
        return programs;
    }

    /** The programs that are left to the evaluator, and what they need that is not generated. */
    ImmutableMap<ProgramId, String> unsupported() {
        return unsupported;
    }

    /** The size of the class file. */
    int bytes() {
        return bytes;
    }

    /** A reader for a place and day, to be copied for each thread. */
    GeneratedReader at(FactContext context, ImmutableMap<String, ParameterValue> parameters) {
        Givens.Bound bound = givens.at(context, parameters, policy.definitions());
        try {
            return (GeneratedReader) constructor.invokeExact(bound.readings(), bound.numbers(), bound.texts());
        } catch (Throwable e) {
            throw new LinkageError("the generated reader could not be made", e);
        }
    }
}
