package org.unionaid.testkit.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import org.unionaid.household.Household;
import org.unionaid.household.Income;
import org.unionaid.household.Member;
import org.unionaid.money.Money;

/** Failing households shrink to small ones with round sums, as a person would have written them. */
class ShrinkingProperties {
    private static final Money LIMIT = Money.cny("3000.00");

    @Example
    void household_withAnIncomeAboveALimit_shrinksToOnePersonWithOneRoundIncome() {
        Household smallest = shrunk(HouseholdArbitrary.standard());
        assertThat(smallest.members()).hasSize(1);
        Member self = smallest.members().get(0);
        assertThat(self.incomes().get()).hasSize(1);
        assertThat(self.incomes().get().get(0).amount().get()).isEqualTo(LIMIT);
        assertThat(self.expenses().find().map(all -> all.isEmpty()).orElse(true))
                .isTrue();
    }

    private static boolean hasHighIncome(Household household) {
        return household.members().get(0).incomes().find().stream()
                .flatMap(all -> all.stream())
                .map(Income::amount)
                .anyMatch(amount ->
                        amount.find().map(money -> money.compareTo(LIMIT) >= 0).orElse(false));
    }

    /** Follows the first smaller value that still fails, as a shrinker does. */
    private static Household shrunk(Arbitrary<Household> households) {
        Random random = new Random(42);
        Shrinkable<Household> failing = households.generator(1000).next(random);
        while (!hasHighIncome(failing.value())) {
            failing = households.generator(1000).next(random);
        }
        Optional<Shrinkable<Household>> smaller = Optional.of(failing);
        while (smaller.isPresent()) {
            failing = smaller.get();
            smaller = failing.shrink()
                    .filter(candidate -> hasHighIncome(candidate.value()))
                    .findFirst();
        }
        return failing.value();
    }
}
