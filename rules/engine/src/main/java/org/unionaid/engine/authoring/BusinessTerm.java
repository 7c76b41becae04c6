package org.unionaid.engine.authoring;

import org.unionaid.household.BusinessRole;

/** A business that a member has registered (登记的经营主体). Immutable and thread-safe. */
public final class BusinessTerm extends ThingTerm<BusinessTerm> {
    BusinessTerm(Form form) {
        super(form);
    }

    @Override
    BusinessTerm of(Form other) {
        return new BusinessTerm(other);
    }

    /**
     * The role in it.
     *
     * @return the fact {@code role}
     */
    public CodeTerm<BusinessRole> role() {
        return ask(CodeTerm<BusinessRole>::new, "role");
    }
}
