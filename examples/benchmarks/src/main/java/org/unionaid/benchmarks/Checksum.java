package org.unionaid.benchmarks;

import org.unionaid.benchmarks.plain.Grants;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.fast.CaseReader;
import org.unionaid.engine.fast.CaseTrace;

/** A number that tells two results apart by their amounts: each program's, times its weight in the policy's order. */
final class Checksum {
    static final int FIRST = 3;
    static final int STEP = 2;

    private Checksum() {}

    static long of(Grants grants) {
        return 3 * grants.living() + 5 * grants.medical() + 7 * grants.study() + 9 * grants.visit();
    }

    static long of(CaseReader reader) {
        long sum = 0;
        for (int row = 0; row < reader.size(); row++) {
            sum += (FIRST + STEP * row) * reader.capFen(row);
        }
        return sum;
    }

    static long of(CaseTrace trace) {
        long sum = 0;
        for (int row = 0; row < trace.size(); row++) {
            sum += (FIRST + STEP * row) * trace.capFen(row);
        }
        return sum;
    }

    static long of(Assessment assessment) {
        long sum = 0;
        int weight = FIRST;
        for (Decision decision : assessment.decisions().values()) {
            if (decision instanceof Decision.Eligible eligible) {
                sum += weight * eligible.cap().value().fen();
            }
            weight += STEP;
        }
        return sum;
    }
}
