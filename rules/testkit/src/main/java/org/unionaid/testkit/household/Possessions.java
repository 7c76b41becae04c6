package org.unionaid.testkit.household;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.unionaid.answer.Answer;
import org.unionaid.household.BusinessRegistration;
import org.unionaid.household.BusinessRole;
import org.unionaid.household.Home;
import org.unionaid.household.HomeUse;
import org.unionaid.household.Vehicle;
import org.unionaid.household.VehicleUse;
import org.unionaid.money.Money;

/** What is drawn of a household's property. */
record Possessions(
        Answer<ImmutableList<Home>> homes,
        Answer<ImmutableList<Vehicle>> vehicles,
        Answer<Money> financialAssets,
        Answer<ImmutableList<BusinessRegistration>> businesses) {
    private static final Money MOST_ASSETS = Money.cny("200000.00");
    private static final int SQUARE_DECIMETRES = 100;

    static Arbitrary<Possessions> arbitrary(Knowledge knowledge) {
        Arbitrary<Home> homes = Combinators.combine(
                        knowledge.answers(
                                Arbitraries.integers().between(20, 180).map(metres -> metres * SQUARE_DECIMETRES)),
                        knowledge.answersOrNone(Arbitraries.of(HomeUse.DWELLING, HomeUse.BUSINESS, HomeUse.OTHER), 1))
                .as((area, use) ->
                        Home.builder().areaSquareDecimetres(area).use(use).build());
        Arbitrary<Vehicle> vehicles =
                Arbitraries.of(VehicleUse.ORDINARY, VehicleUse.DISABILITY).map(Vehicle::of);
        Arbitrary<BusinessRegistration> businesses = Arbitraries.of(
                        BusinessRole.FAMILY_SHOP, BusinessRole.SHAREHOLDER, BusinessRole.CONTROLLER)
                .map(BusinessRegistration::of);
        return Combinators.combine(
                        knowledge.answers(homes.list().ofMaxSize(2).map(ImmutableList::copyOf)),
                        knowledge.answers(fewOf(vehicles)),
                        knowledge.answersOrNone(Amounts.upTo(MOST_ASSETS, 100), 1),
                        knowledge.answers(fewOf(businesses)))
                .as(Possessions::new);
    }

    private static <T> Arbitrary<ImmutableList<T>> fewOf(Arbitrary<T> items) {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(ImmutableList.of())), Tuple.of(1, items.map(ImmutableList::of)));
    }
}
