package org.unionaid.engine.coverage;

import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Value;

/** Values as a case writes them: money in yuan, fractions exact. */
final class Written {
    private static final Fraction HUNDRED = Fraction.of(100);

    private Written() {}

    /** Whether a case can write it. */
    static boolean isWritable(Value value) {
        return value instanceof Value.Quantity
                || value instanceof Value.Truth
                || value instanceof Value.Coded
                || value instanceof Value.Day
                || value instanceof Value.Text
                || value.equals(Value.NONE);
    }

    /** A value within YAML. */
    static String scalar(Value value) {
        return value instanceof Value.Quantity || value instanceof Value.Text ? quoted(plain(value)) : plain(value);
    }

    /** A value for people. */
    static String plain(Value value) {
        if (value instanceof Value.Quantity quantity) {
            return plain(quantity);
        }
        if (value instanceof Value.Truth truth) {
            return Boolean.toString(truth.value());
        }
        if (value instanceof Value.Coded coded) {
            return coded.code();
        }
        if (value instanceof Value.Text text) {
            return text.text();
        }
        return value instanceof Value.Day day
                ? day.date().toString()
                : value.equals(Value.NONE) ? "null" : value.toString();
    }

    private static String plain(Value.Quantity quantity) {
        boolean money = quantity.unit().money() == 1;
        Fraction amount = money ? quantity.amount().dividedBy(HUNDRED) : quantity.amount();
        if (!amount.times(HUNDRED).isWhole()) {
            return amount.numerator() + "/" + amount.denominator();
        }
        return money
                ? amount.toDecimal(2).toPlainString()
                : amount.toDecimal(2).stripTrailingZeros().toPlainString();
    }

    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
