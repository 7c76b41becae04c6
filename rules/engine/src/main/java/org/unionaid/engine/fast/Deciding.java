package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.policy.Program;
import org.unionaid.program.SubjectType;

/** One policy deciding prepared cases: block by block from columns, then what stays open by the evaluator. */
final class Deciding {
    /** Cases decided together, so that what is kept for them stays near. */
    private static final int BLOCK = Integer.getInteger("block", 256);

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
        for (int from = 0; from < count; from += BLOCK) {
            int to = Math.min(from + BLOCK, count);
            block.firstCase = from;
            block.firstMember = cases.firstMember(from);
            keep(block, from, to);
            for (Decided result : results) {
                int index = policy.index(result.program());
                if (index >= 0) {
                    block.results = result.results();
                    block.caps = result.caps();
                    block.awards = result.awards();
                    if (isOfMember(result.program())) {
                        block.decide(index, block.firstMember, cases.firstMember(to));
                    } else {
                        block.decide(index, from, to);
                    }
                }
            }
        }
    }

    private void keep(GeneratedBlock block, int from, int to) {
        ImmutableList<BlockValue> kept = policy.code().kept();
        for (int cell = 0; cell < kept.size(); cell++) {
            BlockValue value = kept.get(cell);
            if (value.ofMember()) {
                block.keep(cell, value, block.firstMember, cases.firstMember(to));
            } else {
                block.keep(cell, value, from, to);
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
            boolean again = settled == GeneratedReader.GRANTED && readsHistory && cases.hasHistory(aidCase);
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
