package org.unionaid.benchmarks;

import com.google.common.collect.ImmutableList;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.fast.CodeCache;
import org.unionaid.engine.fast.DecidedCases;
import org.unionaid.engine.fast.PreparedCases;
import org.unionaid.engine.subject.AidCase;

/** The population prepared as columns, decided by a policy that was not known when it was prepared. */
final class Prepared {
    private final PreparedCases cases;
    private final BoundPolicy policy;

    Prepared(ImmutableList<AidCase> all) {
        cases = new PreparedCases(CodeCache.standard(), all.get(0).subject().type(), all, Households.DAY);
        policy = Engine.policy();
    }

    long checksum() {
        DecidedCases decided = policy.decide(cases);
        long sum = 0;
        for (int program = 0; program < decided.programs().size(); program++) {
            int rows = decided.rows(program);
            long weight = Checksum.FIRST + (long) Checksum.STEP * program;
            for (int row = 0; row < rows; row++) {
                sum += weight * decided.capFen(program, row);
            }
        }
        return sum;
    }
}
