package org.unionaid.engine.authoring;

import org.unionaid.household.IncomeKind;

/** An income (收入). Immutable and thread-safe. */
public final class IncomeTerm extends ThingTerm<IncomeTerm> {
    IncomeTerm(Form form) {
        super(form);
    }

    @Override
    IncomeTerm of(Form other) {
        return new IncomeTerm(other);
    }

    /**
     * The kind of income.
     *
     * @return the fact {@code kind}
     */
    public CodeTerm<IncomeKind> kind() {
        return ask(CodeTerm<IncomeKind>::new, "kind");
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
