package org.unionaid.engine.authoring;

/** A household (家庭). Immutable and thread-safe. */
public final class HouseholdTerm extends ThingTerm<HouseholdTerm> {
    HouseholdTerm(Form form) {
        super(form);
    }

    @Override
    HouseholdTerm of(Form other) {
        return new HouseholdTerm(other);
    }

    /**
     * How many belong to it.
     *
     * @return the fact {@code size}
     */
    public NumberTerm size() {
        return ask(NumberTerm::new, "size");
    }

    /**
     * Its members.
     *
     * @return the fact {@code members}
     */
    public ListTerm<MemberTerm> members() {
        return ask(form -> new ListTerm<>(form, MemberTerm::new), "members");
    }

    /**
     * Its income in some months.
     *
     * @param window  the months
     * @return the fact {@code income}
     */
    public MoneyTerm income(WindowTerm window) {
        return ask(MoneyTerm::new, "income", window);
    }

    /**
     * Its rigid expenses in some months.
     *
     * @param window  the months
     * @return the fact {@code rigid}
     */
    public MoneyTerm rigid(WindowTerm window) {
        return ask(MoneyTerm::new, "rigid", window);
    }

    /**
     * Its homes.
     *
     * @return the fact {@code homes}
     */
    public ListTerm<HomeTerm> homes() {
        return ask(form -> new ListTerm<>(form, HomeTerm::new), "homes");
    }

    /**
     * Its vehicles.
     *
     * @return the fact {@code vehicles}
     */
    public ListTerm<VehicleTerm> vehicles() {
        return ask(form -> new ListTerm<>(form, VehicleTerm::new), "vehicles");
    }

    /**
     * Its businesses.
     *
     * @return the fact {@code businesses}
     */
    public ListTerm<BusinessTerm> businesses() {
        return ask(form -> new ListTerm<>(form, BusinessTerm::new), "businesses");
    }

    /**
     * Its financial assets; may be none.
     *
     * @return the fact {@code financialAssets}
     */
    public MoneyTerm financialAssets() {
        return ask(MoneyTerm::new, "financialAssets");
    }
}
