package org.unionaid.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unionaid.identity.ApplicationId;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.ProgramId;
import org.unionaid.money.Money;
import org.unionaid.program.Beneficiary;

/** Test {@link Application} and {@link Request}. */
class ApplicationTests {

    private static final Beneficiary HOUSEHOLD = Beneficiary.parse("household:H-1");
    private static final Request LIVING = Request.of(ProgramId.of("living-aid"), HOUSEHOLD);
    private static final Request MEDICAL = Request.of(ProgramId.of("medical-aid"), HOUSEHOLD);

    private static Application.Builder application() {
        return Application.builder()
                .id(ApplicationId.of("A-1"))
                .place(DivisionCode.of("430381"))
                .received(LocalDate.of(2019, 12, 22));
    }

    @Test
    void builder_requests_keepTheOrderOfPreference() {
        assertThat(application().addRequests(MEDICAL, LIVING).build().requests())
                .containsExactly(MEDICAL, LIVING);
    }

    @Test
    void builder_noRequest_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> application().build())
                .withMessageContaining("at least one request");
    }

    @Test
    void builder_sameProgramForTheSameBeneficiary_isRefused() {
        Application.Builder builder = application().addRequests(LIVING, LIVING.withProposedAward(Money.cny("1.00")));

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("'living-aid' twice");
    }

    @Test
    void builder_sameProgramForAnotherEventOrBeneficiary_isAccepted() {
        Application application = application()
                .addRequests(
                        MEDICAL,
                        MEDICAL.withEvent("stay-1"),
                        MEDICAL.withEvent("stay-2"),
                        MEDICAL.withBeneficiary(Beneficiary.parse("member:M-1")))
                .build();

        assertThat(application.requests()).hasSize(4);
    }

    @Test
    void request_negativeProposalOrBlankEvent_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIVING.withProposedAward(Money.cny("-0.01")))
                .withMessageContaining("'proposedAward'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIVING.withEvent(" "))
                .withMessageContaining("'event'");
    }

    @Test
    void request_toString_leavesTheNoteOut() {
        Application application =
                application().addRequests(LIVING.withNote("患尿毒症")).build();

        assertThat(application.toString()).contains("A-1", "living-aid").doesNotContain("尿毒症");
    }
}
