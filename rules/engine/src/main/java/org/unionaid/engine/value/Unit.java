package org.unionaid.engine.value;

import org.jspecify.annotations.Nullable;

/**
 * What a number counts: a product of powers of fen, months and days.
 *
 * <p>A plain number (a count, a ratio, a percentage) has no unit at all. Units multiply and divide with their numbers, and
 * only equal units add or compare: this is why an income in yuan cannot be held against a number of persons. Immutable and
 * thread-safe.
 *
 * @param money  the power of fen, such as 1 for an amount
 * @param months  the power of months, such as -1 for an amount a month
 * @param days  the power of days
 */
public record Unit(int money, int months, int days) {
    /** No unit: counts, ratios, percentages. */
    public static final Unit NUMBER = new Unit(0, 0, 0);

    /** An amount of money; its numbers are fen. */
    public static final Unit MONEY = new Unit(1, 0, 0);

    /** An amount of money a month; its numbers are fen a month. */
    public static final Unit MONEY_PER_MONTH = new Unit(1, -1, 0);

    /** A length in months. */
    public static final Unit MONTHS = new Unit(0, 1, 0);

    /** A length in days. */
    public static final Unit DAYS = new Unit(0, 0, 1);

    /**
     * The unit of a product.
     *
     * @param other  the other factor's unit, not null
     * @return the unit of the product
     */
    public Unit times(Unit other) {
        return new Unit(money + other.money, months + other.months, days + other.days);
    }

    /**
     * The unit of a quotient.
     *
     * @param other  the divisor's unit, not null
     * @return the unit of the quotient
     */
    public Unit dividedBy(Unit other) {
        return new Unit(money - other.money, months - other.months, days - other.days);
    }

    // Written out: a record's own are linked at their first call, which costs a process that just started its time.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unit unit && money == unit.money && months == unit.months && days == unit.days;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * money + months) + days;
    }

    /** The unit as written in a policy, such as {@code yuan/month}; {@code number} for none. */
    @Override
    public String toString() {
        StringBuilder above = new StringBuilder();
        StringBuilder below = new StringBuilder();
        append(money, "yuan", above, below);
        append(months, "month", above, below);
        append(days, "day", above, below);
        if (above.length() == 0) {
            above.append(below.length() == 0 ? "number" : "1");
        }
        return above.append(below).toString();
    }

    private static void append(int power, String name, StringBuilder above, StringBuilder below) {
        for (int i = 0; i < power; i++) {
            above.append(above.length() == 0 ? "" : "*").append(name);
        }
        for (int i = 0; i > power; i--) {
            below.append('/').append(name);
        }
    }
}
