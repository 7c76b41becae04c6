package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.unionaid.answer.Answer;
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
    static final int NO_MEMBER = -1;

    private static final ImmutableList<DecisionKind> KINDS = ImmutableList.copyOf(DecisionKind.values());
    private static final byte INELIGIBLE = code(DecisionKind.INELIGIBLE);
    private static final byte ELIGIBLE = code(DecisionKind.ELIGIBLE);

    private final FastPolicy policy;
    private final CodeAtHand code;
    private final GeneratedReader generated;
    private final @Nullable Tape tape;
    private final LocalDate day;
    private final ImmutableList<Program> programs;

    private int size;
    private int[] rowPrograms;
    private byte[] kinds;
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
        this.kinds = new byte[count];
        this.caps = new long[count];
        this.awards = new long[count];
        this.members = new Member[policy.hasMemberPrograms() ? count : 0];
    }

    /**
     * Decides every program of the policy for a case.
     *
     * @param aidCase  the case, not null
     */
    public void read(AidCase aidCase) {
        size = 0;
        current = aidCase;
        generated.forget(false);
        if (tape != null) {
            tape.clear();
        }
        AidCase.Subject subject = aidCase.subject();
        if (subject instanceof AidCase.OfHousehold of) {
            generated.household = of.household();
            generated.file = new FileOnRecord(aidCase.file());
            readHousehold(of.household());
        } else if (subject instanceof AidCase.OfOwnType of) {
            generated.subject = of.thing();
            readAll(of.type());
        } else if (subject instanceof AidCase.OfEmployer of) {
            generated.subject = of.employer();
            readAll(SubjectType.EMPLOYER);
        } else if (subject instanceof AidCase.OfRoster of) {
            generated.subject = of.roster();
            readAll(SubjectType.ROSTER);
        }
    }

    private void readHousehold(Household household) {
        if (!policy.hasMemberPrograms()) {
            readAll(SubjectType.HOUSEHOLD);
            return;
        }
        int[] all = policy.programsOf(SubjectType.HOUSEHOLD);
        ImmutableList<Member> persons = household.membersAt(day);
        for (int program : all) {
            if (policy.isOfMembers(program)) {
                for (int i = 0; i < persons.size(); i++) {
                    newRow(program, persons.get(i));
                }
            } else {
                settle(newRow(program, null), NO_MEMBER);
            }
        }
        for (int i = 0; i < persons.size(); i++) {
            readMember(all, persons, i);
        }
    }

    /** Settles all programs for one member, so that what they share is computed once. */
    private void readMember(int[] all, ImmutableList<Member> persons, int member) {
        generated.member = persons.get(member);
        generated.forget(true);
        int row = 0;
        int before = 0;
        for (int program : all) {
            if (policy.isOfMembers(program)) {
                settle(row + member, before + member);
                row += persons.size();
                before += persons.size();
            } else {
                row++;
            }
        }
    }

    private void readAll(SubjectType type) {
        for (int program : policy.programsOf(type)) {
            settle(newRow(program, null), NO_MEMBER);
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
        if (members.length > 0) {
            members[size] = member;
        }
        return size++;
    }

    private @Nullable Member member(int row) {
        return members.length > 0 ? members[row] : null;
    }

    /** Settles a row; {@code memberRow} counts the rows of members before it, if it is one. */
    private void settle(int row, int memberRow) {
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
            set(row, INELIGIBLE, 0, NO_AWARD);
        } else if (result == GeneratedReader.GRANTED && !(policy.readsHistory(program) && historyMatters())) {
            set(row, ELIGIBLE, generated.cap, policy.setsAward(program) ? generated.award : NO_AWARD);
        } else {
            decideByEvaluator(row);
        }
        if (tape != null) {
            tape.row(row, recorded, memberRow);
        }
    }

    /** Whether anything was granted before, or could have been: generated code knows nothing of that. */
    private boolean historyMatters() {
        return !(current().history() instanceof Answer.Known<History> known
                ? known.value().isEmpty()
                : current().history().isNone());
    }

    private static byte code(DecisionKind kind) {
        return (byte) KINDS.indexOf(kind);
    }

    private void set(int row, byte kind, long cap, long award) {
        kinds[row] = kind;
        caps[row] = cap;
        awards[row] = award;
    }

    private void decideByEvaluator(int row) {
        Decision decision = policy.reference().settle(program(row), subject(row), current());
        set(row, code(DecisionKind.of(decision)), 0, NO_AWARD);
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
        Member member = member(row);
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
        return KINDS.get(kinds[row]);
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
            ofMembers += member(row) == null ? 0 : 1;
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
