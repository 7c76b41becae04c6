package org.unionaid.engine.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of {@link Fraction}. */
class FractionProperties {
    @Provide
    Arbitrary<Fraction> fractions() {
        return Combinators.combine(
                        Arbitraries.bigIntegers(), Arbitraries.bigIntegers().filter(d -> d.signum() != 0))
                .as(Fraction::of);
    }

    @Property(tries = 300)
    void plus_isCommutativeAssociativeAndUndoneByMinus(
            @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b, @ForAll("fractions") Fraction c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
    }

    @Property(tries = 300)
    void times_distributesAndIsUndoneByDivision(
            @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b, @ForAll("fractions") Fraction c) {
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
        if (b.signum() != 0) {
            assertThat(a.dividedBy(b).times(b)).isEqualTo(a);
        }
    }

    /** Numbers around the ends of what a long holds, where the fast way must give way to the exact one. */
    @Provide
    Arbitrary<Long> edges() {
        Arbitrary<Long> near = Arbitraries.of(
                        Long.MIN_VALUE, Long.MAX_VALUE, 0L, 1L << 31, -(1L << 31), 1L << 32, 3_037_000_499L)
                .flatMap(edge -> Arbitraries.longs().between(-3, 3).map(d -> edge + d));
        return Arbitraries.oneOf(near, Arbitraries.longs(), Arbitraries.longs().between(-12, 12));
    }

    @Property(tries = 2000)
    void calculation_onLongs_agreesWithBigIntegers(
            @ForAll("edges") long a, @ForAll("edges") long b, @ForAll("edges") long c, @ForAll("edges") long d) {
        if (b == 0 || d == 0) {
            return;
        }
        BigInteger n1 = BigInteger.valueOf(a);
        BigInteger d1 = BigInteger.valueOf(b);
        BigInteger n2 = BigInteger.valueOf(c);
        BigInteger d2 = BigInteger.valueOf(d);
        Fraction left = Fraction.of(n1, d1);
        Fraction right = Fraction.of(n2, d2);

        assertThat(left.plus(right))
                .isEqualTo(Fraction.of(n1.multiply(d2).add(n2.multiply(d1)), d1.multiply(d2)))
                .hasSameHashCodeAs(right.plus(left));
        assertThat(left.minus(right))
                .isEqualTo(Fraction.of(n1.multiply(d2).subtract(n2.multiply(d1)), d1.multiply(d2)));
        assertThat(left.times(right)).isEqualTo(Fraction.of(n1.multiply(n2), d1.multiply(d2)));
        if (c != 0) {
            assertThat(left.dividedBy(right)).isEqualTo(Fraction.of(n1.multiply(d2), d1.multiply(n2)));
        }
        assertThat(Integer.signum(left.compareTo(right)))
                .isEqualTo(n1.multiply(d2).subtract(n2.multiply(d1)).signum() * d1.signum() * d2.signum());
        assertThat(left.negated().numerator()).isEqualTo(left.numerator().negate());
        assertThat(left.times(right).dividedBy(left.signum() == 0 ? Fraction.ONE : left))
                .isEqualTo(left.signum() == 0 ? Fraction.ZERO : right);
    }

    @Property(tries = 300)
    void compareTo_agreesWithTheSignOfTheDifference(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Property(tries = 300)
    void of_isInLowestTermsWithPositiveDenominator(@ForAll("fractions") Fraction a) {
        assertThat(a.denominator().signum()).isPositive();
        assertThat(a.numerator().gcd(a.denominator())).isEqualTo(BigInteger.ONE);
    }

    @Property(tries = 300)
    void of_decimal_agreesWithBigDecimal(@ForAll BigDecimal a, @ForAll BigDecimal b) {
        assertThat(Fraction.of(a).plus(Fraction.of(b))).isEqualTo(Fraction.of(a.add(b)));
        assertThat(Fraction.of(a).times(Fraction.of(b))).isEqualTo(Fraction.of(a.multiply(b)));
    }

    @Property(tries = 300)
    void roundedTo_isTheNearestMultipleInTheDirection(@ForAll("fractions") Fraction a, @ForAll RoundingMode mode) {
        if (mode == RoundingMode.UNNECESSARY) {
            return;
        }
        Fraction step = Fraction.of(100);
        Fraction rounded = a.roundedTo(step, mode);
        assertThat(rounded.dividedBy(step).isWhole()).isTrue();
        assertThat(rounded.minus(a).abs()).isLessThan(step);
        if (mode == RoundingMode.FLOOR) {
            assertThat(rounded).isLessThanOrEqualTo(a);
        }
        if (mode == RoundingMode.CEILING) {
            assertThat(rounded).isGreaterThanOrEqualTo(a);
        }
    }

    @Example
    void dividedBy_twentyBySixTimesThree_isTen() {
        assertThat(Fraction.of(20).dividedBy(Fraction.of(6)).times(Fraction.of(3)))
                .isEqualTo(Fraction.of(10));
    }

    @Example
    void dividedBy_zero_throws() {
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }
}
