package org.unionaid.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The laws of {@link Money}; where a sum or product is out of range, both sides have to say so. */
class MoneyProperties {

    private static final BigInteger LIMIT = BigInteger.valueOf(Long.MAX_VALUE);

    @Property
    void plus_anyTwo_isExactOrThrows(@ForAll("fen") long a, @ForAll("fen") long b) {
        assertExact(
                BigInteger.valueOf(a).add(BigInteger.valueOf(b)),
                () -> Money.ofFen(a).plus(Money.ofFen(b)));
    }

    @Property
    void minus_anyTwo_isExactOrThrows(@ForAll("fen") long a, @ForAll("fen") long b) {
        assertExact(
                BigInteger.valueOf(a).subtract(BigInteger.valueOf(b)),
                () -> Money.ofFen(a).minus(Money.ofFen(b)));
    }

    @Property
    void times_wholeNumber_isExactOrThrows(@ForAll("fen") long a, @ForAll long count) {
        assertExact(
                BigInteger.valueOf(a).multiply(BigInteger.valueOf(count)),
                () -> Money.ofFen(a).times(count));
    }

    @Property
    void times_fraction_isTheRoundedExactQuotientOrThrows(
            @ForAll("fen") long a, @ForAll long numerator, @ForAll long denominator, @ForAll RoundingMode rounding) {
        Assume.that(denominator != 0);
        BigDecimal product = BigDecimal.valueOf(a).multiply(BigDecimal.valueOf(numerator));
        BigInteger expected;
        try {
            expected =
                    product.divide(BigDecimal.valueOf(denominator), 0, rounding).toBigIntegerExact();
        } catch (ArithmeticException roundingWasNecessary) {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> Money.ofFen(a).times(numerator, denominator, rounding));
            return;
        }
        assertExact(expected, () -> Money.ofFen(a).times(numerator, denominator, rounding));
    }

    @Property
    void plus_threeSmall_isAssociativeAndCommutative(
            @ForAll("small") Money a, @ForAll("small") Money b, @ForAll("small") Money c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.minus(b)).isEqualTo(b.minus(a).negated());
        assertThat(a.plus(Money.ZERO)).isEqualTo(a);
    }

    @Property
    void times_sumOfTwo_isSumOfProducts(
            @ForAll("small") Money a, @ForAll("small") Money b, @ForAll @IntRange(min = -1200, max = 1200) int count) {
        assertThat(a.plus(b).times(count)).isEqualTo(a.times(count).plus(b.times(count)));
    }

    @Property
    void split_anyParts_sumUpAndDifferByOneUnitAtMost(
            @ForAll("money") Money money, @ForAll @IntRange(min = 1, max = 400) int parts) {
        List<Money> split = money.split(parts);

        assertThat(split).hasSize(parts);
        assertThat(split.stream()
                        .map(part -> BigInteger.valueOf(part.minorUnits()))
                        .reduce(BigInteger::add))
                .contains(BigInteger.valueOf(money.minorUnits()));
        Money first = split.get(0);
        Money last = split.get(parts - 1);
        assertThat(Math.abs(first.minorUnits() - last.minorUnits())).isLessThanOrEqualTo(1);
        assertThat(split)
                .isSortedAccordingTo((x, y) -> Long.compare(Math.abs(y.minorUnits()), Math.abs(x.minorUnits())));
        assertThat(Money.sum(split)).isEqualTo(money.isZero() ? Money.of(money.currency(), 0) : money);
    }

    @Property
    void sum_anyOrder_isTheSame(@ForAll @Size(min = 1, max = 12) List<@net.jqwik.api.From("small") Money> amounts) {
        assertThat(Money.sum(amounts)).isEqualTo(Money.sum(com.google.common.collect.Lists.reverse(amounts)));
        assertThat(Money.sum(amounts)).isEqualTo(amounts.stream().reduce(Money.ZERO, Money::plus));
    }

    @Property
    void parse_whatIsWritten_isTheSame(@ForAll("money") Money money) {
        assertThat(Money.parse(money.toString())).isEqualTo(money);
        assertThat(Money.parse(money.toJson())).isEqualTo(money);
        assertThat(new BigDecimal(money.toPlainString()))
                .isEqualTo(
                        BigDecimal.valueOf(money.minorUnits(), money.currency().getDefaultFractionDigits()));
        assertThat(money.toGroupedString().replace(",", "")).isEqualTo(money.toPlainString());
        assertThat(money.toGroupedString()).matches("-?\\d{1,3}(,\\d{3})*(\\.\\d+)?");
    }

    @Property
    void parse_anyText_isReadBackOrRefusedAsTyped(@ForAll("almostAmounts") String text) {
        try {
            Money money = Money.parse(text);
            assertThat(new BigDecimal(text)).isEqualByComparingTo(money.toPlainString());
        } catch (IllegalArgumentException | ArithmeticException refused) {
            assertThat(refused).isNotInstanceOf(NumberFormatException.class);
        }
    }

    @Property
    void compareTo_anyTwo_isThatOfTheUnits(@ForAll("fen") long a, @ForAll("fen") long b) {
        Money x = Money.ofFen(a);
        Money y = Money.ofFen(b);

        assertThat(x.compareTo(y)).isEqualTo(Long.compare(a, b));
        assertThat(x.min(y).plus(Money.ZERO)).isEqualTo(Money.ofFen(Math.min(a, b)));
        assertThat(x.max(y).plus(Money.ZERO)).isEqualTo(Money.ofFen(Math.max(a, b)));
        assertThat(x.equals(y)).isEqualTo(a == b);
    }

    private interface Calculation {
        Money run();
    }

    private static void assertExact(BigInteger expected, Calculation calculation) {
        if (expected.abs().compareTo(LIMIT) > 0) {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(calculation::run);
        } else {
            assertThat(calculation.run()).isEqualTo(Money.ofFen(expected.longValueExact()));
        }
    }

    @Provide
    Arbitrary<Long> fen() {
        return Arbitraries.longs().between(-Long.MAX_VALUE, Long.MAX_VALUE);
    }

    @Provide
    Arbitrary<Money> small() {
        return Arbitraries.longs().between(-10_000_000_00L, 10_000_000_00L).map(Money::ofFen);
    }

    @Provide
    Arbitrary<Money> money() {
        return Combinators.combine(Arbitraries.of("CNY", "USD", "JPY", "KWD").map(Currency::getInstance), fen())
                .as(Money::of);
    }

    @Provide
    Arbitrary<String> almostAmounts() {
        return Arbitraries.strings().withChars("0123456789.-").ofMaxLength(22);
    }
}
