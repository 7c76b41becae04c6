package org.unionaid.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.unionaid.ledger.Samples.DAY;
import static org.unionaid.ledger.Samples.disbursement;
import static org.unionaid.ledger.Samples.entitlement;
import static org.unionaid.ledger.Samples.event;
import static org.unionaid.ledger.Samples.yuan;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionaid.disbursement.Disbursement;
import org.unionaid.ledger.LedgerEvent.Corrected;
import org.unionaid.ledger.LedgerEvent.Failed;
import org.unionaid.ledger.LedgerEvent.Planned;
import org.unionaid.ledger.LedgerEvent.Returned;
import org.unionaid.ledger.LedgerEvent.Reversed;
import org.unionaid.ledger.LedgerEvent.Settled;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;

/** Test {@link LedgerEvent}. */
class LedgerEventTests {

    private static final Disbursement D1 = disbursement("D-1", entitlement("E-1"), "500.00");
    private static final String PRIVATE = "treatment of a serious illness";

    @Test
    void toString_reasons_areLeftOut() {
        List<LedgerEvent> events = List.of(
                new Planned(event("X"), DAY, D1, Optional.of(PRIVATE)),
                new Failed(event("X"), DAY, D1.id(), PRIVATE),
                new Reversed(event("X"), DAY, D1.id(), Optional.of(PRIVATE)),
                new Corrected(event("X"), DAY, D1.id(), yuan("1"), PRIVATE));

        assertThat(events)
                .allSatisfy(event -> assertThat(event.toString())
                        .contains("X", "D-1", "2024-03-01")
                        .doesNotContain("illness"));
    }

    @Test
    void constructor_blankReason_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Failed(event("X"), DAY, D1.id(), " "))
                .withMessage("Reason of event 'X' must not be blank");
        assertThatIllegalArgumentException().isThrownBy(() -> new Planned(event("X"), DAY, D1, Optional.of("")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reversed(event("X"), DAY, D1.id(), Optional.of("")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Corrected(event("X"), DAY, D1.id(), yuan("1"), ""));
    }

    @Test
    void constructor_amountThatCannotBe_throws() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Settled(event("X"), DAY, D1.id(), yuan("-0.01")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Returned(event("X"), DAY, D1.id(), Money.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Corrected(event("X"), DAY, D1.id(), Money.ZERO, "nothing"));
    }

    @Test
    void settledInFull_cash_isTheAmountAndAnythingElseZero() {
        assertThat(Settled.inFull(event("X"), DAY, D1).amount()).isEqualTo(yuan("500"));
        assertThat(Settled.inFull(event("X"), DAY, D1.withAid(new Aid.Voucher("card", yuan("5"))))
                        .amount())
                .isEqualTo(Money.ZERO);
    }
}
