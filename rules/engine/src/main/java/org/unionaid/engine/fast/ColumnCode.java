package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.unionaid.engine.catalog.FactContext;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.identity.ProgramId;
import org.unionaid.program.SubjectType;

/**
 * The generated class of a policy's programs for one type of case, reading columns; for all places and days whose parameters
 * have the same denominators, and for all policies that differ by the values of parameters only. Immutable and thread-safe.
 */
final class ColumnCode {
    private final Policy policy;
    private final Givens givens;
    private final ColumnLowering lowering;
    private final ImmutableList<BlockChunk> chunks;
    private final ImmutableMap<ProgramId, Integer> programs;
    private final MethodHandle constructor;
    private final int bytes;
    private final Map<ImmutableList<Column>, ColumnReading> readings = new ConcurrentHashMap<>();

    private ColumnCode(Policy policy, Written written) {
        this.policy = policy;
        this.givens = written.givens();
        this.lowering = written.lowering();
        this.chunks = written.chunks();
        this.programs = written.programs();
        this.constructor = BlockClass.load(written.code());
        this.bytes = written.code().length;
    }

    static ColumnCode of(Policy policy, SubjectType type, ImmutableMap<String, ParameterValue> parameters) {
        ImmutableList<Program> asked = policy.programs().values().stream()
                .filter(program -> isFor(program, type))
                .collect(ImmutableList.toImmutableList());
        return new ColumnCode(
                policy,
                Fitting.of(asked, programs -> write(policy, programs, parameters))
                        .written());
    }

    /** What is generated for some programs. */
    @SuppressWarnings("ArrayRecordComponent") // goes to the class loader and nowhere else
    private record Written(
            Givens givens,
            ColumnLowering lowering,
            ImmutableMap<ProgramId, Integer> programs,
            ImmutableList<BlockChunk> chunks,
            byte[] code) {}

    /** Whether a case of a type has decisions of a program. */
    static boolean isFor(Program program, SubjectType type) {
        return program.subject().equals(type)
                || (type.equals(SubjectType.HOUSEHOLD) && program.subject().equals(SubjectType.MEMBER));
    }

    /** Generates those programs among some that can be, if they fit into one class. */
    private static Written write(
            Policy policy, ImmutableList<Program> asked, ImmutableMap<String, ParameterValue> parameters) {
        BlockLoop.Current loop = new BlockLoop.Current();
        Givens givens = new Givens();
        ColumnLowering lowering = new ColumnLowering(policy, parameters, givens, loop);
        ProgramLowering each = new ProgramLowering(lowering, policy.stacking());
        List<BlockPart> parts = new ArrayList<>();
        Map<ProgramId, Integer> indices = new LinkedHashMap<>();
        for (Program program : asked) {
            int known = lowering.cells().size();
            lowered(lowering, () -> each.code(indices.size(), program)).ifPresent(code -> {
                lowering.cells().stream()
                        .skip(known)
                        .forEach(cell -> parts.add(new BlockPart.OfCell((BlockCell) cell)));
                parts.add(new BlockPart.OfProgram(code, program.subject().equals(SubjectType.MEMBER)));
                indices.put(program.id(), indices.size());
            });
        }
        ImmutableList<BlockChunk> chunks = BlockChunk.of(parts, loop);
        byte[] code = Unsupported.withinLimits(() -> BlockClass.write(givens, chunks, loop));
        return new Written(givens, lowering, ImmutableMap.copyOf(indices), chunks, code);
    }

    /** The code of a program, or empty if it is left to the evaluator. */
    private static Optional<ProgramCode> lowered(Lowering lowering, Supplier<ProgramCode> program) {
        try {
            return Optional.of(lowering.undoingOnFailure(program));
        } catch (Unsupported e) {
            return Optional.empty();
        }
    }

    /** The programs that are generated, with their index in the class. */
    ImmutableMap<ProgramId, Integer> programs() {
        return programs;
    }

    /** What is to be done for each block, in order. */
    ImmutableList<BlockChunk> chunks() {
        return chunks;
    }

    ImmutableList<Column> longs() {
        return lowering.longs();
    }

    ImmutableList<Column> objects() {
        return lowering.objects();
    }

    /** The size of the class file. */
    int bytes() {
        return bytes;
    }

    /** How some of the columns are read from cases. */
    ColumnReading reading(ImmutableList<Column> columns, ImmutableMap<String, ParameterValue> parameters) {
        return readings.computeIfAbsent(columns, any -> ColumnReading.of(policy, columns, parameters));
    }

    /** Decides blocks at a place and day; for one thread. */
    GeneratedBlock at(FactContext context, ImmutableMap<String, ParameterValue> parameters, int cases, int members) {
        Givens.Bound bound = givens.at(context, parameters, policy.definitions());
        GeneratedBlock block;
        try {
            block = (GeneratedBlock) constructor.invokeExact(bound.readings(), bound.numbers(), bound.texts());
        } catch (Throwable e) {
            throw new LinkageError("the generated class could not be made", e);
        }
        block.keptLongs = lowering.keptLongs().stream()
                .map(ofMember -> new long[ofMember ? members : cases])
                .toArray(long[][]::new);
        block.keptObjects = lowering.keptObjects().stream()
                .map(ofMember -> new Object[ofMember ? members : cases])
                .toArray(Object[][]::new);
        return block;
    }
}
