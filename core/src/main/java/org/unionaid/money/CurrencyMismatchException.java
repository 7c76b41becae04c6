package org.unionaid.money;

import java.util.Currency;
import java.util.Objects;

/** Thrown when amounts of two currencies are added, subtracted or compared, or fen are asked of another currency. */
public final class CurrencyMismatchException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Currency first;
    private final Currency second;

    /**
     * Creates the exception.
     *
     * @param first the currency of the first amount, not null
     * @param second the currency that did not match, not null
     */
    public CurrencyMismatchException(Currency first, Currency second) {
        super("Currencies differ: '" + first + "' and '" + second + "'");
        this.first = Objects.requireNonNull(first, "first");
        this.second = Objects.requireNonNull(second, "second");
    }

    /**
     * The currency of the first amount.
     *
     * @return the first currency
     */
    public Currency first() {
        return first;
    }

    /**
     * The currency that did not match.
     *
     * @return the second currency
     */
    public Currency second() {
        return second;
    }
}
