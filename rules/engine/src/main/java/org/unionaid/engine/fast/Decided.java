package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKind;
import org.unionaid.engine.policy.Program;

/**
 * The decisions about one program, one for each case or member.
 *
 * @param program  the program
 * @param results  how each was settled: the number of its kind
 * @param caps  the cap in fen; zero unless eligible
 * @param awards  the award in fen, -1 for none; no numbers at all if the program sets none
 */
@SuppressWarnings("ArrayRecordComponent") // filled by generated code, read in place
record Decided(Program program, byte[] results, long[] caps, long[] awards) {
    private static final ImmutableList<DecisionKind> KINDS = ImmutableList.of(
            DecisionKind.INELIGIBLE, DecisionKind.ELIGIBLE, DecisionKind.UNDETERMINED, DecisionKind.FAILED);

    static final long NO_AWARD = -1;

    static Decided of(Program program, int rows) {
        boolean setsAward =
                program.amount().map(amount -> amount.award().isPresent()).orElse(true);
        return new Decided(program, new byte[rows], new long[rows], new long[setsAward ? rows : 0]);
    }

    boolean setsAward() {
        return awards.length > 0;
    }

    DecisionKind kind(int row) {
        return KINDS.get(results[row]);
    }

    long award(int row) {
        return setsAward() && kind(row) == DecisionKind.ELIGIBLE ? awards[row] : NO_AWARD;
    }

    void put(int row, Decision decision) {
        results[row] = (byte) KINDS.indexOf(DecisionKind.of(decision));
        caps[row] = 0;
        if (decision instanceof Decision.Eligible eligible) {
            caps[row] = eligible.cap().value().fen();
            if (setsAward()) {
                awards[row] = eligible.award().map(aid -> aid.value().fen()).orElse(NO_AWARD);
            }
        }
    }
}
