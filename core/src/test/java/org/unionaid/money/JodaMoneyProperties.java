package org.unionaid.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;

/** {@link Money} computes what Joda-Money computes, or throws where that leaves our range. */
class JodaMoneyProperties {

    private static final BigDecimal LIMIT = BigDecimal.valueOf(Long.MAX_VALUE);

    @Property
    void arithmetic_anyTwo_isThatOfJoda(
            @ForAll("currencies") Currency currency,
            @ForAll("units") long a,
            @ForAll("units") long b,
            @ForAll @LongRange(min = -400, max = 400) long count) {
        Money x = Money.of(currency, a);
        Money y = Money.of(currency, b);
        org.joda.money.Money jodaX = joda(currency, a);
        org.joda.money.Money jodaY = joda(currency, b);

        assertSame(() -> x.plus(y), jodaX.plus(jodaY));
        assertSame(() -> x.minus(y), jodaX.minus(jodaY));
        assertSame(() -> x.times(count), jodaX.multipliedBy(count));
        assertSame(x::negated, jodaX.negated());
        assertThat(Integer.signum(x.compareTo(y))).isEqualTo(Integer.signum(jodaX.compareTo(jodaY)));
    }

    @Property
    void division_anyTwo_isRoundedAsByJoda(
            @ForAll("currencies") Currency currency,
            @ForAll("units") long a,
            @ForAll @LongRange(min = -400, max = 400) long divisor,
            @ForAll("roundings") RoundingMode rounding) {
        Assume.that(divisor != 0);

        assertSame(
                () -> Money.of(currency, a).dividedBy(divisor, rounding),
                joda(currency, a).dividedBy(divisor, rounding));
    }

    @Property
    void times_percentage_isRoundedAsByJoda(
            @ForAll("currencies") Currency currency,
            @ForAll("units") long a,
            @ForAll @LongRange(min = 0, max = 100_000) long hundredths,
            @ForAll("roundings") RoundingMode rounding) {
        assertSame(
                () -> Money.of(currency, a).times(hundredths, 10_000, rounding),
                joda(currency, a).multipliedBy(BigDecimal.valueOf(hundredths, 4), rounding));
    }

    @Property
    void sum_ofSeveral_isThatOfJoda(@ForAll @Size(min = 1, max = 8) List<@From("eighths") Long> units) {
        Currency currency = Currency.getInstance("CNY");

        assertSame(
                () -> Money.sum(units.stream().map(Money::ofFen).toList()),
                org.joda.money.Money.total(
                        units.stream().map(unit -> joda(currency, unit)).toList()));
    }

    @Property
    void text_any_isThatOfJoda(@ForAll("currencies") Currency currency, @ForAll("units") long a) {
        Money money = Money.of(currency, a);

        assertThat(money).hasToString(joda(currency, a).toString());
        assertThat(Money.parse(joda(currency, a).toString())).isEqualTo(money);
        assertThat(org.joda.money.Money.parse(money.toString())).isEqualTo(joda(currency, a));
    }

    private static org.joda.money.Money joda(Currency currency, long minorUnits) {
        return org.joda.money.Money.ofMinor(CurrencyUnit.of(currency), minorUnits);
    }

    /** Joda has no range, so where its result is out of ours, ours has to throw. */
    private static void assertSame(Supplier<Money> ours, org.joda.money.Money theirs) {
        BigDecimal expected = theirs.getAmountMinor();
        try {
            assertThat(BigDecimal.valueOf(ours.get().minorUnits())).isEqualByComparingTo(expected);
        } catch (ArithmeticException outOfRange) {
            assertThat(expected.abs()).isGreaterThan(LIMIT);
            return;
        }
        assertThat(expected.abs()).isLessThanOrEqualTo(LIMIT);
    }

    @Provide
    Arbitrary<Currency> currencies() {
        return Arbitraries.of("CNY", "USD", "JPY", "KWD").map(Currency::getInstance);
    }

    @Provide
    Arbitrary<Long> units() {
        return Arbitraries.longs().between(-Long.MAX_VALUE, Long.MAX_VALUE);
    }

    /** Eight of them sum up within the range, in whatever order. */
    @Provide
    Arbitrary<Long> eighths() {
        return Arbitraries.longs().between(-Long.MAX_VALUE / 8, Long.MAX_VALUE / 8);
    }

    @Provide
    Arbitrary<RoundingMode> roundings() {
        return Arbitraries.of(RoundingMode.class).filter(rounding -> rounding != RoundingMode.UNNECESSARY);
    }
}
