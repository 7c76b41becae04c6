package org.unionaid.engine.authoring;

import org.unionaid.employer.EmployerStatus;

/** An enterprise (企业). Immutable and thread-safe. */
public final class EmployerTerm extends ThingTerm<EmployerTerm> {
    EmployerTerm(Form form) {
        super(form);
    }

    @Override
    EmployerTerm of(Form other) {
        return new EmployerTerm(other);
    }

    /**
     * Its condition.
     *
     * @return the fact {@code status}
     */
    public CodeTerm<EmployerStatus> status() {
        return ask(CodeTerm<EmployerStatus>::new, "status");
    }

    /**
     * The number of its employees; may be none.
     *
     * @return the fact {@code headcount}
     */
    public NumberTerm headcount() {
        return ask(NumberTerm::new, "headcount");
    }
}
