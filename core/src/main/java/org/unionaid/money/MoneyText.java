package org.unionaid.money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How amounts are read and written: plain decimal digits, before them the currency's code if it is not the renminbi. */
final class MoneyText {

    private static final Pattern FORM =
            Pattern.compile("(?:(?<code>[A-Z]{3}) )?(?<sign>-?)(?<whole>0|[1-9][0-9]*)(?:\\.(?<decimals>[0-9]+))?");

    private static final int GROUP = 3;
    private static final int DECIMALS = 2;
    /** So few characters before the point that the fen are far below the largest long. */
    private static final int USUAL_LENGTH = 15;

    private static final long UNUSUAL = Long.MIN_VALUE;

    private MoneyText() {}

    static Money parse(String text) {
        long fen = usualFen(text);
        return fen == UNUSUAL ? parseAny(text) : Money.ofFen(fen);
    }

    /** The fen of an amount in the usual form, such as {@code 1240.00}: renminbi, two decimals, no more digits than a long has. */
    private static long usualFen(String text) {
        int point = text.length() - DECIMALS - 1;
        int first = text.startsWith("-") ? 1 : 0;
        boolean needlessZero = point > first + 1 && text.charAt(first) == '0';
        if (point <= first || point > USUAL_LENGTH || text.charAt(point) != '.' || needlessZero) {
            return UNUSUAL;
        }
        long fen = 0;
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i != point && (c < '0' || c > '9')) {
                return UNUSUAL;
            }
            fen = i == point ? fen : fen * 10 + (c - '0');
        }
        return first == 0 ? fen : -fen;
    }

    private static Money parseAny(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Amount must be written as '1240.00' or 'USD 12.00', without grouping,"
                    + " exponent or needless zeros, but the " + text.length() + " characters given are not");
        }
        Currency currency = currency(matcher.group("code"));
        String decimals = matcher.group("decimals") == null ? "" : matcher.group("decimals");
        int missing = decimals(currency) - decimals.length();
        if (missing < 0) {
            throw new IllegalArgumentException("Amount in '" + currency + "' must have at most " + decimals(currency)
                    + " decimals, but has " + decimals.length());
        }
        String digits = matcher.group("sign") + matcher.group("whole") + decimals + "0".repeat(missing);
        try {
            return Money.of(currency, Long.parseLong(digits));
        } catch (NumberFormatException tooLong) {
            throw new ArithmeticException("Amount of " + digits.length() + " digits is out of range");
        }
    }

    /** How many decimals a currency has, 0 for the yen; gold and its like have no minor units at all and are refused. */
    static int decimals(Currency currency) {
        int decimals = currency.getDefaultFractionDigits();
        if (decimals < 0) {
            throw new IllegalArgumentException("Currency '" + currency + "' has no minor units");
        }
        return decimals;
    }

    private static Currency currency(@Nullable String code) {
        if (code == null) {
            return Money.RENMINBI;
        }
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("Currency of the amount is not one of ISO 4217", unknown);
        }
    }

    static String plain(Money money) {
        return BigDecimal.valueOf(money.minorUnits(), decimals(money.currency()))
                .toPlainString();
    }

    static String grouped(Money money) {
        StringBuilder text = new StringBuilder(plain(money));
        int first = money.isNegative() ? 1 : 0;
        int point = text.indexOf(".");
        for (int i = (point < 0 ? text.length() : point) - GROUP; i > first; i -= GROUP) {
            text.insert(i, ',');
        }
        return text.toString();
    }
}
