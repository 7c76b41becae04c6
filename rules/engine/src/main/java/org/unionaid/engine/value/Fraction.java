package org.unionaid.engine.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An exact fraction of two whole numbers, in lowest terms with a positive denominator.
 *
 * <p>Every number inside an expression is one: nothing is rounded until a policy says {@code round}. Immutable and
 * thread-safe.
 */
public final class Fraction implements Comparable<Fraction> {
    /** Nought. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** One. */
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * The whole number {@code value}.
     *
     * @param value  any long
     * @return the fraction value/1
     */
    public static Fraction of(long value) {
        return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /**
     * The fraction numerator/denominator, reduced.
     *
     * @param numerator  any whole number, not null
     * @param denominator  any whole number but zero, not null
     * @return the fraction in lowest terms
     * @throws ArithmeticException if the denominator is zero
     */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        return new Fraction(numerator.divide(divisor), denominator.divide(divisor));
    }

    /**
     * The exact value of a decimal number.
     *
     * @param value  the decimal, not null
     * @return the same number as a fraction
     */
    public static Fraction of(BigDecimal value) {
        return value.scale() <= 0
                ? new Fraction(value.toBigIntegerExact(), BigInteger.ONE)
                : of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /**
     * The numerator in lowest terms; it carries the sign.
     *
     * @return the numerator
     */
    public BigInteger numerator() {
        return numerator;
    }

    /**
     * The denominator in lowest terms.
     *
     * @return the denominator, at least one
     */
    public BigInteger denominator() {
        return denominator;
    }

    /**
     * This plus other.
     *
     * @param other  the summand, not null
     * @return the exact sum
     */
    public Fraction plus(Fraction other) {
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * This minus other.
     *
     * @param other  the subtrahend, not null
     * @return the exact difference
     */
    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    /**
     * This times other.
     *
     * @param other  the factor, not null
     * @return the exact product
     */
    public Fraction times(Fraction other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * This divided by other.
     *
     * @param other  the divisor, not null
     * @return the exact quotient
     * @throws ArithmeticException if other is zero
     */
    public Fraction dividedBy(Fraction other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * The same size with the other sign.
     *
     * @return minus this
     */
    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    /**
     * The size without the sign.
     *
     * @return this or minus this, never negative
     */
    public Fraction abs() {
        return numerator.signum() < 0 ? negated() : this;
    }

    /**
     * The sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * Whether this is a whole number.
     *
     * @return true if the denominator is one
     */
    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /**
     * This rounded to a multiple of {@code step}.
     *
     * @param step  what the result must be a multiple of, above zero
     * @param mode  the direction, not null
     * @return the nearest multiple in that direction
     */
    public Fraction roundedTo(Fraction step, RoundingMode mode) {
        Fraction steps = dividedBy(step);
        BigInteger whole = new BigDecimal(steps.numerator)
                .divide(new BigDecimal(steps.denominator), 0, mode)
                .toBigInteger();
        return new Fraction(whole, BigInteger.ONE).times(step);
    }

    /**
     * The whole number this is.
     *
     * @return this as a long
     * @throws ArithmeticException if this is not whole or does not fit a long
     */
    public long longValueExact() {
        if (!isWhole()) {
            throw new ArithmeticException("not a whole number: " + this);
        }
        return numerator.longValueExact();
    }

    /**
     * This as a decimal with a given number of digits after the point, for showing to people.
     *
     * @param scale  digits after the point, 0 or more
     * @return the decimal, half-up
     */
    public BigDecimal toDecimal(int scale) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), scale, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Fraction other
                && numerator.equals(other.numerator)
                && denominator.equals(other.denominator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator);
    }

    @Override
    public String toString() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }
}
