package org.unionaid.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * An exact amount of money (金额): a whole number of a currency's minor units, fen (分) for the renminbi.
 *
 * <p>The range is symmetric, -(2<sup>63</sup>-1) to 2<sup>63</sup>-1 minor units; whatever falls outside throws an
 * {@link ArithmeticException}. Nothing is rounded unless the caller names the rounding. In JSON an amount is a text:
 * {@code "1240.00"} in renminbi, {@code "USD 12.00"} in another currency.
 *
 * <p>Immutable and thread-safe; two amounts are equal if currency and minor units are.
 */
public final class Money implements Comparable<Money> {

    /** The renminbi, the currency where none is named. */
    static final Currency RENMINBI = Currency.getInstance("CNY");

    /** No money, in renminbi. */
    public static final Money ZERO = new Money(RENMINBI, 0);

    private final Currency currency;
    private final long minorUnits;

    private Money(Currency currency, long minorUnits) {
        this.currency = currency;
        this.minorUnits = minorUnits;
    }

    // -----------------------------------------------------------------------------------------------------------------
    // Making one

    /**
     * An amount in renminbi.
     *
     * @param fen the amount in fen, of any sign
     * @return the amount
     * @throws ArithmeticException if the amount is {@link Long#MIN_VALUE}, which is out of range
     */
    public static Money ofFen(long fen) {
        return fen == 0 ? ZERO : of(RENMINBI, fen);
    }

    /**
     * An amount in any currency that has minor units.
     *
     * @param currency the currency, not null
     * @param minorUnits the amount in minor units of the currency, of any sign
     * @return the amount
     * @throws ArithmeticException if the amount is {@link Long#MIN_VALUE}, which is out of range
     * @throws IllegalArgumentException if the currency has no minor units, as gold has none
     */
    public static Money of(Currency currency, long minorUnits) {
        MoneyText.decimals(currency);
        if (minorUnits == Long.MIN_VALUE) {
            throw new ArithmeticException("Amount is out of range");
        }
        return new Money(currency, minorUnits);
    }

    /**
     * Reads an amount in renminbi, such as {@code "1240.00"}, {@code "1240"} or {@code "-0.5"}.
     *
     * @param text the amount in yuan (元), in the form that {@link #parse} reads, not null
     * @return the amount
     * @throws IllegalArgumentException if the text is not of that form; its message does not echo the text
     * @throws CurrencyMismatchException if the text names another currency
     * @throws ArithmeticException if the amount is out of range
     */
    public static Money cny(String text) {
        return parse(text).requireCurrency(RENMINBI);
    }

    /**
     * Reads an amount: digits with at most as many decimals as the currency has, before them {@code -} if it is
     * negative, and before that the currency's code and a space if it is not the renminbi. Grouping, an exponent, a plus
     * sign and needless leading zeros are errors, because each has been seen to mean something else in another program.
     *
     * @param text the amount, such as {@code "1240.00"} or {@code "USD 12.00"}, not null
     * @return the amount
     * @throws IllegalArgumentException if the text is not of that form or has too many decimals; its message does not
     *     echo the text
     * @throws ArithmeticException if the amount is out of range
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Money parse(String text) {
        return MoneyText.parse(text);
    }

    /**
     * The sum of amounts of one currency.
     *
     * @param amounts the amounts, not null, containing no null
     * @return the sum; {@link #ZERO} if there are none
     * @throws CurrencyMismatchException if the currencies differ
     * @throws ArithmeticException if a partial sum is out of range
     */
    public static Money sum(Iterable<Money> amounts) {
        @Nullable Money total = null;
        for (Money amount : amounts) {
            total = total == null ? amount : total.plus(amount);
        }
        return total == null ? ZERO : total;
    }

    // -----------------------------------------------------------------------------------------------------------------
    // Reading it

    /**
     * The amount in fen.
     *
     * @return the fen, of any sign
     * @throws CurrencyMismatchException if the amount is not in renminbi
     */
    public long fen() {
        return requireCurrency(RENMINBI).minorUnits;
    }

    /**
     * The amount in minor units of its currency.
     *
     * @return the minor units, of any sign
     */
    public long minorUnits() {
        return minorUnits;
    }

    /**
     * The currency.
     *
     * @return the currency
     */
    public Currency currency() {
        return currency;
    }

    /**
     * Whether the amount is zero.
     *
     * @return true if it is zero
     */
    public boolean isZero() {
        return minorUnits == 0;
    }

    /**
     * Whether the amount is below zero.
     *
     * @return true if it is negative
     */
    public boolean isNegative() {
        return minorUnits < 0;
    }

    /**
     * Whether the amount is above zero.
     *
     * @return true if it is positive
     */
    public boolean isPositive() {
        return minorUnits > 0;
    }

    // -----------------------------------------------------------------------------------------------------------------
    // Calculating

    /**
     * Adds an amount.
     *
     * @param other the amount to add, not null
     * @return the sum
     * @throws CurrencyMismatchException if the currencies differ
     * @throws ArithmeticException if the sum is out of range
     */
    public Money plus(Money other) {
        return of(currency, Math.addExact(minorUnits, other.requireCurrency(currency).minorUnits));
    }

    /**
     * Subtracts an amount.
     *
     * @param other the amount to subtract, not null
     * @return the difference, negative if the other is more
     * @throws CurrencyMismatchException if the currencies differ
     * @throws ArithmeticException if the difference is out of range
     */
    public Money minus(Money other) {
        return of(currency, Math.subtractExact(minorUnits, other.requireCurrency(currency).minorUnits));
    }

    /**
     * The amount with the other sign.
     *
     * @return the negated amount
     */
    public Money negated() {
        return new Money(currency, -minorUnits);
    }

    /**
     * Multiplies by a whole number, such as a number of months.
     *
     * @param count the number, of any sign
     * @return the product
     * @throws ArithmeticException if the product is out of range
     */
    public Money times(long count) {
        return of(currency, Math.multiplyExact(minorUnits, count));
    }

    /**
     * Multiplies by a fraction, such as 60/100, and rounds to minor units once, at the end: the product before the
     * division may be as long as it likes.
     *
     * @param numerator the numerator, of any sign
     * @param denominator the denominator, not zero
     * @param rounding how to round; {@link RoundingMode#UNNECESSARY} if the result has to be exact
     * @return the rounded product
     * @throws ArithmeticException if the denominator is zero, the result is out of range, or rounding is declared
     *     unnecessary and is not
     */
    public Money times(long numerator, long denominator, RoundingMode rounding) {
        long high = Math.multiplyHigh(minorUnits, numerator);
        long product = minorUnits * numerator;
        boolean fits = high == product >> (Long.SIZE - 1) && product != Long.MIN_VALUE;
        return of(
                currency,
                fits
                        ? LongMath.divide(product, denominator, rounding)
                        : divide(
                                BigInteger.valueOf(minorUnits).multiply(BigInteger.valueOf(numerator)),
                                denominator,
                                rounding));
    }

    private static long divide(BigInteger product, long denominator, RoundingMode rounding) {
        return new BigDecimal(product)
                .divide(BigDecimal.valueOf(denominator), 0, rounding)
                .longValueExact();
    }

    /**
     * Divides by a whole number. The rounded part times the divisor need not be the whole again; see {@link #split}.
     *
     * @param divisor the divisor, not zero
     * @param rounding how to round; {@link RoundingMode#UNNECESSARY} if the result has to be exact
     * @return the rounded quotient
     * @throws ArithmeticException if the divisor is zero, or rounding is declared unnecessary and is not
     */
    public Money dividedBy(long divisor, RoundingMode rounding) {
        return times(1, divisor, rounding);
    }

    /**
     * Splits the amount into parts that sum to it exactly and differ by at most one minor unit, the larger (by absolute
     * value) first: 100.00 into three is 33.34, 33.33, 33.33.
     *
     * @param parts the number of parts, at least 1
     * @return the parts, as many as asked for
     * @throws IllegalArgumentException if the number of parts is below 1
     */
    public ImmutableList<Money> split(int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("Number of parts must be at least 1, but is " + parts);
        }
        long part = minorUnits / parts;
        long left = Math.abs(minorUnits % parts);
        long step = Long.signum(minorUnits);
        return LongStream.range(0, parts)
                .mapToObj(i -> new Money(currency, i < left ? part + step : part))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The lower of two amounts.
     *
     * @param other the other amount, not null
     * @return the lower one; this if they are equal
     * @throws CurrencyMismatchException if the currencies differ
     */
    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The higher of two amounts.
     *
     * @param other the other amount, not null
     * @return the higher one; this if they are equal
     * @throws CurrencyMismatchException if the currencies differ
     */
    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Compares two amounts of one currency.
     *
     * @throws CurrencyMismatchException if the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        return Long.compare(minorUnits, other.requireCurrency(currency).minorUnits);
    }

    private Money requireCurrency(Currency expected) {
        if (!currency.equals(expected)) {
            throw new CurrencyMismatchException(expected, currency);
        }
        return this;
    }

    // -----------------------------------------------------------------------------------------------------------------
    // Writing it

    /**
     * The digits alone, with as many decimals as the currency has: {@code 1240.00}.
     *
     * @return the amount without its currency
     */
    public String toPlainString() {
        return MoneyText.plain(this);
    }

    /**
     * The digits in groups of three, for readers: {@code 1,240.00}. {@link #parse} does not read it.
     *
     * @return the grouped amount without its currency
     */
    public String toGroupedString() {
        return MoneyText.grouped(this);
    }

    /**
     * The currency and the digits: {@code CNY 1240.00}. {@link #parse} reads it.
     */
    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + toPlainString();
    }

    @JsonValue
    String toJson() {
        return currency.equals(RENMINBI) ? toPlainString() : toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Money money && minorUnits == money.minorUnits && currency.equals(money.currency);
    }

    @Override
    public int hashCode() {
        return 31 * currency.hashCode() + Long.hashCode(minorUnits);
    }
}
