package org.unionaid.engine.authoring;

/** An amount of money. Immutable and thread-safe. */
public final class MoneyTerm extends Quantity<MoneyTerm> {
    MoneyTerm(Form form) {
        super(form);
    }

    @Override
    MoneyTerm of(Form other) {
        return new MoneyTerm(other);
    }

    /**
     * The exact amount a month.
     *
     * @param months  a length in months
     * @return money a month
     */
    public MonthlyMoneyTerm dividedBy(MonthsTerm months) {
        return new MonthlyMoneyTerm(form().infix("/", Form.Rank.PRODUCT, months.form()));
    }
}
