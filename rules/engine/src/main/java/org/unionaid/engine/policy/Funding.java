package org.unionaid.engine.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.unionaid.engine.value.Fraction;
import org.unionaid.entitlement.FundShare;
import org.unionaid.funding.SourceKind;
import org.unionaid.money.Money;

/**
 * Which money a program is paid from (资金来源要求): the kinds of sources that may pay, and who carries which share, such as city
 * and county half each. Immutable and thread-safe.
 *
 * @param from  the kinds of sources that may pay; empty if any may
 * @param split  the shares, together exactly one; empty if one source pays the whole
 */
public record Funding(ImmutableSet<SourceKind> from, ImmutableList<Share> split) {
    /** Any source may pay, and one pays the whole. */
    public static final Funding ANY = new Funding(ImmutableSet.of(), ImmutableList.of());

    /**
     * What one kind of source carries.
     *
     * @param kind  the kind of source
     * @param part  its part of the whole, above 0 and at most 1
     */
    public record Share(SourceKind kind, Fraction part) {}

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if there are shares that do not come to one
     */
    public Funding {
        Fraction sum = split.stream().map(Share::part).reduce(Fraction.ZERO, Fraction::plus);
        if (!split.isEmpty() && !sum.equals(Fraction.ONE)) {
            throw new IllegalArgumentException("Shares of a funding must come to 1, but come to " + sum);
        }
    }

    /**
     * Whether a kind of source may pay.
     *
     * @param kind  the kind, not null
     * @return true if any may, or this one is named
     */
    public boolean allows(SourceKind kind) {
        return from.isEmpty() || from.contains(kind);
    }

    /**
     * Who carries how much of an award. Each carries its part rounded down to the fen; the fen left over go to those who lost
     * most by it, the first declared first, so that the shares are the award exactly.
     *
     * @param award  the award, not negative, not null
     * @return the shares in declared order; empty if one source pays the whole
     */
    public ImmutableList<FundShare> shares(Money award) {
        List<Long> fen = new ArrayList<>();
        List<Fraction> lost = new ArrayList<>();
        long left = award.fen();
        for (Share share : split) {
            Fraction exact = share.part().times(Fraction.of(award.fen()));
            Fraction whole = exact.roundedTo(Fraction.ONE, RoundingMode.FLOOR);
            fen.add(whole.longValueExact());
            lost.add(exact.minus(whole));
            left -= whole.longValueExact();
        }
        List<Integer> byLoss = new ArrayList<>();
        for (int i = 0; i < split.size(); i++) {
            byLoss.add(i);
        }
        byLoss.sort(Comparator.comparing((Integer i) -> lost.get(i)).reversed());
        ImmutableList.Builder<FundShare> shares = ImmutableList.builder();
        List<Integer> lucky = byLoss.subList(0, (int) Math.min(left, byLoss.size()));
        for (int i = 0; i < split.size(); i++) {
            long amount = fen.get(i) + (lucky.contains(i) ? 1 : 0);
            shares.add(new FundShare(split.get(i).kind(), Money.ofFen(amount)));
        }
        return shares.build();
    }
}
