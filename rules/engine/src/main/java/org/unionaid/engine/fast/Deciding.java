package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.policy.Program;
import org.unionaid.program.SubjectType;

/** One policy deciding prepared cases: block by block from columns, then what stays open by the evaluator. */
final class Deciding {
    /** Cases decided together, so that what is kept for them stays near. */
    private static final int BLOCK = 256;

    private final PreparedCases cases;
    private final ColumnPolicy policy;
    private final long[][] longs;
    private final Object[][] objects;

    Deciding(PreparedCases cases, ColumnPolicy policy, ImmutableList<Object> longs, ImmutableList<Object> objects) {
        this.cases = cases;
        this.policy = policy;
        this.longs = longs.stream().map(column -> (long[]) column).toArray(long[][]::new);
        this.objects = objects.stream().map(column -> (Object[]) column).toArray(Object[][]::new);
    }

    DecidedCases decide() {
        ImmutableList<Decided> results = policy.programs().stream()
                .map(program -> Decided.of(program, rows(program)))
                .collect(ImmutableList.toImmutableList());
        settle(results);
        for (Decided result : results) {
            close(result, policy.index(result.program()) >= 0);
        }
        return new DecidedCases(cases, policy.reference(), results);
    }

    private int rows(Program program) {
        return isOfMember(program) ? cases.members().size() : cases.cases().size();
    }

    static boolean isOfMember(Program program) {
        return program.subject().equals(SubjectType.MEMBER);
    }

    private void settle(ImmutableList<Decided> results) {
        int count = cases.cases().size();
        int most = 0;
        for (int from = 0; from < count; from += BLOCK) {
            most = Math.max(most, cases.firstMember(Math.min(from + BLOCK, count)) - cases.firstMember(from));
        }
        GeneratedBlock block = policy.code().at(policy.context(), policy.parameters(), Math.min(BLOCK, count), most);
        block.longs = longs;
        block.objects = objects;
        block.parents = cases.parents();
        show(block, results);
        ImmutableList<BlockChunk> chunks = policy.code().chunks();
        for (int from = 0; from < count; from += BLOCK) {
            int to = Math.min(from + BLOCK, count);
            block.firstCase = from;
            block.firstMember = cases.firstMember(from);
            for (int i = 0; i < chunks.size(); i++) {
                BlockChunk chunk = chunks.get(i);
                if (chunk.ofMember()) {
                    block.run(i, chunk, block.firstMember, cases.firstMember(to));
                } else {
                    block.run(i, chunk, from, to);
                }
            }
        }
    }

    /** Makes the code write into the results. */
    private void show(GeneratedBlock block, ImmutableList<Decided> results) {
        int count = policy.code().programs().size();
        block.results = new byte[count][];
        block.caps = new long[count][];
        block.awards = new long[count][];
        for (Decided result : results) {
            int index = policy.index(result.program());
            if (index >= 0) {
                block.results[index] = result.results();
                block.caps[index] = result.caps();
                block.awards[index] = result.awards();
            }
        }
    }

    /** Lets the evaluator decide what is open, and what was granted to those who may have had something before. */
    private void close(Decided result, boolean generated) {
        boolean ofMember = isOfMember(result.program());
        boolean readsHistory = cases.anyHistory() && FastPolicy.readsHistory(policy.policy(), result.program());
        for (int row = 0; row < result.results().length; row++) {
            int aidCase = ofMember ? cases.parents()[row] : row;
            int settled = result.results()[row];
            boolean again = settled == GeneratedReader.GRANTED && readsHistory && cases.mayHaveHistory(aidCase);
            if (!generated || settled == GeneratedReader.OPEN || again) {
                Decision decision = policy.reference()
                        .settle(
                                result.program(),
                                ColumnFilling.subject(cases, ofMember, row),
                                cases.cases().get(aidCase));
                result.put(row, decision);
            }
        }
    }
}
