package org.unionaid.engine.verification;

import java.math.BigInteger;

/** A ratio of two whole numbers, never reduced but for showing; the lower one is above zero. */
record Ratio(BigInteger above, BigInteger below) implements Comparable<Ratio> {
    static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);

    static Ratio of(long whole) {
        return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    Ratio plus(Ratio other) {
        return new Ratio(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    Ratio negated() {
        return new Ratio(above.negate(), below);
    }

    Ratio times(Ratio other) {
        return new Ratio(above.multiply(other.above), below.multiply(other.below));
    }

    /** The ratio upside down; not for zero. */
    Ratio inverse() {
        return above.signum() < 0 ? new Ratio(below.negate(), above.negate()) : new Ratio(below, above);
    }

    boolean isWhole() {
        return above.mod(below).signum() == 0;
    }

    /** The largest whole number that is not above this. */
    BigInteger floor() {
        BigInteger[] parts = above.divideAndRemainder(below);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    @Override
    public int compareTo(Ratio other) {
        return above.multiply(other.below).compareTo(other.above.multiply(below));
    }

    @Override
    public String toString() {
        BigInteger divisor = above.gcd(below).max(BigInteger.ONE);
        BigInteger lower = below.divide(divisor);
        return above.divide(divisor) + (lower.equals(BigInteger.ONE) ? "" : "/" + lower);
    }
}
