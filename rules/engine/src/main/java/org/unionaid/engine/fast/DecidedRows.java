package org.unionaid.engine.fast;

import org.unionaid.engine.decision.DecisionKind;

/**
 * The decisions about one program of {@link DecidedCases}, to go through from the first to the last without looking at a case.
 * Immutable and thread-safe.
 */
public final class DecidedRows {
    private final Decided decided;
    private final byte[] results;
    private final long[] caps;
    private final long[] awards;
    private final int[] parents;
    private final boolean ofMember;

    DecidedRows(Decided decided, int[] parents, boolean ofMember) {
        this.decided = decided;
        this.results = decided.results();
        this.caps = decided.caps();
        this.awards = decided.awards();
        this.parents = parents;
        this.ofMember = ofMember;
    }

    /**
     * How many decisions there are.
     *
     * @return the number of rows
     */
    public int size() {
        return results.length;
    }

    /**
     * The case that a row belongs to.
     *
     * @param row  the row
     * @return the case's place among the prepared cases
     */
    public int aidCase(int row) {
        return ofMember ? parents[row] : row;
    }

    /**
     * How a row was decided.
     *
     * @param row  the row
     * @return the kind of the decision
     */
    public DecisionKind kind(int row) {
        return decided.kind(row);
    }

    /**
     * Whether something can be granted.
     *
     * @param row  the row
     * @return true if the decision is that
     */
    public boolean isEligible(int row) {
        return results[row] == GeneratedReader.GRANTED;
    }

    /**
     * Whether there is no answer: something is missing, or could not be computed.
     *
     * @param row  the row
     * @return true if there is neither a yes nor a no
     */
    public boolean isOpen(int row) {
        return results[row] > GeneratedReader.GRANTED;
    }

    /**
     * What is granted where nothing stands between the decision and the grant: the award that the policy sets, else all of the
     * cap.
     *
     * @param row  the row
     * @return the amount in fen; zero unless the row is eligible
     */
    public long grantFen(int row) {
        if (!isEligible(row)) {
            return 0;
        }
        return awards.length > 0 && awards[row] != Decided.NO_AWARD ? awards[row] : caps[row];
    }
}
