package org.unionaid.engine.fast;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.Booleans;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.unionaid.engine.catalog.FactContext;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.evaluation.Situation;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.identity.ProgramId;
import org.unionaid.program.SubjectType;

/** A policy at a place and a day, ready to read many cases. Immutable and thread-safe; each thread takes its own reader. */
public final class FastPolicy {
    private static final int[] NO_PROGRAMS = {};

    private final Policy policy;
    private final ImmutableMap<Detail, Supplier<CodeAtHand>> codes;
    private final Situation situation;
    private final ImmutableList<Program> programs;
    private final Reference reference;
    private final boolean[] readsHistory;
    private final boolean[] setsAward;
    private final boolean[] ofMembers;
    private final ImmutableMap<SubjectType, int[]> bySubject;

    FastPolicy(
            Policy policy,
            Function<Detail, PolicyCode> codes,
            FactContext context,
            ImmutableMap<String, ParameterValue> parameters,
            Reference reference) {
        this.policy = policy;
        this.programs = policy.programs().values().asList();
        this.codes = Maps.toMap(
                ImmutableList.copyOf(Detail.values()),
                detail -> Suppliers.memoize(() -> new CodeAtHand(codes.apply(detail), programs, context, parameters)));
        this.situation = new Situation(
                context, parameters, policy.parameters(), policy.definitions(), ImmutableMap.of(), ImmutableMap.of());
        this.reference = reference;
        int count = programs.size();
        this.readsHistory = new boolean[count];
        this.setsAward = new boolean[count];
        this.ofMembers = new boolean[count];
        for (int i = 0; i < count; i++) {
            Program program = programs.get(i);
            readsHistory[i] = readsHistory(policy, program);
            setsAward[i] =
                    program.amount().map(amount -> amount.award().isPresent()).orElse(true);
            ofMembers[i] = program.subject().equals(SubjectType.MEMBER);
        }
        this.bySubject = bySubject(programs);
    }

    /** The programs that a type of case has decisions of; those of members belong to their household. */
    private static ImmutableMap<SubjectType, int[]> bySubject(ImmutableList<Program> programs) {
        ImmutableListMultimap.Builder<SubjectType, Integer> all = ImmutableListMultimap.builder();
        for (int i = 0; i < programs.size(); i++) {
            SubjectType subject = programs.get(i).subject();
            all.put(subject.equals(SubjectType.MEMBER) ? SubjectType.HOUSEHOLD : subject, i);
        }
        return ImmutableMap.copyOf(Maps.transformValues(all.build().asMap(), Ints::toArray));
    }

    /**
     * A reader of cases for one thread, that tells verdicts and amounts.
     *
     * @return a new reader
     */
    public CaseReader reader() {
        return reader(Detail.NONE);
    }

    /**
     * A reader of cases for one thread, that can also tell why.
     *
     * @param detail  how much {@link CaseReader#trace} is to know, not null; {@link Detail#NONE} if it is not going to be asked
     * @return a new reader
     */
    public CaseReader reader(Detail detail) {
        return new CaseReader(this, code(detail));
    }

    /**
     * Decides a single case and keeps why.
     *
     * @param aidCase  the case, not null
     * @param detail  how much is kept, not {@link Detail#NONE}
     * @return every decision of the case
     * @throws IllegalArgumentException if no detail is asked for
     */
    public CaseTrace trace(AidCase aidCase, Detail detail) {
        if (detail == Detail.NONE) {
            throw new IllegalArgumentException("Without detail there is nothing to trace");
        }
        CaseReader reader = reader(detail);
        reader.read(aidCase);
        return reader.trace();
    }

    /**
     * The programs that no code is generated for: they are decided by the evaluator, slower and with the same answers.
     *
     * @return by program, what it needs that is not generated; empty if every program is
     */
    public ImmutableMap<ProgramId, String> leftToEvaluator() {
        return code(Detail.NONE).code().unsupported();
    }

    /**
     * The size of the generated class.
     *
     * @return the bytes of its class file
     */
    public int classBytes() {
        return code(Detail.NONE).code().bytes();
    }

    ImmutableList<Program> programs() {
        return programs;
    }

    private CodeAtHand code(Detail detail) {
        return Objects.requireNonNull(Objects.requireNonNull(codes.get(detail)).get());
    }

    /** Whether what was granted before can change a decision of a program. */
    boolean readsHistory(int program) {
        return readsHistory[program];
    }

    /** The programs that a type of case has decisions of, in declared order; not to be changed. */
    int[] programsOf(SubjectType type) {
        int[] found = bySubject.get(type);
        return found == null ? NO_PROGRAMS : found;
    }

    boolean isOfMembers(int program) {
        return ofMembers[program];
    }

    boolean hasMemberPrograms() {
        return Booleans.contains(ofMembers, true);
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

    LocalDate day() {
        return situation.context().asOf().date();
    }

    /** What can be looked at without a case. */
    Situation situation() {
        return situation;
    }

    Assessment assessment(ImmutableMap<DecisionKey, Decision> decisions) {
        FactContext context = situation.context();
        return new Assessment(policy.id(), policy.hash(), context.place(), context.asOf(), decisions);
    }

    Reference reference() {
        return reference;
    }
}
