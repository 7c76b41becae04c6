package org.unionaid.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.unionaid.ledger.Samples.yuan;

import org.junit.jupiter.api.Test;
import org.unionaid.identity.PersonId;
import org.unionaid.ledger.Samples;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;
import org.unionaid.program.Beneficiary;

/** Test {@link Disbursement}. */
class DisbursementTests {

    private static final Disbursement CASH = Samples.disbursement("D-1", Samples.entitlement("E-1"), "500.00");

    @Test
    void cash_ofCash_isTheAmount() {
        assertThat(CASH.cash()).contains(yuan("500.00"));
    }

    @Test
    void cash_ofAnythingElse_isEmpty() {
        assertThat(CASH.withAid(new Aid.Voucher("grain card", yuan("100"))).cash())
                .isEmpty();
    }

    @Test
    void build_noMoney_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CASH.withAid(Aid.cash(Money.ZERO)))
                .withMessage("Cash of disbursement 'D-1' must be above zero");
    }

    @Test
    void build_blankEvent_throws() {
        assertThatIllegalArgumentException().isThrownBy(() -> CASH.withEvent(""));
    }

    @Test
    void build_valueOutOfRange_throws() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> CASH.withAid(new Aid.Service("check-up", Long.MAX_VALUE, yuan("1.00"))));
    }

    @Test
    void build_memberNamingThemselves_isAllowed() {
        Disbursement member = CASH.withBeneficiary(Beneficiary.member(PersonId.of("P-1")));

        assertThat(member.withPersons(PersonId.of("P-1")).persons()).containsExactly(PersonId.of("P-1"));
    }

    @Test
    void build_memberNamingSomebodyElse_throws() {
        Disbursement member = CASH.withBeneficiary(Beneficiary.member(PersonId.of("P-1")));

        assertThatIllegalArgumentException().isThrownBy(() -> member.withPersons(PersonId.of("P-2")));
    }
}
