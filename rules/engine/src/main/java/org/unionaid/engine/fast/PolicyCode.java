package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.invoke.MethodHandle;
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

    private PolicyCode(Policy policy, Fitting<Written> fitting) {
        Written written = fitting.written();
        this.policy = policy;
        this.givens = written.givens();
        this.constructor = ReaderClass.load(written.code());
        this.record = written.record();
        this.programs = fitting.indices();
        this.unsupported = fitting.left();
        this.bytes = written.code().length;
    }

    static PolicyCode of(Policy policy, ImmutableMap<String, ParameterValue> parameters, Detail detail) {
        return new PolicyCode(
                policy,
                Fitting.of(
                        policy.programs().values().asList(), programs -> write(policy, parameters, detail, programs)));
    }

    /** What is generated for some programs. */
    @SuppressWarnings("ArrayRecordComponent") // goes to the class loader and nowhere else
    private record Written(Givens givens, byte[] code, Optional<RecordLayout> record) {}

    private static Written write(
            Policy policy,
            ImmutableMap<String, ParameterValue> parameters,
            Detail detail,
            ImmutableList<Program> programs) {
        Givens givens = new Givens();
        Optional<RecordingLowering> recording = detail == Detail.NONE
                ? Optional.empty()
                : Optional.of(new RecordingLowering(policy, parameters, givens, detail));
        Lowering lowering = recording.isPresent() ? recording.get() : new Lowering(policy, parameters, givens);
        ProgramLowering each = new ProgramLowering(lowering, policy.stacking());
        ImmutableList.Builder<ProgramCode> codes = ImmutableList.builder();
        for (int i = 0; i < programs.size(); i++) {
            Program program = programs.get(i);
            codes.add(each.code(i, program));
            recording.ifPresent(record -> record.record(program));
        }
        Optional<RecordingCode> record = recording.map(RecordingLowering::code);
        byte[] code = Unsupported.withinLimits(() -> ReaderClass.write(
                givens, lowering.cells(), lowering.fusions(), codes.build(), ImmutableList.of(), record));
        return new Written(givens, code, record.map(RecordingCode::record));
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
