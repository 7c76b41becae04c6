package org.unionaid.engine.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction of two whole numbers, in lowest terms with a positive denominator.
 *
 * <p>Every number inside an expression is one: nothing is rounded until a policy says {@code round}. Immutable and
 * thread-safe.
 */
public final class Fraction implements Comparable<Fraction> {
    /** Nought. */
    public static final Fraction ZERO = new Fraction(0, 1);

    /** One. */
    public static final Fraction ONE = new Fraction(1, 1);

    private final long small;
    private final long smallDenominator;

    /** The number where it does not fit two longs; null elsewhere. */
    private final @Nullable Big big;

    private record Big(BigInteger numerator, BigInteger denominator) {}

    private Fraction(long numerator, long denominator) {
        this.small = numerator;
        this.smallDenominator = denominator;
        this.big = null;
    }

    private Fraction(Big big) {
        this.small = 0;
        this.smallDenominator = 0;
        this.big = big;
    }

    /** The fraction of two numbers that share no factor, the second above zero. */
    private static Fraction reduced(BigInteger numerator, BigInteger denominator) {
        return numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE
                ? new Fraction(numerator.longValue(), denominator.longValue())
                : new Fraction(new Big(numerator, denominator));
    }

    /** The fraction of two longs, the second above zero; the smallest long has no fast path. */
    private static Fraction ofSmall(long numerator, long denominator) {
        if (numerator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        long divisor = gcd(Math.abs(numerator), denominator);
        return divisor == 1
                ? new Fraction(numerator, denominator)
                : new Fraction(numerator / divisor, denominator / divisor);
    }

    /** The greatest common divisor of a number not below zero and one above it. */
    private static long gcd(long a, long b) {
        long x = a;
        long y = b;
        while (x != 0) {
            long rest = y % x;
            y = x;
            x = rest;
        }
        return y;
    }

    private boolean isSmall() {
        return big == null;
    }

    /** Whether the product of two longs fits a long other than the smallest. */
    private static boolean multiplies(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        return (high == 0 && low >= 0) || (high == -1 && low < 0 && low != Long.MIN_VALUE);
    }

    /**
     * The whole number {@code value}.
     *
     * @param value  any long
     * @return the fraction value/1
     */
    public static Fraction of(long value) {
        return new Fraction(value, 1);
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
        return reduced(numerator.divide(divisor), denominator.divide(divisor));
    }

    /**
     * The exact value of a decimal number.
     *
     * @param value  the decimal, not null
     * @return the same number as a fraction
     */
    public static Fraction of(BigDecimal value) {
        return value.scale() <= 0
                ? reduced(value.toBigIntegerExact(), BigInteger.ONE)
                : of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /**
     * The numerator in lowest terms; it carries the sign.
     *
     * @return the numerator
     */
    public BigInteger numerator() {
        return big == null ? BigInteger.valueOf(small) : big.numerator();
    }

    /**
     * The denominator in lowest terms.
     *
     * @return the denominator, at least one
     */
    public BigInteger denominator() {
        return big == null ? BigInteger.valueOf(smallDenominator) : big.denominator();
    }

    /**
     * This plus other.
     *
     * @param other  the summand, not null
     * @return the exact sum
     */
    public Fraction plus(Fraction other) {
        if (isSmall() && other.isSmall()) {
            if (smallDenominator == other.smallDenominator) {
                long sum = small + other.small;
                boolean overflows = ((small ^ sum) & (other.small ^ sum)) < 0;
                if (!overflows) {
                    return smallDenominator == 1 ? new Fraction(sum, 1) : ofSmall(sum, smallDenominator);
                }
            } else if (multiplies(small, other.smallDenominator)
                    && multiplies(other.small, smallDenominator)
                    && multiplies(smallDenominator, other.smallDenominator)) {
                long left = small * other.smallDenominator;
                long right = other.small * smallDenominator;
                long sum = left + right;
                if (((left ^ sum) & (right ^ sum)) >= 0) {
                    return ofSmall(sum, smallDenominator * other.smallDenominator);
                }
            }
        }
        return of(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
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
        if (isSmall()
                && other.isSmall()
                && multiplies(small, other.small)
                && multiplies(smallDenominator, other.smallDenominator)) {
            return ofSmall(small * other.small, smallDenominator * other.smallDenominator);
        }
        return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /**
     * This divided by other.
     *
     * @param other  the divisor, not null
     * @return the exact quotient
     * @throws ArithmeticException if other is zero
     */
    public Fraction dividedBy(Fraction other) {
        if (isSmall()
                && other.isSmall()
                && other.small != 0
                && multiplies(small, other.smallDenominator)
                && multiplies(smallDenominator, other.small)) {
            long above = small * other.smallDenominator;
            long below = smallDenominator * other.small;
            return below > 0 ? ofSmall(above, below) : ofSmall(-above, -below);
        }
        return of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
    }

    /**
     * The same size with the other sign.
     *
     * @return minus this
     */
    public Fraction negated() {
        return isSmall() && small != Long.MIN_VALUE
                ? new Fraction(-small, smallDenominator)
                : reduced(numerator().negate(), denominator());
    }

    /**
     * The size without the sign.
     *
     * @return this or minus this, never negative
     */
    public Fraction abs() {
        return signum() < 0 ? negated() : this;
    }

    /**
     * The sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return big == null ? Long.signum(small) : big.numerator().signum();
    }

    /**
     * Whether this is a whole number.
     *
     * @return true if the denominator is one
     */
    public boolean isWhole() {
        return big == null ? smallDenominator == 1 : big.denominator().equals(BigInteger.ONE);
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
        BigInteger whole = new BigDecimal(steps.numerator())
                .divide(new BigDecimal(steps.denominator()), 0, mode)
                .toBigInteger();
        return reduced(whole, BigInteger.ONE).times(step);
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
        return big == null ? small : big.numerator().longValueExact();
    }

    /**
     * This as a decimal with a given number of digits after the point, for showing to people.
     *
     * @param scale  digits after the point, 0 or more
     * @return the decimal, half-up
     */
    public BigDecimal toDecimal(int scale) {
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), scale, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        if (isSmall()
                && other.isSmall()
                && multiplies(small, other.smallDenominator)
                && multiplies(other.small, smallDenominator)) {
            return Long.compare(small * other.smallDenominator, other.small * smallDenominator);
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Fraction other
                && small == other.small
                && smallDenominator == other.smallDenominator
                && Objects.equals(big, other.big);
    }

    @Override
    public int hashCode() {
        return big == null ? Long.hashCode(small) * 31 + Long.hashCode(smallDenominator) : big.hashCode();
    }

    @Override
    public String toString() {
        return isWhole() ? numerator().toString() : numerator() + "/" + denominator();
    }
}
