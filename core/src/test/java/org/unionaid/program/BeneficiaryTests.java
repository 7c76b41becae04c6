package org.unionaid.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionaid.identity.EmployerId;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.RosterId;

/** Test {@link Beneficiary}. */
class BeneficiaryTests {

    @Test
    void factories_eachType_carryTypeAndId() {
        assertThat(List.of(
                        Beneficiary.household(HouseholdId.of("X-1")),
                        Beneficiary.member(PersonId.of("X-1")),
                        Beneficiary.employer(EmployerId.of("X-1")),
                        Beneficiary.roster(RosterId.of("X-1")),
                        Beneficiary.of(SubjectType.of("WORK_SITE"), "X-1")))
                .extracting(Beneficiary::toString)
                .containsExactly("household:X-1", "member:X-1", "employer:X-1", "roster:X-1", "work_site:X-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"household:H-1", "work_site:a:b", "member:张-1"})
    void parse_whatToStringWrites_isTheSame(String text) {
        assertThat(Beneficiary.parse(text)).hasToString(text);
    }

    @Test
    void parse_colonInTheId_belongsToTheId() {
        assertThat(Beneficiary.parse("roster:a:b")).isEqualTo(Beneficiary.roster(RosterId.of("a:b")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "H-1", ":H-1", "household:", "Household:H-1", "HOUSEHOLD:H-1", "house hold:H-1", "member:a b"
            })
    void parse_otherForm_isRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Beneficiary.parse(text));
    }

    @Test
    void of_idThatIsNone_saysWhichPart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Beneficiary.of(SubjectType.ROSTER, "a b"))
                .withMessageContaining("Beneficiary")
                .withMessageNotContaining("a b");
    }

    @Test
    void compareTo_typeThenId_isTheOrder() {
        Beneficiary employer = Beneficiary.parse("employer:Z");
        Beneficiary first = Beneficiary.parse("member:A");
        Beneficiary second = Beneficiary.parse("member:B");

        assertThat(List.of(second, first, employer).stream().sorted()).containsExactly(employer, first, second);
    }
}
