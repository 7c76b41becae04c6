package org.unionaid.engine.authoring;

import org.unionaid.household.ExpenseHead;

/** A rigid expense (刚性支出). Immutable and thread-safe. */
public final class ExpenseTerm extends ThingTerm<ExpenseTerm> {
    ExpenseTerm(Form form) {
        super(form);
    }

    @Override
    ExpenseTerm of(Form other) {
        return new ExpenseTerm(other);
    }

    /**
     * The head of expense.
     *
     * @return the fact {@code head}
     */
    public CodeTerm<ExpenseHead> head() {
        return ask(CodeTerm<ExpenseHead>::new, "head");
    }

    /**
     * The amount in some months.
     *
     * @param window  the months
     * @return the fact {@code amount}
     */
    public MoneyTerm amount(WindowTerm window) {
        return ask(MoneyTerm::new, "amount", window);
    }
}
