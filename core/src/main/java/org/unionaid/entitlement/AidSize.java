package org.unionaid.entitlement;

import java.util.Objects;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;

/**
 * How much an aid comes to, in the two measures that awards are compared by: its value and its units. A service without
 * a price has units only, cash a value only.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the value in money, zero if the aid has none
 * @param units the pieces of goods, units of service or policies of cover; 0 for cash and vouchers
 */
public record AidSize(Money value, long units) {
    /**
     * Creates a size.
     *
     * @throws NullPointerException if the value is null
     */
    public AidSize {
        Objects.requireNonNull(value, "value");
    }

    /** Nothing, in renminbi. */
    public static final AidSize NOTHING = new AidSize(Money.ZERO, 0);

    /**
     * The size of an aid.
     *
     * @param aid the aid, not null
     * @return its value and units
     * @throws ArithmeticException if the units of all goods together are out of range
     */
    public static AidSize of(Aid aid) {
        return new AidSize(aid.value(), units(aid));
    }

    private static long units(Aid aid) {
        if (aid instanceof Aid.Goods goods) {
            return goods.lines().stream().mapToLong(line -> line.quantity()).reduce(0, Math::addExact);
        }
        if (aid instanceof Aid.Service service) {
            return service.units();
        }
        return aid instanceof Aid.Cover cover ? cover.policies() : 0;
    }

    /**
     * Adds a size.
     *
     * @param other the size to add, not null
     * @return the sum
     * @throws org.unionaid.money.CurrencyMismatchException if the currencies differ
     * @throws ArithmeticException if the sum is out of range
     */
    public AidSize plus(AidSize other) {
        return new AidSize(value.plus(other.value), Math.addExact(units, other.units));
    }

    /**
     * Subtracts a size.
     *
     * @param other the size to subtract, not null
     * @return the difference, negative in a measure where the other is more
     * @throws org.unionaid.money.CurrencyMismatchException if the currencies differ
     * @throws ArithmeticException if the difference is out of range
     */
    public AidSize minus(AidSize other) {
        return new AidSize(value.minus(other.value), Math.subtractExact(units, other.units));
    }

    /**
     * Whether this is no more than a limit in either measure.
     *
     * @param limit the limit, itself allowed
     * @return true if neither the value nor the units exceed it
     * @throws org.unionaid.money.CurrencyMismatchException if the currencies differ
     */
    public boolean isWithin(AidSize limit) {
        return value.compareTo(limit.value) <= 0 && units <= limit.units;
    }
}
