package org.unionaid.program;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;
import org.unionaid.money.Money;

/**
 * So many of one thing, given in kind (实物): 10 kg of rice at 6.00 a kilogram.
 *
 * <p>Immutable and thread-safe.
 *
 * @param item what it is, not blank
 * @param quantity how many, in units; 1 or more
 * @param unit what one is counted in, such as {@code kg} or {@code 台}, not blank
 * @param unitValue the value of one, in money; not negative
 */
public record GoodsLine(String item, long quantity, String unit, Money unitValue) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a text is blank, the quantity is less than 1 or the value is negative
     */
    public GoodsLine {
        Objects.requireNonNull(unitValue, "unitValue");
        checkArgument(!item.isBlank(), "GoodsLine 'item' must not be blank");
        checkArgument(!unit.isBlank(), "GoodsLine 'unit' must not be blank");
        checkArgument(quantity >= 1, "GoodsLine 'quantity' must be 1 or more, but is %s", quantity);
        checkArgument(!unitValue.isNegative(), "GoodsLine 'unitValue' must not be negative");
    }

    /**
     * So many of one thing.
     *
     * @param item what it is
     * @param quantity how many, 1 or more
     * @param unit what one is counted in
     * @param unitValue the value of one
     * @return the line
     * @throws IllegalArgumentException if a text is blank, the quantity is less than 1 or the value is negative
     */
    public static GoodsLine of(String item, long quantity, String unit, Money unitValue) {
        return new GoodsLine(item, quantity, unit, unitValue);
    }

    /**
     * This line with another quantity, as when goods are handed out in parts.
     *
     * @param quantity how many, 1 or more
     * @return the line
     * @throws IllegalArgumentException if the quantity is less than 1
     */
    public GoodsLine withQuantity(long quantity) {
        return new GoodsLine(item, quantity, unit, unitValue);
    }

    /**
     * The value of all: the value of one times the quantity.
     *
     * @return the value
     * @throws ArithmeticException if it leaves the range of {@link Money}
     */
    public Money value() {
        return unitValue.times(quantity);
    }
}
