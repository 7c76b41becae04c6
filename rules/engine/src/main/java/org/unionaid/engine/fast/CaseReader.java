package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKind;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.subject.CaseSubject;
import org.unionaid.engine.subject.FileOnRecord;
import org.unionaid.household.Household;
import org.unionaid.household.Member;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.program.Beneficiary;
import org.unionaid.program.SubjectType;

/**
 * Reads one case after the other and tells verdicts and amounts, without making anything for what is settled.
 *
 * <p>{@link #read} decides every program of the policy for a case; the rows then say how each (program, beneficiary) was
 * decided, in the order of an assessment, until the next case is read. Not thread-safe: each thread takes its own from
 * {@link FastPolicy#reader}.
 */
public final class CaseReader {
    static final long NO_AWARD = -1;

    private final FastPolicy policy;
    private final CodeAtHand code;
    private final GeneratedReader generated;
    private final @Nullable Tape tape;
    private final LocalDate day;
    private final ImmutableList<Program> programs;

    private int size;
    private int[] rowPrograms;
    private @Nullable DecisionKind[] kinds;
    private long[] caps;
    private long[] awards;
    private @Nullable Member[] members;
    private @Nullable AidCase current;

    CaseReader(FastPolicy policy, CodeAtHand code) {
        this.policy = policy;
        this.code = code;
        this.generated = code.newReader();
        this.tape =
                code.code().record().map(record -> new Tape(record, generated)).orElse(null);
        this.day = policy.day();
        this.programs = policy.programs();
        int count = programs.size();
        this.rowPrograms = new int[count];
        this.kinds = new DecisionKind[count];
        this.caps = new long[count];
        this.awards = new long[count];
        this.members = new Member[count];
    }

    /**
     * Decides every program of the policy for a case.
     *
     * @param aidCase  the case, not null
     */
    public void read(AidCase aidCase) {
        size = 0;
        current = aidCase;
        boolean historyMatters = !aidCase.history()
                .orElseIfNone(History.none())
                .find()
                .map(History::isEmpty)
                .orElse(false);
        generated.forget(false);
        if (tape != null) {
            tape.clear();
        }
        if (aidCase.subject() instanceof AidCase.OfHousehold of) {
            generated.household = of.household();
            generated.file = new FileOnRecord(aidCase.file());
            readHousehold(of.household(), historyMatters);
        } else if (aidCase.subject() instanceof AidCase.OfEmployer of) {
            generated.subject = of.employer();
            readAll(SubjectType.EMPLOYER, historyMatters);
        } else if (aidCase.subject() instanceof AidCase.OfRoster of) {
            generated.subject = of.roster();
            readAll(SubjectType.ROSTER, historyMatters);
        } else if (aidCase.subject() instanceof AidCase.OfOwnType of) {
            generated.subject = of.thing();
            readAll(of.type(), historyMatters);
        }
    }

    private void readHousehold(Household household, boolean historyMatters) {
        for (int i = 0; i < programs.size(); i++) {
            if (programs.get(i).subject().equals(SubjectType.HOUSEHOLD)) {
                settle(newRow(i, null), historyMatters);
            } else if (programs.get(i).subject().equals(SubjectType.MEMBER)) {
                for (Member member : household.membersAt(day)) {
                    generated.member = member;
                    generated.forget(true);
                    settle(newRow(i, member), historyMatters);
                }
            }
        }
    }

    private void readAll(SubjectType type, boolean historyMatters) {
        for (int i = 0; i < programs.size(); i++) {
            if (programs.get(i).subject().equals(type)) {
                settle(newRow(i, null), historyMatters);
            }
        }
    }

    private int newRow(int program, @Nullable Member member) {
        if (size == kinds.length) {
            int larger = size * 2;
            rowPrograms = Arrays.copyOf(rowPrograms, larger);
            kinds = Arrays.copyOf(kinds, larger);
            caps = Arrays.copyOf(caps, larger);
            awards = Arrays.copyOf(awards, larger);
            members = Arrays.copyOf(members, larger);
        }
        rowPrograms[size] = program;
        members[size] = member;
        return size++;
    }

    private void settle(int row, boolean historyMatters) {
        int program = rowPrograms[row];
        int index = code.index(program);
        boolean recorded = tape != null && index >= 0 && tape.computes(index);
        int result = GeneratedReader.OPEN;
        if (index >= 0) {
            try {
                result = generated.program(index);
            } catch (RuntimeException e) {
                result = GeneratedReader.OPEN;
            }
        }
        if (result == GeneratedReader.REFUSED) {
            kinds[row] = DecisionKind.INELIGIBLE;
            caps[row] = 0;
            awards[row] = NO_AWARD;
        } else if (result == GeneratedReader.GRANTED && !(historyMatters && policy.readsHistory(program))) {
            kinds[row] = DecisionKind.ELIGIBLE;
            caps[row] = generated.cap;
            awards[row] = policy.setsAward(program) ? generated.award : NO_AWARD;
        } else {
            decideByEvaluator(row);
        }
        if (tape != null) {
            tape.row(row, recorded, members[row] != null);
        }
    }

    private void decideByEvaluator(int row) {
        Decision decision = policy.reference().settle(program(row), subject(row), current());
        kinds[row] = DecisionKind.of(decision);
        caps[row] = 0;
        awards[row] = NO_AWARD;
        if (decision instanceof Decision.Eligible eligible) {
            caps[row] = eligible.cap().value().fen();
            awards[row] = eligible.award().map(aid -> aid.value().fen()).orElse(NO_AWARD);
        }
    }

    private AidCase current() {
        if (current == null) {
            throw new IllegalStateException("No case was read");
        }
        return current;
    }

    private CaseSubject subject(int row) {
        Beneficiary beneficiary = beneficiary(row);
        return CaseSubject.of(current(), programs.get(rowPrograms[row]).subject(), day).stream()
                .filter(each -> each.beneficiary().equals(beneficiary))
                .findFirst()
                .orElseThrow();
    }

    private Program program(int row) {
        return programs.get(rowPrograms[row]);
    }

    /**
     * How many decisions the case last read has.
     *
     * @return the number of rows
     */
    public int size() {
        return size;
    }

    /**
     * The program of a row.
     *
     * @param row  the row, from 0 to below {@link #size}
     * @return the program
     */
    public ProgramId programId(int row) {
        return program(row).id();
    }

    /**
     * Who would get the aid of a row.
     *
     * @param row  the row, from 0 to below {@link #size}
     * @return the beneficiary
     */
    public Beneficiary beneficiary(int row) {
        Member member = members[row];
        if (member != null) {
            return Beneficiary.member(member.id());
        }
        return CaseSubject.of(current(), programs.get(rowPrograms[row]).subject(), day)
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
        return Objects.requireNonNull(kinds[row]);
    }

    /**
     * The most that can be granted now.
     *
     * @param row  the row, from 0 to below {@link #size}
     * @return the value of the cap in fen; zero unless the row is eligible
     */
    public long capFen(int row) {
        return caps[row];
    }

    /**
     * What is awarded where the policy itself sets it.
     *
     * @param row  the row, from 0 to below {@link #size}
     * @return the value of the award in fen; empty unless the row is eligible and the policy sets an award
     */
    public OptionalLong awardFen(int row) {
        return awards[row] == NO_AWARD ? OptionalLong.empty() : OptionalLong.of(awards[row]);
    }

    /**
     * The decision of a row with its reasons and what is missing, as an assessment has it. It is made by the evaluator when it
     * is asked for.
     *
     * @param row  the row, from 0 to below {@link #size}
     * @return the decision
     */
    public Decision decision(int row) {
        return policy.reference().decide(program(row), subject(row), current());
    }

    /**
     * The case last read, with why it was decided so; to be kept as long as one likes.
     *
     * @return the trace, of the detail that this reader was made for
     * @throws IllegalStateException if no case was read, or this reader was made for no detail
     */
    public CaseTrace trace() {
        if (tape == null) {
            throw new IllegalStateException("A reader traces only if it is made with a detail");
        }
        AidCase aidCase = current();
        @Nullable Object[] things = tape.things();
        long[] numbers = tape.numbers(CaseTrace.room(size), things);
        int ofMembers = 0;
        for (int row = 0; row < size; row++) {
            CaseTrace.write(numbers, row, kind(row), caps[row], awards[row], tape.isRecorded(row), ofMembers);
            ofMembers += members[row] == null ? 0 : 1;
        }
        return new CaseTrace(
                policy,
                code.code().record().orElseThrow(),
                aidCase,
                Arrays.copyOf(rowPrograms, size),
                Arrays.copyOf(members, ofMembers == 0 ? 0 : size),
                numbers,
                things);
    }
}
