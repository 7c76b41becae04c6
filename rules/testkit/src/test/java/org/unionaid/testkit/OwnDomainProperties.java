package org.unionaid.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.unionaid.casefile.HardshipFile;
import org.unionaid.household.Household;
import org.unionaid.testkit.household.HouseholdArbitrary;
import org.unionaid.time.AsOf;

/** Test a domain of one's own: another day, smaller households. */
@Domain(OwnDomainProperties.Singles.class)
class OwnDomainProperties {
    /** The domain as an integrator would narrow it. */
    static class Singles extends AidDomain {
        Singles() {
            super(AsOf.of(2014, 9, 1));
        }

        @Provide
        @Override
        public Arbitrary<Household> households() {
            return HouseholdArbitrary.standard().at(AsOf.of(2014, 9, 1)).withMembers(1, 1);
        }
    }

    @Property
    void at_anotherDay_movesTheDates(@ForAll HardshipFile file) {
        assertThat(file.steps()).allMatch(step -> step.on().getYear() <= 2014);
    }

    @Property
    void households_overridden_areNarrow(@ForAll Household household) {
        assertThat(household.members()).hasSize(1);
    }
}
