package org.unionaid.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.PolicyText;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Household;
import org.unionaid.household.Member;
import org.unionaid.household.Relationship;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.time.AsOf;

/** Test {@link OuterFacts}: a list that is not known is asked for together with what its elements will be compared with. */
class OuterFactsTests {
    @Test
    void exists_unknownList_asksForOuterFactsToo() {
        assertThat(missing("household.homes.exists(h, h.area.orValue(0) > 9000"
                        + " && household.financialAssets.orValue(0 yuan) > 5000 yuan)"))
                .containsExactly("household.financialAssets", "household.homes");
    }

    @Test
    void nested_unknownListOfMember_asksForOtherFactsOfTheMember() {
        assertThat(
                        missing(
                                "household.members.exists(m, m.honours.exists(h, h.title == CITY_MODEL_WORKER && m.ableToWork))"))
                .containsExactly("member[M-1].ableToWork", "member[M-1].honours");
    }

    @Test
    void nested_unknownListWithinTheBody_isAskedForTooButNotItsElements() {
        assertThat(missing("household.homes.all(h, household.vehicles.exists(v, v.use == ORDINARY))"))
                .containsExactly("household.homes", "household.vehicles");
    }

    @Test
    void definitionInTheBody_asksForWhatItReads() {
        BoundPolicy policy = PolicyText.policy(
                        "savings: household.financialAssets.orValue(0 yuan)",
                        PolicyText.cash(
                                "aid",
                                "household.homes.exists(h, h.area.orValue(0) > 9000 && savings > 5000 yuan)",
                                "100 yuan"))
                .at(DivisionCode.of("420100"), AsOf.of(2024, 7, 1));
        assertThat(missing(policy)).containsExactly("household.financialAssets", "household.homes");
    }

    @Test
    void filteredByWhatIsUnknown_asksForWhatIsReadOfThoseWhoMayStay() {
        assertThat(missing("household.members.filter(m, m.unionMember).exists(m, m.ableToWork)"))
                .containsExactly("member[M-1].ableToWork", "member[M-1].unionMember");
        assertThat(missing("household.members.filter(m, m.unionMember).filter(m, m.ill).all(m, m.ableToWork)"))
                .containsExactly("member[M-1].ableToWork", "member[M-1].illnesses", "member[M-1].unionMember");
    }

    @Test
    void filteredByWhatIsKnownToFail_asksNothingOfThose() {
        assertThat(missing("household.members.filter(m, m.relationship == CHILD && m.unionMember).all(m, m.ableToWork)"
                        + " && file.category == NONE && household.vehicles.all(v, v.use == ORDINARY)"))
                .containsExactly("household.vehicles");
    }

    private static ImmutableList<String> missing(String when) {
        return missing(PolicyText.policy("", PolicyText.cash("aid", when, "100 yuan"))
                .at(DivisionCode.of("420100"), AsOf.of(2024, 7, 1)));
    }

    private static ImmutableList<String> missing(BoundPolicy policy) {
        Household household = Household.builder()
                .id(HouseholdId.of("H-1"))
                .addMembers(Member.builder()
                        .id(PersonId.of("M-1"))
                        .relationship(Relationship.SELF)
                        .build())
                .build();
        AidCase aidCase = AidCase.of(household).withoutFile().withHistory(History.none());
        Decision decision = policy.assess(aidCase).get(ProgramId.of("aid"));
        return ((Decision.Undetermined) decision)
                .missing().stream().map(MissingFact::path).collect(ImmutableList.toImmutableList());
    }
}
