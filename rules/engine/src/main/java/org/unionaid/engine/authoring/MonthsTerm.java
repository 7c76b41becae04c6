package org.unionaid.engine.authoring;

/** A length in months. Immutable and thread-safe. */
public final class MonthsTerm extends Quantity<MonthsTerm> {
    MonthsTerm(Form form) {
        super(form);
    }

    @Override
    MonthsTerm of(Form other) {
        return new MonthsTerm(other);
    }

    /**
     * The amount over these months.
     *
     * @param monthly  money a month
     * @return money
     */
    public MoneyTerm times(MonthlyMoneyTerm monthly) {
        return new MoneyTerm(form().infix("*", Form.Rank.PRODUCT, monthly.form()));
    }
}
