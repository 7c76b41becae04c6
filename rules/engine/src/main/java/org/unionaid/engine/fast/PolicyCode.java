package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final Optional<RecordLayout> record;
    private final ImmutableMap<ProgramId, Integer> programs;
    private final ImmutableMap<ProgramId, String> unsupported;
    private final int bytes;

    private PolicyCode(
            Policy policy,
            Givens givens,
            byte[] code,
            Optional<RecordLayout> record,
            ImmutableMap<ProgramId, Integer> programs,
            ImmutableMap<ProgramId, String> unsupported) {
        this.policy = policy;
        this.givens = givens;
        this.constructor = ReaderClass.load(code);
        this.record = record;
        this.programs = programs;
        this.unsupported = unsupported;
        this.bytes = code.length;
    }

    static PolicyCode of(Policy policy, ImmutableMap<String, ParameterValue> parameters, Detail detail) {
        Givens givens = new Givens();
        Optional<RecordingLowering> recording = detail == Detail.NONE
                ? Optional.empty()
                : Optional.of(new RecordingLowering(policy, parameters, givens, detail));
        Lowering lowering = recording.isPresent() ? recording.get() : new Lowering(policy, parameters, givens);
        ProgramLowering each = new ProgramLowering(lowering, policy.stacking());
        List<ProgramCode> programs = new ArrayList<>();
        ImmutableMap.Builder<ProgramId, Integer> indices = ImmutableMap.builder();
        ImmutableMap.Builder<ProgramId, String> unsupported = ImmutableMap.builder();
        for (Program program : policy.programs().values()) {
            try {
                programs.add(lowering.undoingOnFailure(() -> {
                    ProgramCode code = each.code(programs.size(), program);
                    recording.ifPresent(record -> record.record(program));
                    return code;
                }));
                indices.put(program.id(), programs.size() - 1);
            } catch (Unsupported e) {
                unsupported.put(program.id(), String.valueOf(e.getMessage()));
            }
        }
        Optional<RecordingCode> recordingCode = recording.map(RecordingLowering::code);
        byte[] code = ReaderClass.write(
                givens, lowering.cells(), ImmutableList.copyOf(programs), ImmutableList.of(), recordingCode);
        return new PolicyCode(
                policy,
                givens,
                code,
                recordingCode.map(RecordingCode::record),
                indices.buildOrThrow(),
                unsupported.buildOrThrow());
    }

    /** Where a record keeps what; empty if the class does not record. */
    Optional<RecordLayout> record() {
        return record;
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
