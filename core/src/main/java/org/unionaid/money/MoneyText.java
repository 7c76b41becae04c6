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

    private MoneyText() {}

    static Money parse(String text) {
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
