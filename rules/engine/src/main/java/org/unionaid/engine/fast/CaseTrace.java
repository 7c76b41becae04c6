package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.decision.DecisionKind;
import org.unionaid.engine.evaluation.Evaluator;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.subject.CaseSubject;
import org.unionaid.household.Member;
import org.unionaid.program.Beneficiary;

/**
 * How one case was decided, with what it takes to say why (决定的记录). Immutable and thread-safe.
 *
 * <p>It is made while the case is decided and costs little: the numbers and codes that the answers rest on, in two arrays.
 * Reasons are put into words when they are asked for, from these numbers and not from the case. What is not recorded (because
 * something was unknown, failed, or lies beyond generated code) the evaluator tells, from the case, which is kept for that; see
 * {@link #isRecorded}. Either way it is what an assessment of the case says.
 */
public final class CaseTrace {
    private static final int CAP = 0;
    private static final int AWARD = 1;
    private static final int FLAGS = 2;
    private static final int WORDS = 3;

    private static final ImmutableList<DecisionKind> KINDS = ImmutableList.copyOf(DecisionKind.values());
    private static final int RECORDED = 4;
    private static final int MEMBER = 8;

    private final FastPolicy policy;
    private final RecordLayout record;
    private final AidCase aidCase;
    private final int[] programs;
    private final @Nullable Member[] members;
    private final long[] numbers;
    private final @Nullable Object[] things;

    CaseTrace(
            FastPolicy policy,
            RecordLayout record,
            AidCase aidCase,
            int[] programs,
            @Nullable Member[] members,
            long[] numbers,
            @Nullable Object[] things) {
        this.policy = policy;
        this.record = record;
        this.aidCase = aidCase;
        this.programs = programs;
        this.members = members;
        this.numbers = numbers;
        this.things = things;
    }

    /** The room that rows take among the numbers of a trace. */
    static int room(int rows) {
        return rows * WORDS;
    }

    /** Writes a row; {@code member} counts the rows of members before it. */
    static void write(long[] numbers, int row, DecisionKind kind, long cap, long award, boolean recorded, int member) {
        numbers[row * WORDS + CAP] = cap;
        numbers[row * WORDS + AWARD] = award;
        numbers[row * WORDS + FLAGS] = KINDS.indexOf(kind) + (recorded ? RECORDED : 0) + (long) member * MEMBER;
    }

    /**
     * The case.
     *
     * @return the case that was decided
     */
    public AidCase aidCase() {
        return aidCase;
    }

    /**
     * How many decisions it has.
     *
     * @return the number of rows, in the order of an assessment
     */
    public int size() {
        return programs.length;
    }

    /**
     * What a row is about.
     *
     * @param row  the row, from 0 to below {@link #size}
     * @return the program, and who would get it
     */
    public DecisionKey key(int row) {
        return new DecisionKey(program(row).id(), beneficiary(row));
    }

    private Beneficiary beneficiary(int row) {
        Member member = members.length == 0 ? null : members[row];
        return member != null
                ? Beneficiary.member(member.id())
                : CaseSubject.of(aidCase, program(row).subject(), policy.day())
                        .get(0)
                        .beneficiary();
    }

    /**
     * How a row was decided.
     *
     * @param row  the row, from 0 to below {@link #size}
     * @return the kind of the decision
     */
    public DecisionKind kind(int row) {
        return KINDS.get((int) (numbers[row * WORDS + FLAGS] % RECORDED));
    }

    /**
     * The most that can be granted now.
     *
     * @param row  the row, from 0 to below {@link #size}
     * @return the value of the cap in fen; zero unless the row is eligible
     */
    public long capFen(int row) {
        return numbers[row * WORDS + CAP];
    }

    /**
     * What is awarded where the policy itself sets it.
     *
     * @param row  the row, from 0 to below {@link #size}
     * @return the value of the award in fen; empty unless the row is eligible and the policy sets an award
     */
    public OptionalLong awardFen(int row) {
        long award = numbers[row * WORDS + AWARD];
        return award == CaseReader.NO_AWARD ? OptionalLong.empty() : OptionalLong.of(award);
    }

    /**
     * Whether generated code recorded what the reasons of a row rest on.
     *
     * @param row  the row, from 0 to below {@link #size}
     * @return false if the evaluator has to tell them
     */
    public boolean isRecorded(int row) {
        return (numbers[row * WORDS + FLAGS] & RECORDED) != 0;
    }

    /**
     * The decision of a row with its reasons, as an assessment has it.
     *
     * @param row  the row, from 0 to below {@link #size}
     * @return the decision
     */
    public Decision decision(int row) {
        return recordedDecision(row).orElseGet(() -> policy.reference().decide(program(row), subject(row), aidCase));
    }

    /** Told by the record alone; what to ask where something is open is the evaluator's to find. */
    private Optional<Decision> recordedDecision(int row) {
        return fromRecord(
                        row, evaluator -> policy.reference().settle(program(row), beneficiary(row), aidCase, evaluator))
                .filter(decision -> !(decision instanceof Decision.Undetermined));
    }

    /**
     * Every decision of the case with its reasons.
     *
     * @return what {@code assess} gives for the case
     */
    public Assessment assessment() {
        Map<DecisionKey, Decision> decisions = new LinkedHashMap<>();
        for (int row = 0; row < size(); row++) {
            decisions.put(key(row), decision(row));
        }
        return policy.assessment(ImmutableMap.copyOf(decisions));
    }

    /**
     * Reads something off the record of a row: what it rests on is evaluated from recorded values, without looking at the case.
     *
     * @param row  the row, from 0 to below {@link #size}
     * @param reading  evaluates expressions of the row's program, such as its conditions and, of a full trace, its definitions;
     *     not null
     * @param <T>  what is read
     * @return what it returned; empty if the row is not recorded, or if it asked for something that is not
     */
    public <T> Optional<T> fromRecord(int row, Function<Evaluator, T> reading) {
        if (!isRecorded(row)) {
            return Optional.empty();
        }
        int ofCase = room(size());
        RecordLayout.Section members = record.section(true);
        int member = (int) (numbers[row * WORDS + FLAGS] / MEMBER);
        Replay.Values values = new Replay.Values(
                numbers,
                things,
                new Replay.Values.Start(ofCase, 0),
                new Replay.Values.Start(
                        ofCase + record.section(false).longs() + member * members.longs(),
                        record.section(false).things() + member * members.things()));
        try {
            return Optional.of(reading.apply(new Replay(policy.situation(), record, values)));
        } catch (Replay.NotRecordedException e) {
            return Optional.empty();
        }
    }

    /**
     * Whom a row is about, with the things of the case that its program may look at.
     *
     * @param row  the row, from 0 to below {@link #size}
     * @return the subject
     */
    public CaseSubject subject(int row) {
        Beneficiary beneficiary = beneficiary(row);
        return CaseSubject.of(aidCase, program(row).subject(), policy.day()).stream()
                .filter(each -> each.beneficiary().equals(beneficiary))
                .findFirst()
                .orElseThrow();
    }

    private Program program(int row) {
        return policy.programs().get(programs[row]);
    }
}
