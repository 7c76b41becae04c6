package org.unionaid.engine.expression;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;

/** Writes constants as a policy would. */
final class ConstantText {
    private static final Fraction FEN_A_YUAN = Fraction.of(100);

    private ConstantText() {}

    static Piece of(Value value) {
        if (value instanceof Value.Quantity quantity) {
            return quantity(quantity);
        }
        if (value instanceof Value.Coded coded) {
            return Piece.whole(coded.type() + "." + coded.code());
        }
        if (value instanceof Value.Day || value instanceof Value.Place) {
            return Piece.whole((value instanceof Value.Day ? "date" : "place") + "(\"" + value + "\")");
        }
        if (value instanceof Value.Text text) {
            return Piece.whole(quoted(text.text()));
        }
        if (value instanceof Value.Truth || value.equals(Value.NONE)) {
            return Piece.whole(value.toString());
        }
        throw new IllegalArgumentException(
                "An expression cannot hold a written " + value.getClass().getSimpleName());
    }

    /** A quoted text with {@code \} before what would end it or cannot be seen. */
    static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + "\"";
    }

    private static Piece quantity(Value.Quantity quantity) {
        Unit unit = quantity.unit();
        if (unit.equals(Unit.NUMBER)) {
            return number(quantity.amount(), "");
        }
        if (unit.equals(Unit.MONEY)) {
            return number(quantity.amount().dividedBy(FEN_A_YUAN), " yuan");
        }
        if (unit.equals(Unit.MONTHS) || unit.equals(Unit.DAYS)) {
            return number(quantity.amount(), unit.equals(Unit.DAYS) ? " days" : " months");
        }
        return compound(quantity);
    }

    /** A unit that has no word: the number in words that have one, multiplied and divided by ones. */
    private static Piece compound(Value.Quantity quantity) {
        Unit unit = quantity.unit();
        Fraction amount = quantity.amount();
        for (int i = 0; i < unit.money(); i++) {
            amount = amount.dividedBy(FEN_A_YUAN);
        }
        for (int i = 0; i > unit.money(); i--) {
            amount = amount.times(FEN_A_YUAN);
        }
        String text = number(amount, "").in(Piece.PRODUCT)
                + factors(unit.money(), "yuan")
                + factors(unit.months(), "months")
                + factors(unit.days(), "days");
        return new Piece(text, Piece.PRODUCT);
    }

    private static String factors(int power, String word) {
        return (power > 0 ? " * 1 " + word : " / 1 " + word).repeat(Math.abs(power));
    }

    private static Piece number(Fraction amount, String unit) {
        BigInteger rest = without(without(amount.denominator(), 2), 5);
        if (!rest.equals(BigInteger.ONE)) {
            return new Piece(amount.numerator() + unit + " / " + amount.denominator(), Piece.PRODUCT);
        }
        BigDecimal decimal = new BigDecimal(amount.numerator())
                .divide(new BigDecimal(amount.denominator()), scale(amount.denominator()), RoundingMode.UNNECESSARY)
                .stripTrailingZeros();
        int least = unit.equals(" yuan") ? 2 : 0;
        return new Piece(
                decimal.setScale(Math.max(least, decimal.scale()), RoundingMode.UNNECESSARY)
                                .toPlainString()
                        + unit,
                Piece.PREFIXED);
    }

    /** Digits enough for any number over a power of two times a power of five. */
    private static int scale(BigInteger denominator) {
        return denominator.bitLength();
    }

    private static BigInteger without(BigInteger number, long factor) {
        BigInteger divisor = BigInteger.valueOf(factor);
        BigInteger left = number;
        while (left.mod(divisor).signum() == 0) {
            left = left.divide(divisor);
        }
        return left;
    }
}
