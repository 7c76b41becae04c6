package org.unionaid.testkit.refinement;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.unionaid.answer.Answer;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Home;
import org.unionaid.household.Household;

/** The facts of a household itself. */
final class HouseholdPaths {
    private HouseholdPaths() {}

    static ImmutableList<CaseFact> of(Household household) {
        ImmutableList.Builder<CaseFact> facts = ImmutableList.builder();
        facts.add(fact("household.homes", Household::homes, Household::withHomes));
        int homes = household.homes().find().map(ImmutableList::size).orElse(0);
        for (int i = 0; i < homes; i++) {
            facts.add(ofHome(i, "areaSquareDecimetres", Home::areaSquareDecimetres, Home::withAreaSquareDecimetres));
            facts.add(ofHome(i, "use", Home::use, Home::withUse));
        }
        facts.add(fact("household.vehicles", Household::vehicles, Household::withVehicles));
        facts.add(fact("household.financialAssets", Household::financialAssets, Household::withFinancialAssets));
        facts.add(fact("household.businesses", Household::businesses, Household::withBusinesses));
        return facts.build();
    }

    private static <A> CaseFact ofHome(
            int index, String name, Function<Home, Answer<A>> getter, BiFunction<Home, Answer<A>, Home> setter) {
        return Items.fact(
                "household.homes[" + index + "]." + name,
                index,
                HouseholdPaths::household,
                HouseholdPaths::with,
                new Items.In<>(Household::homes, Household::withHomes, getter, setter));
    }

    private static <A> CaseFact fact(
            String path, Function<Household, Answer<A>> getter, BiFunction<Household, Answer<A>, Household> setter) {
        return CaseFact.of(path, c -> getter.apply(household(c)), (c, a) -> with(c, setter.apply(household(c), a)));
    }

    static Household household(AidCase aidCase) {
        return ((AidCase.OfHousehold) aidCase.subject()).household();
    }

    static AidCase with(AidCase aidCase, Household household) {
        return aidCase.withSubject(new AidCase.OfHousehold(household));
    }
}
