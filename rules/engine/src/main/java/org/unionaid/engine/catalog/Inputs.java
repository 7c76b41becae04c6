package org.unionaid.engine.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Value;
import org.unionaid.money.Money;

/** The known inputs of one call of a {@link Formula}, by name. Immutable and thread-safe. */
public final class Inputs {
    private final ImmutableMap<String, Value> values;

    private Inputs(ImmutableMap<String, Value> values) {
        this.values = values;
    }

    /**
     * Inputs by name.
     *
     * @param values  the values, not null
     * @return the inputs
     */
    public static Inputs of(ImmutableMap<String, Value> values) {
        return new Inputs(values);
    }

    /**
     * An input as it is.
     *
     * @param name  a declared input
     * @return its value, which is {@link Value#NONE} only if the input was declared optional
     * @throws IllegalArgumentException if no such input is declared
     */
    public Value value(String name) {
        Value value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the input '" + name + "' is not declared, only " + values.keySet());
        }
        return value;
    }

    /**
     * Whether an optional input is none.
     *
     * @param name  a declared input
     * @return true if it is none
     */
    public boolean isNone(String name) {
        return value(name).equals(Value.NONE);
    }

    /**
     * A number of any unit, exact; money in fen.
     *
     * @param name  a declared input that is a quantity
     * @return the number
     */
    public Fraction number(String name) {
        return ((Value.Quantity) value(name)).amount();
    }

    /**
     * A whole number of any unit, such as a count or a length in months.
     *
     * @param name  a declared input that is a quantity
     * @return the number
     * @throws ArithmeticException if it is not whole
     */
    public long count(String name) {
        return number(name).longValueExact();
    }

    /**
     * An amount of money, or of money a month.
     *
     * @param name  a declared input that is money
     * @return the amount
     * @throws ArithmeticException if it has a fraction of a fen
     */
    public Money money(String name) {
        return Money.ofFen(count(name));
    }

    /**
     * True or false.
     *
     * @param name  a declared input that is a condition
     * @return which
     */
    public boolean truth(String name) {
        return ((Value.Truth) value(name)).value();
    }

    /**
     * A day.
     *
     * @param name  a declared input that is a date
     * @return the day
     */
    public LocalDate date(String name) {
        return ((Value.Day) value(name)).date();
    }

    /**
     * The text of a code.
     *
     * @param name  a declared input that is a code
     * @return the code, such as {@code CHILD}
     */
    public String code(String name) {
        return ((Value.Coded) value(name)).code();
    }

    /**
     * A text.
     *
     * @param name  a declared input that is a text
     * @return the text
     */
    public String text(String name) {
        return ((Value.Text) value(name)).text();
    }

    /**
     * A thing of the case, such as a member.
     *
     * @param name  a declared input that is an element
     * @param type  its class
     * @param <T>  its class
     * @return the thing
     * @throws ClassCastException if it is of another class
     */
    public <T> T thing(String name, Class<T> type) {
        return type.cast(((Value.Element) value(name)).object());
    }

    /**
     * The things of a list.
     *
     * @param name  a declared input that is a list
     * @param type  their class
     * @param <T>  their class
     * @return the things in the order of the case
     * @throws ClassCastException if one is of another class
     */
    public <T> ImmutableList<T> things(String name, Class<T> type) {
        return ((Value.Elements) value(name))
                .elements().stream()
                        .map(element -> type.cast(element.object()))
                        .collect(ImmutableList.toImmutableList());
    }

    /** The names only: values may be personal. */
    @Override
    public String toString() {
        return values.keySet().toString();
    }
}
