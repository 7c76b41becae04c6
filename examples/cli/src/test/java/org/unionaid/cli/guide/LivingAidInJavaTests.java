package org.unionaid.cli.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unionaid.household.Household;
import org.unionaid.household.Member;
import org.unionaid.household.Relationship;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;

/** Test {@link LivingAidInJava}. */
class LivingAidInJavaTests {
    @Test
    void decide_withoutFile_isNotEligible() {
        Household household = Household.builder()
                .id(HouseholdId.of("H-1"))
                .addMembers(Member.builder()
                        .id(PersonId.of("M-1"))
                        .relationship(Relationship.SELF)
                        .incomes()
                        .expenses()
                        .build())
                .build();

        assertThat(LivingAidInJava.inWords(LivingAidInJava.decide(household))).isEqualTo("no: on-file");
    }

    @Test
    void draft_asYaml_isThePolicyThatTheGuideShows() {
        assertThat(LivingAidInJava.draft().toYaml()).contains("net <= 2 * L");
    }

    @Test
    void prepared_isThePolicyAgain() {
        assertThat(LivingAidInJava.fromPrepared(LivingAidInJava.prepare()).policy())
                .isEqualTo(LivingAidInJava.compiled().policy());
    }
}
