package org.unionaid.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.unionaid.identity.FundId;
import org.unionaid.money.CurrencyMismatchException;
import org.unionaid.money.Money;
import org.unionaid.time.DateRange;

/** Test {@link BudgetPosition} and {@link Budget}. */
class BudgetPositionTests {

    private static final BudgetPosition UNTOUCHED = BudgetPosition.untouched(Money.cny("1000.00"));

    @Test
    void untouched_isAllAvailable() {
        assertThat(UNTOUCHED.available()).isEqualTo(Money.cny("1000.00"));
        assertThat(UNTOUCHED.paid()).isEqualTo(Money.ZERO);
        assertThat(UNTOUCHED.committed()).isEqualTo(Money.ZERO);
    }

    @Test
    void moved_planSettleReturn_keepsTheSum() {
        BudgetPosition planned = UNTOUCHED.moved(Money.ZERO, Money.cny("400"));
        assertThat(planned.available()).isEqualTo(Money.cny("600"));

        BudgetPosition settled = planned.moved(Money.cny("400"), Money.cny("-400"));
        assertThat(settled).isEqualTo(new BudgetPosition(Money.cny("1000"), Money.cny("400"), Money.ZERO));

        assertThat(settled.moved(Money.cny("-400"), Money.ZERO)).isEqualTo(UNTOUCHED);
    }

    @Test
    void moved_toTheLastFen_isAllowed() {
        assertThat(UNTOUCHED.allows(Money.ZERO, Money.cny("1000.00"))).isTrue();
        assertThat(UNTOUCHED.moved(Money.ZERO, Money.cny("1000.00")).available())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void moved_oneFenTooMuch_throws() {
        assertThat(UNTOUCHED.allows(Money.ZERO, Money.cny("1000.01"))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> UNTOUCHED.moved(Money.ZERO, Money.cny("1000.01")));
    }

    @Test
    void moved_beyondWhatALongHolds_isNotAllowed() {
        Money most = Money.ofFen(Long.MAX_VALUE);
        BudgetPosition full = BudgetPosition.untouched(most).moved(Money.ZERO, most);

        assertThat(full.allows(Money.ZERO, most)).isFalse();
        assertThat(full.allows(most, Money.ZERO)).isFalse();
        assertThat(full.allows(most, most.negated())).isTrue();
        assertThat(full.allows(most.negated(), most)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> full.moved(Money.ZERO, most));
        assertThatIllegalArgumentException().isThrownBy(() -> new BudgetPosition(most, most, most));
        assertThatIllegalArgumentException().isThrownBy(() -> new BudgetPosition(most.negated(), most, Money.ZERO));
    }

    @Test
    void moved_partBelowZero_throws() {
        assertThat(UNTOUCHED.allows(Money.cny("-0.01"), Money.ZERO)).isFalse();
        assertThat(UNTOUCHED.allows(Money.ZERO, Money.cny("-0.01"))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> UNTOUCHED.moved(Money.cny("-0.01"), Money.ZERO));
    }

    @Test
    void withTotal_belowWhatIsUsed_throws() {
        BudgetPosition planned = UNTOUCHED.moved(Money.ZERO, Money.cny("400"));

        assertThat(planned.withTotal(Money.cny("400")).available()).isEqualTo(Money.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> planned.withTotal(Money.cny("399.99")));
    }

    @Test
    void moved_otherCurrency_throws() {
        Money dollars = Money.parse("USD 1.00");

        assertThat(BudgetPosition.untouched(dollars).paid()).isEqualTo(Money.parse("USD 0.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UNTOUCHED.moved(dollars, dollars))
                .isInstanceOf(CurrencyMismatchException.class);
    }

    @Test
    void budget_negative_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Budget.of(FundId.of("F-1"), DateRange.ofYear(2024), Money.cny("-1")))
                .withMessageContaining("F-1");
    }
}
