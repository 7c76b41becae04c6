package org.unionaid.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.unionaid.casefile.HardshipFile;
import org.unionaid.employer.Employer;
import org.unionaid.employer.Roster;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Household;
import org.unionaid.household.Member;
import org.unionaid.json.jackson2.UnionAidJson;
import org.unionaid.ledger.History;
import org.unionaid.time.AsOf;

/** Test {@link AidDomain}: every noun is there for the asking, and written and read again it is the same. */
@Domain(AidDomain.class)
class AidDomainProperties {
    private static final ObjectMapper JSON = UnionAidJson.mapper();

    @Property
    void household_survivesJson(@ForAll Household household) throws JsonProcessingException {
        assertThat(JSON.readValue(JSON.writeValueAsString(household), Household.class))
                .isEqualTo(household);
    }

    @Property
    void file_survivesJson(@ForAll HardshipFile file) throws JsonProcessingException {
        assertThat(JSON.readValue(JSON.writeValueAsString(file), HardshipFile.class))
                .isEqualTo(file);
    }

    @Property
    void member_ageFits(@ForAll Member member) {
        member.ageAt(AsOf.of(2019, 7, 1).date())
                .find()
                .ifPresent(age -> assertThat(age).isBetween(0, 100));
    }

    @Property
    void employerAndRoster_areThere(@ForAll Employer employer, @ForAll Roster roster) {
        assertThat(employer.id().value()).isEqualTo("E-1");
        assertThat(roster.persons()).hasSizeBetween(1, 40);
    }

    @Property
    void caseAndHistory_areThere(@ForAll AidCase aidCase, @ForAll History history) {
        assertThat(aidCase.subject()).isNotNull();
        assertThat(history.awards()).hasSizeLessThan(6);
    }
}
