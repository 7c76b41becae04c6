package org.unionaid.engine.authoring;

/** A number without unit: a count, a ratio, a percentage. Immutable and thread-safe. */
public final class NumberTerm extends Quantity<NumberTerm> {
    NumberTerm(Form form) {
        super(form);
    }

    @Override
    NumberTerm of(Form other) {
        return new NumberTerm(other);
    }

    /**
     * So many times a quantity.
     *
     * @param quantity  money
     * @return the product, of the same unit
     */
    public MoneyTerm times(MoneyTerm quantity) {
        return new MoneyTerm(form().infix("*", Form.Rank.PRODUCT, quantity.form()));
    }

    /**
     * So many times a quantity.
     *
     * @param quantity  money a month
     * @return the product, of the same unit
     */
    public MonthlyMoneyTerm times(MonthlyMoneyTerm quantity) {
        return new MonthlyMoneyTerm(form().infix("*", Form.Rank.PRODUCT, quantity.form()));
    }

    /**
     * So many times a quantity.
     *
     * @param quantity  a length in months
     * @return the product, of the same unit
     */
    public MonthsTerm times(MonthsTerm quantity) {
        return new MonthsTerm(form().infix("*", Form.Rank.PRODUCT, quantity.form()));
    }

    /**
     * So many times a quantity.
     *
     * @param quantity  a length in days
     * @return the product, of the same unit
     */
    public DaysTerm times(DaysTerm quantity) {
        return new DaysTerm(form().infix("*", Form.Rank.PRODUCT, quantity.form()));
    }
}
