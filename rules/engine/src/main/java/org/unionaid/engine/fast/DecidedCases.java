package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import java.util.OptionalLong;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKind;
import org.unionaid.engine.policy.Program;
import org.unionaid.program.Beneficiary;

/**
 * How a policy decided prepared cases: for each program a column of kinds and amounts, with a row for each case, or for each
 * member if the program is for members. Immutable and thread-safe.
 */
public final class DecidedCases {
    private final PreparedCases cases;
    private final Reference reference;
    private final ImmutableList<Decided> results;

    DecidedCases(PreparedCases cases, Reference reference, ImmutableList<Decided> results) {
        this.cases = cases;
        this.reference = reference;
        this.results = results;
    }

    /**
     * The cases decided.
     *
     * @return the cases
     */
    public PreparedCases cases() {
        return cases;
    }

    /**
     * The programs that cases of this type have decisions of.
     *
     * @return in declared order; their places are how the other methods name them
     */
    public ImmutableList<Program> programs() {
        return results.stream().map(Decided::program).collect(ImmutableList.toImmutableList());
    }

    /**
     * How many decisions there are of a program.
     *
     * @param program  its place in {@link #programs}
     * @return the number of rows
     */
    public int rows(int program) {
        return results.get(program).results().length;
    }

    /**
     * The first row of a case in a program's column; the rows of the case go on to the first of the next one.
     *
     * @param program  its place in {@link #programs}
     * @param aidCase  the case's place in the prepared cases; their number gives the number of rows
     * @return the row
     */
    public int firstRow(int program, int aidCase) {
        return isOfMember(program) ? cases.firstMember(aidCase) : aidCase;
    }

    private boolean isOfMember(int program) {
        return Deciding.isOfMember(results.get(program).program());
    }

    /**
     * The decisions about a program as a column, to fold over.
     *
     * @param program  its place in {@link #programs}
     * @return its rows
     */
    public DecidedRows of(int program) {
        return new DecidedRows(results.get(program), cases.parents(), isOfMember(program));
    }

    /**
     * Who would get the aid of a row.
     *
     * @param program  its place in {@link #programs}
     * @param row  the row
     * @return the beneficiary
     */
    public Beneficiary beneficiary(int program, int row) {
        return ColumnFilling.subject(cases, isOfMember(program), row).beneficiary();
    }

    /**
     * How a row was decided.
     *
     * @param program  its place in {@link #programs}
     * @param row  the row
     * @return the kind of the decision
     */
    public DecisionKind kind(int program, int row) {
        return results.get(program).kind(row);
    }

    /**
     * The most that can be granted now.
     *
     * @param program  its place in {@link #programs}
     * @param row  the row
     * @return the value of the cap in fen; zero unless the row is eligible
     */
    public long capFen(int program, int row) {
        return results.get(program).caps()[row];
    }

    /**
     * What is awarded where the policy itself sets it.
     *
     * @param program  its place in {@link #programs}
     * @param row  the row
     * @return the value of the award in fen; empty unless the row is eligible and the policy sets an award
     */
    public OptionalLong awardFen(int program, int row) {
        long award = results.get(program).award(row);
        return award == Decided.NO_AWARD ? OptionalLong.empty() : OptionalLong.of(award);
    }

    /**
     * The decision of a row with its reasons and what is missing, as an assessment has it. It is made by the evaluator when it
     * is asked for.
     *
     * @param program  its place in {@link #programs}
     * @param row  the row
     * @return the decision
     */
    public Decision decision(int program, int row) {
        boolean ofMember = isOfMember(program);
        return reference.decide(
                results.get(program).program(),
                ColumnFilling.subject(cases, ofMember, row),
                cases.cases().get(ofMember ? cases.parents()[row] : row));
    }
}
