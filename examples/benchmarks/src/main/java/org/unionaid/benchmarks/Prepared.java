package org.unionaid.benchmarks;

import com.google.common.collect.ImmutableList;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.fast.CodeCache;
import org.unionaid.engine.fast.DecidedCases;
import org.unionaid.engine.fast.PreparedCases;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.whatif.PreparedComparison;
import org.unionaid.engine.whatif.Tally;

/** The population prepared as columns, decided by a policy that was not known when it was prepared. */
final class Prepared {
    private final PreparedCases cases;
    private final BoundPolicy policy;
    private final PreparedComparison comparison;

    Prepared(ImmutableList<AidCase> all) {
        cases = new PreparedCases(CodeCache.standard(), all.get(0).subject().type(), all, Households.DAY);
        policy = Engine.policy();
        comparison = PreparedComparison.of(policy, cases);
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

    /** Compares the policy with itself: who wins, who loses, and what each program costs, which is what comes back. */
    long compared() {
        long sum = 0;
        long weight = Checksum.FIRST;
        for (Tally tally : comparison.with(policy).byProgram().values()) {
            sum += weight * tally.after().fen();
            weight += Checksum.STEP;
        }
        return sum;
    }
}
