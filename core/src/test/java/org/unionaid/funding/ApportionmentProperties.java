package org.unionaid.funding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.unionaid.money.Money;

/** Properties of {@link Apportionment}. */
class ApportionmentProperties {

    private static final List<BiFunction<Money, Iterable<Claim>, Apportionment>> METHODS =
            List.of(Apportionment::byPriority, Apportionment::proportionally);

    @Provide
    Arbitrary<List<Claim>> claims() {
        Arbitrary<Long> amounts = Arbitraries.oneOf(
                Arbitraries.longs().between(1, 20), Arbitraries.longs().between(1, 5_000_000));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 3),
                        amounts)
                .as((priority, day, fen) ->
                        new Claim("?", priority, LocalDate.of(2024, 1, 1).plusDays(day), Money.ofFen(fen)))
                .list()
                .ofMaxSize(12)
                .map(ApportionmentProperties::numbered);
    }

    private static List<Claim> numbered(List<Claim> claims) {
        List<Claim> numbered = new ArrayList<>();
        for (Claim claim : claims) {
            numbered.add(new Claim("E-" + numbered.size(), claim.priority(), claim.received(), claim.amount()));
        }
        return numbered;
    }

    private static Money total(List<Claim> claims) {
        return claims.stream().map(Claim::amount).reduce(Money.ZERO, Money::plus);
    }

    @Property
    void shares_comeToTheBudgetOrTheClaimsExactly(
            @ForAll("claims") List<Claim> claims, @ForAll @LongRange(min = 0, max = 20_000_000) long fen) {
        Money budget = Money.ofFen(fen);
        for (var method : METHODS) {
            Apportionment dealt = method.apply(budget, claims);

            assertThat(dealt.granted()).isEqualTo(budget.min(total(claims)));
            assertThat(dealt.left()).isEqualTo(budget.minus(dealt.granted()));
            assertThat(dealt.shares()).extracting(Share::claim).containsExactlyInAnyOrderElementsOf(claims);
            assertThat(dealt.cut()).allMatch(share -> share.missing().isPositive());
        }
    }

    @Property
    void shares_doNotDependOnTheOrderOfInput(
            @ForAll("claims") List<Claim> claims,
            @ForAll @LongRange(min = 0, max = 20_000_000) long fen,
            @ForAll Random random) {
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);
        for (var method : METHODS) {
            assertThat(method.apply(Money.ofFen(fen), shuffled)).isEqualTo(method.apply(Money.ofFen(fen), claims));
        }
    }

    @Property
    void byPriority_nobodyIsServedBeforeSomebodyWhoComesFirst(
            @ForAll("claims") List<Claim> claims, @ForAll @LongRange(min = 0, max = 20_000_000) long fen) {
        ImmutableList<Share> shares =
                Apportionment.byPriority(Money.ofFen(fen), claims).shares();
        boolean ranOut = false;
        for (Share share : shares) {
            assertThat(ranOut && share.granted().isPositive()).isFalse();
            ranOut |= share.isCut();
        }
    }

    @Property
    void byPriority_moreMoney_givesNobodyLess(
            @ForAll("claims") List<Claim> claims,
            @ForAll @LongRange(min = 0, max = 20_000_000) long fen,
            @ForAll @LongRange(min = 0, max = 1_000) long more) {
        ImmutableList<Share> before =
                Apportionment.byPriority(Money.ofFen(fen), claims).shares();
        ImmutableList<Share> after =
                Apportionment.byPriority(Money.ofFen(fen + more), claims).shares();
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).granted())
                    .isGreaterThanOrEqualTo(before.get(i).granted());
        }
    }

    @Property
    void proportionally_eachShareIsWithinAFenOfTheExactOne(
            @ForAll("claims") List<Claim> claims, @ForAll @LongRange(min = 0, max = 20_000_000) long fen) {
        Money total = total(claims);
        Money dealt = Money.ofFen(fen).min(total);
        for (Share share :
                Apportionment.proportionally(Money.ofFen(fen), claims).shares()) {
            BigDecimal exactTimesTotal =
                    BigDecimal.valueOf(share.claim().amount().fen()).multiply(BigDecimal.valueOf(dealt.fen()));
            BigDecimal sharedTimesTotal =
                    BigDecimal.valueOf(share.granted().fen()).multiply(BigDecimal.valueOf(total.fen()));
            assertThat(exactTimesTotal.subtract(sharedTimesTotal).abs()).isLessThan(BigDecimal.valueOf(total.fen()));
        }
    }

    @Property
    void proportionally_equalClaims_differByAFenAtMost(
            @ForAll @LongRange(min = 1, max = 100_000) long each, @ForAll @LongRange(min = 0, max = 900_000) long fen) {
        List<Claim> equal =
                numbered(Collections.nCopies(7, new Claim("?", 0, LocalDate.of(2024, 1, 1), Money.ofFen(each))));
        List<Long> granted = Apportionment.proportionally(Money.ofFen(fen), equal).shares().stream()
                .map(share -> share.granted().fen())
                .toList();

        assertThat(Collections.max(granted) - Collections.min(granted)).isBetween(0L, 1L);
    }
}
