package org.unionaid.testkit.household;

import com.google.common.collect.ImmutableList;
import org.unionaid.household.IncomeKind;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.money.Money;
import org.unionaid.time.AsOf;

/** What the generators of a household are told. */
record Settings(
        AsOf asOf,
        Knowledge knowledge,
        HouseholdId id,
        int fewest,
        int most,
        ImmutableList<IncomeKind> incomeKinds,
        Money incomesUpTo,
        Money expensesUpTo,
        Money feesUpTo) {

    static final int MOST_MEMBERS = 20;

    static final Settings STANDARD = new Settings(
            AsOf.of(2019, 7, 1),
            Knowledge.PARTIAL,
            HouseholdId.of("H-1"),
            1,
            6,
            ImmutableList.of(
                    IncomeKind.WAGE,
                    IncomeKind.WAGE,
                    IncomeKind.WAGE,
                    IncomeKind.BUSINESS,
                    IncomeKind.PENSION,
                    IncomeKind.PROPERTY,
                    IncomeKind.UNEMPLOYMENT,
                    IncomeKind.SUPPORT,
                    IncomeKind.COMPENSATION,
                    IncomeKind.UNION_AID,
                    IncomeKind.FESTIVAL_GIFT,
                    IncomeKind.GIFT,
                    IncomeKind.OTHER),
            Money.cny("6000.00"),
            Money.cny("50000.00"),
            Money.cny("30000.00"));

    Settings {
        if (fewest < 1 || most < fewest || most > MOST_MEMBERS) {
            throw new IllegalArgumentException(
                    "Household must have between 1 and 20 members, asked for " + fewest + " to " + most);
        }
        if (incomeKinds.isEmpty()) {
            throw new IllegalArgumentException("Household must have at least one kind of income");
        }
        if (incomesUpTo.isNegative() || expensesUpTo.isNegative() || feesUpTo.isNegative()) {
            throw new IllegalArgumentException("The most that an amount comes to must not be negative");
        }
    }

    Settings with(AsOf day) {
        return new Settings(day, knowledge, id, fewest, most, incomeKinds, incomesUpTo, expensesUpTo, feesUpTo);
    }

    Settings with(Knowledge how) {
        return new Settings(asOf, how, id, fewest, most, incomeKinds, incomesUpTo, expensesUpTo, feesUpTo);
    }

    Settings with(HouseholdId other) {
        return new Settings(asOf, knowledge, other, fewest, most, incomeKinds, incomesUpTo, expensesUpTo, feesUpTo);
    }

    Settings withMembers(int from, int to) {
        return new Settings(asOf, knowledge, id, from, to, incomeKinds, incomesUpTo, expensesUpTo, feesUpTo);
    }

    Settings with(ImmutableList<IncomeKind> kinds) {
        return new Settings(asOf, knowledge, id, fewest, most, kinds, incomesUpTo, expensesUpTo, feesUpTo);
    }

    Settings withIncomesUpTo(Money limit) {
        return new Settings(asOf, knowledge, id, fewest, most, incomeKinds, limit, expensesUpTo, feesUpTo);
    }

    Settings withExpensesUpTo(Money limit) {
        return new Settings(asOf, knowledge, id, fewest, most, incomeKinds, incomesUpTo, limit, feesUpTo);
    }

    /** The first household of all calls its members M-1, M-2 and so on; others put their own id before. */
    PersonId memberId(int position) {
        String prefix = id.equals(STANDARD.id) ? "" : id.value() + ".";
        return PersonId.of(prefix + "M-" + position);
    }
}
