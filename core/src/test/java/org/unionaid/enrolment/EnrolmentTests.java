package org.unionaid.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unionaid.identity.PersonId;
import org.unionaid.money.Money;
import org.unionaid.time.DateRange;

/** Test {@link Enrolment}. */
class EnrolmentTests {

    private static final LocalDate PAID = LocalDate.of(2024, 5, 10);
    private static final DateRange COVER = DateRange.ofClosed(LocalDate.of(2024, 7, 9), LocalDate.of(2025, 4, 30));

    static Enrolment.Builder enrolment() {
        return Enrolment.builder()
                .person(PersonId.of("M-1"))
                .scheme(Scheme.of("HOSPITAL_2024"))
                .status(EnrolmentStatus.FIRST)
                .fee(Money.cny("130.00"))
                .paid(PAID);
    }

    @Test
    void coversAt_paidButStillWaiting_isNotCovered() {
        Enrolment enrolment = enrolment().cover(COVER).build();

        assertThat(enrolment.coversAt(PAID)).isFalse();
        assertThat(enrolment.coversAt(LocalDate.of(2024, 7, 8))).isFalse();
        assertThat(enrolment.coversAt(LocalDate.of(2024, 7, 9))).isTrue();
        assertThat(enrolment.coversAt(LocalDate.of(2025, 4, 30))).isTrue();
        assertThat(enrolment.coversAt(LocalDate.of(2025, 5, 1))).isFalse();
        assertThat(enrolment.period()).isEqualTo(COVER);
    }

    @Test
    void builder_sharesNotSet_isOne() {
        assertThat(enrolment().cover(COVER).build().shares()).isEqualTo(1);
    }

    @Test
    void builder_coverBeforePayment_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> enrolment()
                        .cover(DateRange.startingOn(PAID.minusDays(1)))
                        .build())
                .withMessageContaining("2024-05-09");
        assertThat(enrolment().cover(DateRange.startingOn(PAID)).build().coversAt(PAID))
                .isTrue();
    }

    @Test
    void builder_noShareOrNegativeFee_isRefused() {
        Enrolment enrolment = enrolment().cover(COVER).build();

        assertThatIllegalArgumentException().isThrownBy(() -> enrolment.withShares(0));
        assertThatIllegalArgumentException().isThrownBy(() -> enrolment.withFee(Money.cny("-1.00")));
        assertThat(enrolment.withFee(Money.ZERO).fee()).isEqualTo(Money.ZERO);
    }
}
