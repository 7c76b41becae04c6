package org.unionaid.engine.whatif;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collector;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.identity.ProgramId;
import org.unionaid.money.Money;

/**
 * Compares two policies over any number of cases: who wins, who loses, what it costs (测算). Each case is taken to ask for
 * everything it may have, each up to its cap, under the policy's rules on how items go together; budgets and quotas are not
 * looked at. Immutable and thread-safe.
 *
 * @param before  the policy as it is
 * @param after  the policy as it would be
 */
public record PolicyComparison(BoundPolicy before, BoundPolicy after) {
    /**
     * What the second policy changes for one case.
     *
     * @param aidCase  the case, not null
     * @return the result for it alone
     */
    public ComparisonResult compare(AidCase aidCase) {
        Grants old = Grants.of(before, aidCase);
        Grants now = Grants.of(after, aidCase);
        Map<ProgramId, Tally> byProgram = new LinkedHashMap<>();
        Money paid = Money.ZERO;
        Money due = Money.ZERO;
        boolean open = false;
        for (DecisionKey key : Sets.union(old.keys(), now.keys())) {
            boolean keyOpen = old.isOpen(key) || now.isOpen(key);
            Tally tally = keyOpen
                    ? Tally.ofUndetermined(Money.ZERO, Money.ZERO)
                    : Tally.ofOne(old.amount(key), now.amount(key), old.isEligible(key), now.isEligible(key));
            byProgram.merge(key.program(), tally, Tally::plus);
            paid = paid.plus(tally.before());
            due = due.plus(tally.after());
            open |= keyOpen;
        }
        Tally whole = open ? Tally.ofUndetermined(paid, due) : Tally.ofOne(paid, due, isEligible(old), isEligible(now));
        return new ComparisonResult(
                whole,
                ImmutableMap.of(aidCase.categoryAt(before.asOf().date()), whole),
                ImmutableMap.copyOf(byProgram));
    }

    /**
     * What the second policy changes for all cases of a stream, also a parallel one: {@code cases.collect(comparison.all())}.
     * No case is kept.
     *
     * @return a collector; its sums may throw an {@link ArithmeticException} if an amount is out of range
     */
    public Collector<AidCase, ?, ComparisonResult> all() {
        return Collector.of(
                Sum::new,
                (Sum sum, AidCase aidCase) -> sum.add(compare(aidCase)),
                (Sum left, Sum right) -> left.add(right.result),
                sum -> sum.result,
                Collector.Characteristics.UNORDERED);
    }

    /** What a collector has added up so far; one for each thread. */
    private static final class Sum {
        private ComparisonResult result = ComparisonResult.NONE;

        Sum add(ComparisonResult more) {
            result = result.plus(more);
            return this;
        }
    }

    private static boolean isEligible(Grants grants) {
        return grants.keys().stream().anyMatch(grants::isEligible);
    }
}
