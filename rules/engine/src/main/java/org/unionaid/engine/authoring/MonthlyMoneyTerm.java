package org.unionaid.engine.authoring;

/** An amount of money a month, such as a living standard. Immutable and thread-safe. */
public final class MonthlyMoneyTerm extends Quantity<MonthlyMoneyTerm> {
    MonthlyMoneyTerm(Form form) {
        super(form);
    }

    @Override
    MonthlyMoneyTerm of(Form other) {
        return new MonthlyMoneyTerm(other);
    }

    /**
     * The amount over some months.
     *
     * @param months  a length in months
     * @return money
     */
    public MoneyTerm times(MonthsTerm months) {
        return new MoneyTerm(form().infix("*", Form.Rank.PRODUCT, months.form()));
    }
}
