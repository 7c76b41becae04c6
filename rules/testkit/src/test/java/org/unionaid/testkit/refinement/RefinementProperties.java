package org.unionaid.testkit.refinement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionaid.answer.Answer;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Household;
import org.unionaid.testkit.aidcase.AidCaseArbitrary;
import org.unionaid.testkit.household.HouseholdArbitrary;
import org.unionaid.time.AsOf;

/** Test {@link Refinement} and {@link CaseFacts}: what is hidden is open, and answered it is as it was. */
class RefinementProperties {
    private static final AsOf DAY = AsOf.of(2019, 7, 1);

    @Property
    void hiding_answeringWhatIsOpen_givesTheWholeCase(@ForAll("refinements") Refinement refinement) {
        ImmutableList<String> open = CaseFacts.of(refinement.answered()).all().stream()
                .filter(fact -> fact.isOpen(refinement.asked()))
                .map(CaseFact::path)
                .collect(ImmutableList.toImmutableList());
        assertThat(open).isNotEmpty();
        assertThat(refinement.answering(open)).isEqualTo(refinement.answered());
        assertThat(refinement.asked()).isNotEqualTo(refinement.answered());
    }

    @Property
    void everyFact_hiddenAndAnswered_isTheSameCase(@ForAll("cases") AidCase aidCase) {
        for (CaseFact fact : CaseFacts.of(aidCase).all()) {
            AidCase hidden = fact.hide(aidCase);
            assertThat(fact.answer(hidden, aidCase)).as(fact.path()).isEqualTo(aidCase);
            if (!hidden.equals(aidCase)) {
                assertThat(fact.isOpen(hidden)).as(fact.path()).isTrue();
                assertThat(fact.isOpen(aidCase)).as(fact.path()).isFalse();
            }
        }
    }

    @Example
    void get_noSuchPath_throws() {
        CaseFacts facts = CaseFacts.of(sample());
        assertThatThrownBy(() -> facts.get("member[M-9].incomes"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("member[M-9].incomes");
    }

    @Example
    void with_factOfAPlugIn_isFound() {
        CaseFact fact = CaseFact.of(
                "plugin.assets",
                c -> household(c).financialAssets(),
                (c, answer) ->
                        c.withSubject(new AidCase.OfHousehold(household(c).withFinancialAssets(answer))));
        AidCase aidCase = sample();
        AidCase hidden = CaseFacts.of(aidCase)
                .with(ImmutableList.of(fact))
                .get("plugin.assets")
                .hide(aidCase);
        assertThat(household(hidden).financialAssets()).isEqualTo(Answer.unknown());
    }

    private static AidCase sample() {
        return AidCase.of(HouseholdArbitrary.standard().allKnown().sample());
    }

    private static Household household(AidCase aidCase) {
        return ((AidCase.OfHousehold) aidCase.subject()).household();
    }

    @Provide
    Arbitrary<AidCase> cases() {
        return AidCaseArbitrary.at(DAY).allKnown();
    }

    @Provide
    Arbitrary<Refinement> refinements() {
        return RefinementArbitrary.of(AidCaseArbitrary.at(DAY).ofHouseholds());
    }
}
