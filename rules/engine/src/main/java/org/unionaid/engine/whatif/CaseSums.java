package org.unionaid.engine.whatif;

import java.util.Optional;
import org.unionaid.engine.fast.DecidedRows;

/** What each case gets in all under two policies, added up program by program. For one thread. */
final class CaseSums {
    private static final byte WAS_ELIGIBLE = 1;
    private static final byte IS_ELIGIBLE = 2;
    private static final byte OPEN = 4;

    private final long[] before;
    private final long[] after;
    private final byte[] found;

    CaseSums(int cases) {
        before = new long[cases];
        after = new long[cases];
        found = new byte[cases];
    }

    /** Adds the rows of one program of those cases that are asked for, and counts each of them for the program. */
    void add(Optional<DecidedRows> old, Optional<DecidedRows> now, TallySum program, boolean[] asked) {
        if (old.isPresent() && now.isPresent()) {
            addBoth(old.get(), now.get(), program, asked);
        } else {
            addOne(old.or(() -> now).orElseThrow(), old.isPresent(), program, asked);
        }
    }

    private void addBoth(DecidedRows old, DecidedRows now, TallySum program, boolean[] asked) {
        for (int row = 0; row < old.size(); row++) {
            int aidCase = old.aidCase(row);
            if (!asked[aidCase]) {
                continue;
            }
            boolean was = old.isEligible(row);
            boolean is = now.isEligible(row);
            if (old.isOpen(row) || now.isOpen(row)) {
                addOpen(aidCase, was, is, program);
            } else {
                add(aidCase, old.grantFen(row), now.grantFen(row), was, is, program);
            }
        }
    }

    /** A program that only one of the policies has: under the other nobody gets it. */
    private void addOne(DecidedRows rows, boolean isOld, TallySum program, boolean[] asked) {
        for (int row = 0; row < rows.size(); row++) {
            int aidCase = rows.aidCase(row);
            if (!asked[aidCase]) {
                continue;
            }
            boolean eligible = rows.isEligible(row);
            boolean was = isOld && eligible;
            boolean is = !isOld && eligible;
            long fen = rows.grantFen(row);
            if (rows.isOpen(row)) {
                addOpen(aidCase, was, is, program);
            } else {
                add(aidCase, isOld ? fen : 0, isOld ? 0 : fen, was, is, program);
            }
        }
    }

    private void add(int aidCase, long fenBefore, long fenAfter, boolean was, boolean is, TallySum program) {
        program.add(fenBefore, fenAfter, was, is);
        before[aidCase] = Math.addExact(before[aidCase], fenBefore);
        after[aidCase] = Math.addExact(after[aidCase], fenAfter);
        found[aidCase] |= (byte) ((was ? WAS_ELIGIBLE : 0) | (is ? IS_ELIGIBLE : 0));
    }

    private void addOpen(int aidCase, boolean was, boolean is, TallySum program) {
        program.addUndetermined(0, 0);
        found[aidCase] |= (byte) (OPEN | (was ? WAS_ELIGIBLE : 0) | (is ? IS_ELIGIBLE : 0));
    }

    /** Counts a case as a whole. */
    void addTo(TallySum sum, int aidCase) {
        int bits = found[aidCase];
        if ((bits & OPEN) != 0) {
            sum.addUndetermined(before[aidCase], after[aidCase]);
        } else {
            sum.add(before[aidCase], after[aidCase], (bits & WAS_ELIGIBLE) != 0, (bits & IS_ELIGIBLE) != 0);
        }
    }
}
