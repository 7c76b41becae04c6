package org.unionaid.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unionaid.answer.Answer;
import org.unionaid.identity.BankCard;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.IdentifierWarning;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.PhoneNumber;
import org.unionaid.identity.ResidentId;
import org.unionaid.time.DateRange;

/** Test {@link Person}, and what a migrant worker's member holds. */
class PersonTests {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    private static Member.Builder member() {
        return Member.builder().id(PersonId.of("M-1")).relationship(Relationship.SELF);
    }

    @Test
    void identifierWarnings_nothingKnown_areNone() {
        assertThat(member().build().identifierWarnings()).isEmpty();
        assertThat(member().residentId(ResidentId.parse("11010519491231002X"))
                        .bankCard(BankCard.parse("4111111111111111"))
                        .birthDate(LocalDate.of(1949, 12, 31))
                        .build()
                        .identifierWarnings())
                .isEmpty();
    }

    @Test
    void identifierWarnings_eachOddity_isNamed() {
        Member odd = member().residentId(ResidentId.parse("110105491231002"))
                .bankCard(BankCard.parse("4111111111111112"))
                .birthDate(LocalDate.of(1949, 12, 30))
                .build();

        assertThat(odd.identifierWarnings())
                .containsExactly(IdentifierWarning.LEGACY, IdentifierWarning.BIRTH_DATE, IdentifierWarning.LUHN);
    }

    @Test
    void toString_phoneAndCard_areNotTold() {
        Member reachable = member().phone(PhoneNumber.parse("13800138000"))
                .bankCard(BankCard.parse("4111111111111111"))
                .build();

        assertThat(reachable.toString()).doesNotContain("138", "4111");
        assertThat(reachable.phone().toString()).isEqualTo("Known(138****8000)");
        assertThat(reachable.bankCard().toString()).isEqualTo("Known(411111******1111)");
    }

    @Test
    void migrantWorker_residencesAndRelation_areReadOnTheDay() {
        DateRange since2022 = DateRange.startingOn(LocalDate.of(2022, 3, 1));
        Member worker = member().residences(
                        Residence.of(
                                ResidenceKind.REGISTERED, DivisionCode.of("421181"), Setting.RURAL, DateRange.always()),
                        Residence.of(ResidenceKind.LIVED_IN, DivisionCode.of("420106"), Setting.URBAN, since2022))
                .employments(Employment.builder()
                        .status(EmploymentStatus.EMPLOYED)
                        .migrant(Answer.known(true))
                        .relation(Answer.known(LabourRelation.FACTUAL))
                        .workplace(Answer.known(DivisionCode.of("420106")))
                        .period(since2022)
                        .build())
                .insurances(Insurance.of(InsuranceKind.WORK_INJURY, since2022))
                .build();

        assertThat(worker.residencesAt(DAY).get()).hasSize(2);
        assertThat(worker.residencesAt(LocalDate.of(2022, 2, 28)).get())
                .extracting(Residence::kind)
                .containsExactly(ResidenceKind.REGISTERED);
        assertThat(worker.insurancesAt(DAY).get()).hasSize(1);
        assertThat(worker.insurancesAt(LocalDate.of(2022, 2, 28)).get()).isEmpty();
        assertThat(worker.employmentsAt(DAY).get())
                .extracting(Employment::relation)
                .containsExactly(Answer.known(LabourRelation.FACTUAL));
        assertThat(member().build().residencesAt(DAY)).isEqualTo(Answer.unknown());
        assertThat(member().build().insurancesAt(DAY)).isEqualTo(Answer.unknown());
    }
}
