package org.unionaid.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unionaid.answer.Answer;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.EmployerId;
import org.unionaid.time.DateRange;

/** Test {@link Employer}. */
class EmployerTests {

    private static final LocalDate DAY = LocalDate.of(2019, 3, 1);

    private static Employer.Builder employer() {
        return Employer.builder().id(EmployerId.of("E-1")).place(DivisionCode.of("430381"));
    }

    @Test
    void builder_onlyRequired_leavesTheRestUnknown() {
        Employer employer = employer().build();

        assertThat(employer.name()).isEqualTo(Answer.unknown());
        assertThat(employer.creditCode()).isEqualTo(Answer.unknown());
        assertThat(employer.headcount()).isEqualTo(Answer.unknown());
        assertThat(employer.states()).isEqualTo(Answer.unknown());
    }

    @Test
    void statusAt_dayOfAState_isItsStatus() {
        Employer employer = employer()
                .states(
                        EmployerState.of(EmployerStatus.STOPPED, DateRange.startingOn(DAY)),
                        EmployerState.of(EmployerStatus.NORMAL, DateRange.of(LocalDate.of(2001, 1, 1), DAY)))
                .build();

        assertThat(employer.statusAt(DAY)).isEqualTo(Answer.known(EmployerStatus.STOPPED));
        assertThat(employer.statusAt(DAY.minusDays(1))).isEqualTo(Answer.known(EmployerStatus.NORMAL));
        assertThat(employer.statusAt(LocalDate.of(2000, 12, 31))).isEqualTo(Answer.none());
    }

    @Test
    void statusAt_statesUnknown_isUnknown() {
        assertThat(employer().build().statusAt(DAY)).isEqualTo(Answer.unknown());
        assertThat(employer().states().build().statusAt(DAY)).isEqualTo(Answer.none());
    }

    @Test
    void builder_statesOverlap_isRefused() {
        Employer.Builder builder = employer()
                .states(
                        EmployerState.of(EmployerStatus.NORMAL, DateRange.always()),
                        EmployerState.of(EmployerStatus.STOPPED, DateRange.startingOn(DAY)));

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("two states");
    }

    @Test
    void builder_statesNone_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> employer().states(Answer.none()).build())
                .withMessageContaining("'states'");
    }

    @Test
    void builder_negativeHeadcountOrBlankName_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> employer().headcount(-1).build())
                .withMessageContaining("'headcount'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> employer().name("").build())
                .withMessageContaining("'name'");
        assertThat(employer().headcount(0).build().headcount()).isEqualTo(Answer.known(0));
    }
}
