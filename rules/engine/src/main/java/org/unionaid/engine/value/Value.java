package org.unionaid.engine.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionaid.identity.DivisionCode;
import org.unionaid.money.Money;
import org.unionaid.time.MonthRange;

/**
 * What an expression is worth when it is known. A closed family; unknown and failed are not values but outcomes of an
 * evaluation. All are immutable and thread-safe.
 */
public sealed interface Value {
    /** The value that says: asked, and there is none. */
    Value NONE = new Nothing();

    /** True. */
    Truth TRUE = new Truth(true);

    /** False. */
    Truth FALSE = new Truth(false);

    /**
     * An exact number with a unit; amounts of money are in fen.
     *
     * @param amount  the exact number
     * @param unit  what it counts
     */
    record Quantity(Fraction amount, Unit unit) implements Value {
        @Override
        public String toString() {
            if (unit.money() == 1) {
                String yuan =
                        String.format(Locale.ROOT, "%,.2f", amount.toDecimal(4).movePointLeft(2));
                return unit.equals(Unit.MONEY) ? yuan + " yuan" : yuan + " " + unit;
            }
            String number = amount.isWhole()
                    ? amount.toString()
                    : amount.toDecimal(4).stripTrailingZeros().toPlainString();
            return unit.equals(Unit.NUMBER) ? number : number + " " + unit + (number.equals("1") ? "" : "s");
        }
    }

    /**
     * True or false.
     *
     * @param value  which of the two
     */
    record Truth(boolean value) implements Value {
        // Written out: a record's own are linked at their first call, which costs a process that just started its time.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Truth truth && truth.value == value;
        }

        @Override
        public int hashCode() {
            return Boolean.hashCode(value);
        }

        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /**
     * A calendar day.
     *
     * @param date  the day
     */
    record Day(LocalDate date) implements Value {
        @Override
        public String toString() {
            return date.toString();
        }
    }

    /**
     * A code of a declared list.
     *
     * @param type  the list's name
     * @param code  the code
     */
    record Coded(String type, String code) implements Value {
        // Written out: a record's own are linked at their first call, which costs a process that just started its time.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Coded coded && coded.code.equals(code) && coded.type.equals(type);
        }

        @Override
        public int hashCode() {
            return 31 * type.hashCode() + code.hashCode();
        }

        @Override
        public String toString() {
            return code;
        }
    }

    /**
     * A text.
     *
     * @param text  the text
     */
    record Text(String text) implements Value {
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A place.
     *
     * @param code  its code
     */
    record Place(DivisionCode code) implements Value {
        @Override
        public String toString() {
            return code.value();
        }
    }

    /**
     * Several codes of one declared list.
     *
     * @param type  the list's name
     * @param codes  the codes
     */
    record Codes(String type, ImmutableSet<String> codes) implements Value {
        @Override
        public String toString() {
            return codes.toString();
        }
    }

    /**
     * A number for each code of a list, such as an amount for each stage of schooling.
     *
     * @param type  the list's name
     * @param cells  the numbers by code, all of one unit
     * @param otherwise  the number for a code without a cell of its own; empty if every code has one
     */
    record Table(String type, ImmutableMap<String, Quantity> cells, Optional<Quantity> otherwise) implements Value {
        /**
         * The number for a code.
         *
         * @param code  a code of the list
         * @return its cell, else the number for all others; empty if there is neither
         */
        public Optional<Quantity> find(String code) {
            Quantity cell = cells.get(code);
            return cell != null ? Optional.of(cell) : otherwise;
        }

        @Override
        public String toString() {
            return cells + otherwise.map(rest -> " else " + rest).orElse("");
        }
    }

    /**
     * A run of whole months.
     *
     * @param months  first and last month
     */
    record Window(MonthRange months) implements Value {
        @Override
        public String toString() {
            return months.toString();
        }
    }

    /**
     * One thing of the case, such as a member.
     *
     * @param type  its element type
     * @param object  the thing itself, as its facts expect it
     * @param path  where it stands in the case, such as {@code member[M-2]}; used to name missing facts
     */
    record Element(String type, Object object, String path) implements Value {
        /** The path only: the thing itself may be personal. */
        @Override
        public String toString() {
            return path;
        }
    }

    /**
     * A list of things of one type.
     *
     * @param elements  the things in the order of the case
     */
    record Elements(ImmutableList<Element> elements) implements Value {
        @Override
        public String toString() {
            return elements.toString();
        }
    }

    /** None: the question was asked and the answer is that there is nothing. */
    record Nothing() implements Value {
        // Written out: a record's own are linked at their first call, which costs a process that just started its time.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Nothing;
        }

        @Override
        public int hashCode() {
            return 0;
        }

        @Override
        public String toString() {
            return "none";
        }
    }

    /**
     * An amount of money.
     *
     * @param money  an amount in yuan, not null
     * @return the amount as a value
     */
    static Quantity of(Money money) {
        return new Quantity(Fraction.of(money.fen()), Unit.MONEY);
    }

    /**
     * A count.
     *
     * @param count  any whole number
     * @return the count as a value
     */
    static Quantity of(long count) {
        return new Quantity(Fraction.of(count), Unit.NUMBER);
    }

    /**
     * True or false.
     *
     * @param value  which
     * @return the value
     */
    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }
}
