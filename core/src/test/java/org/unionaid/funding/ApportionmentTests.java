package org.unionaid.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionaid.code.Label;
import org.unionaid.money.Money;

/** Test {@link Apportionment}. */
class ApportionmentTests {

    private static final Claim FIRST = claim("E-1", 1, "300.00");
    private static final Claim SECOND = claim("E-2", 2, "500.00");
    private static final Claim THIRD = claim("E-3", 3, "200.00");
    private static final List<Claim> ALL = List.of(THIRD, FIRST, SECOND);

    private static Claim claim(String id, int day, String amount) {
        return new Claim(id, 0, LocalDate.of(2024, 3, day), Money.cny(amount));
    }

    @Test
    void byPriority_moneyRunsOut_theOneItRunsOutAtGetsTheRest() {
        Apportionment dealt = Apportionment.byPriority(Money.cny("450.00"), ALL);

        assertThat(dealt.shares()).extracting(Share::granted).containsExactly(yuan("300"), yuan("150"), yuan("0"));
        assertThat(dealt.cut()).extracting(share -> share.claim().id()).containsExactly("E-2", "E-3");
        assertThat(dealt.shares())
                .extracting(Share::reason)
                .containsExactly(
                        Label.of("排序第 1，足额", "number 1 in order, in full"),
                        Label.of(
                                "排序第 2，资金仅余 150.00 元，应得 500.00 元",
                                "number 2 in order, only 150.00 yuan left of 500.00 yuan claimed"),
                        Label.of("排序第 3，资金已分配完，应得 200.00 元", "number 3 in order, nothing left of 200.00 yuan claimed"));
    }

    @Test
    void byPriority_lowerNumberOfPriority_comesBeforeAnEarlierDay() {
        Claim urgent = new Claim("E-9", -1, LocalDate.of(2024, 3, 9), Money.cny("300.00"));

        assertThat(Apportionment.byPriority(Money.cny("300.00"), List.of(FIRST, urgent))
                        .cut())
                .extracting(Share::claim)
                .containsExactly(FIRST);
    }

    @Test
    void proportionally_fenLeftOver_goesToTheLargestRemainderThenTheFirst() {
        List<Claim> thirds = List.of(claim("A", 1, "1.00"), claim("B", 1, "1.00"), claim("C", 1, "1.00"));
        Apportionment dealt = Apportionment.proportionally(Money.cny("1.00"), thirds);

        assertThat(dealt.shares()).extracting(Share::granted).containsExactly(yuan("0.34"), yuan("0.33"), yuan("0.33"));
        assertThat(dealt.shares().get(0).reason().en())
                .isEqualTo("in proportion: 1.00 × 1.00 ÷ 3.00, to the fen 0.34 yuan");
    }

    @Test
    void proportionally_enough_isInFullWithTheRestLeft() {
        Apportionment dealt = Apportionment.proportionally(Money.cny("1500.00"), ALL);

        assertThat(dealt.cut()).isEmpty();
        assertThat(dealt.left()).isEqualTo(yuan("500.00"));
        assertThat(dealt.shares().get(0).reason().zh()).isEqualTo("资金足够，足额");
    }

    @Test
    void proportionally_nobody_dealsNothing() {
        assertThat(Apportionment.proportionally(Money.cny("1.00"), List.of()).shares())
                .isEmpty();
    }

    @Test
    void proportionally_amountsWhoseProductOverflowsALong_areExact() {
        Claim large = claim("A", 1, "90000000000000.00");
        Claim small = claim("B", 1, "1.00");
        Apportionment dealt = Apportionment.proportionally(Money.cny("45000000000000.50"), List.of(large, small));

        assertThat(dealt.shares()).extracting(Share::granted).containsExactly(yuan("45000000000000.00"), yuan("0.50"));
    }

    @Test
    void of_badInput_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Apportionment.byPriority(Money.cny("-0.01"), ALL))
                .withMessageContaining("-0.01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Apportionment.byPriority(Money.ZERO, List.of(FIRST, FIRST)))
                .withMessage("Claim 'E-1' stands in the list twice");
        assertThatIllegalArgumentException().isThrownBy(() -> claim(" ", 1, "1.00"));
        assertThatIllegalArgumentException().isThrownBy(() -> claim("E", 1, "0.00"));
        Share whole = new Share(FIRST, FIRST.amount(), Label.of("足额", "in full"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Apportionment(Money.cny("299.99"), ImmutableList.of(whole)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Share(FIRST, Money.cny("300.01"), whole.reason()))
                .withMessageContaining("E-1");
    }

    private static Money yuan(String amount) {
        return Money.cny(amount.contains(".") ? amount : amount + ".00");
    }
}
