package org.unionaid.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.unionaid.ledger.Samples.DAY;
import static org.unionaid.ledger.Samples.HOUSEHOLD;
import static org.unionaid.ledger.Samples.YEAR;
import static org.unionaid.ledger.Samples.after;
import static org.unionaid.ledger.Samples.disbursement;
import static org.unionaid.ledger.Samples.entitlement;
import static org.unionaid.ledger.Samples.event;
import static org.unionaid.ledger.Samples.planned;
import static org.unionaid.ledger.Samples.settled;
import static org.unionaid.ledger.Samples.yuan;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionaid.disbursement.Disbursement;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.identity.EntitlementId;
import org.unionaid.identity.PersonId;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.LedgerEvent.Failed;
import org.unionaid.ledger.LedgerEvent.Returned;
import org.unionaid.money.Money;
import org.unionaid.program.Beneficiary;
import org.unionaid.program.Purpose;
import org.unionaid.time.DateRange;

/** Test {@link History}, {@link PriorAward} and {@link Ledger#historyOf}. */
class HistoryTests {

    private static final Entitlement LIVING = entitlement("E-1");
    private static final Disbursement PAID = disbursement("D-1", LIVING, "500.00");
    private static final ProgramId PROGRAM = LIVING.program();
    private static final Beneficiary CHILD = Beneficiary.member(PersonId.of("P-3"));
    private static final Entitlement STUDY = entitlement("E-2")
            .withBeneficiary(CHILD)
            .withProgram(ProgramId.of("study-aid"))
            .withPurpose(Purpose.STUDY)
            .withPeriod(DateRange.parse("2023-09-01..2024-08-31"));
    private static final Ledger LEDGER = Samples.ledger(LIVING, STUDY);
    private static final ImmutableSet<Beneficiary> ALL = ImmutableSet.of(HOUSEHOLD, CHILD);

    @Test
    void historyOf_nothingPlanned_isNone() {
        assertThat(LEDGER.historyOf(ALL)).isEqualTo(History.none());
        assertThat(History.none().isEmpty()).isTrue();
        assertThat(History.none().totalIn(PROGRAM, YEAR)).isEqualTo(Money.ZERO);
    }

    @Test
    void historyOf_planned_countsAlready() {
        History history = after(LEDGER, List.of(planned(PAID))).historyOf(ALL);

        assertThat(history).isEqualTo(History.of(award("500.00", true)));
    }

    @Test
    void historyOf_instalments_areOneAwardLessWhatCameBackOrFailed() {
        Disbursement second = disbursement("D-2", LIVING, "300.00");
        Ledger ledger = after(after(LEDGER, settled(PAID)), settled(second).subList(0, 3));
        Ledger later = after(
                ledger,
                List.of(
                        new Returned(event("R"), DAY.plusDays(9), PAID.id(), yuan("120.00")),
                        new Failed(event("F"), DAY.plusDays(9), second.id(), "card closed")));

        assertThat(ledger.historyOf(ALL).totalIn(PROGRAM, YEAR)).isEqualTo(yuan("800.00"));
        assertThat(later.historyOf(ALL).totalIn(PROGRAM, YEAR)).isEqualTo(yuan("380.00"));
        assertThat(later.historyOf(ALL).awards()).hasSize(1);
    }

    @Test
    void historyOf_nothingLeft_keepsTheAwardButCountsNothing() {
        Ledger ledger = after(
                after(LEDGER, settled(PAID)),
                List.of(new Returned(event("R"), DAY.plusDays(9), PAID.id(), yuan("500.00"))));
        History history = ledger.historyOf(ALL);

        assertThat(history).isEqualTo(History.of(award("1200.00", false)));
        assertThat(history.totalIn(PROGRAM, YEAR)).isEqualTo(Money.ZERO);
        assertThat(history.countIn(PROGRAM, YEAR)).isZero();
    }

    @Test
    void historyOf_beneficiariesAskedFor_andNobodyElse() {
        Ledger ledger = after(LEDGER, List.of(planned(PAID), planned(disbursement("D-3", STUDY, "1000.00"))));

        assertThat(ledger.historyOf(ImmutableSet.of(CHILD)).awards())
                .extracting(PriorAward::beneficiary)
                .containsExactly(CHILD);
        assertThat(ledger.historyOf(ALL).awards())
                .extracting(PriorAward::beneficiary)
                .containsExactly(HOUSEHOLD, CHILD);
        assertThat(ledger.historyOf(ALL).awardedTo(CHILD)).isEqualTo(ledger.historyOf(ImmutableSet.of(CHILD)));
    }

    @Test
    void totalIn_goesByThePeriodGrantedForAndNotByThePayment() {
        // Paid in March 2024 for the school year from September 2023: it counts in either calendar year.
        History history =
                after(LEDGER, settled(disbursement("D-3", STUDY, "1000.00"))).historyOf(ALL);
        ProgramId study = STUDY.program();

        assertThat(history.totalIn(study, DateRange.ofYear(2023))).isEqualTo(yuan("1000"));
        assertThat(history.totalIn(study, DateRange.ofYear(2024))).isEqualTo(yuan("1000"));
        assertThat(history.totalIn(study, DateRange.ofYear(2025))).isEqualTo(Money.ZERO);
        assertThat(history.totalIn(PROGRAM, DateRange.ofYear(2024))).isEqualTo(Money.ZERO);
        assertThat(history.in(Purpose.STUDY, DateRange.ofYear(2023)).awards()).hasSize(1);
    }

    @Test
    void plus_addsAtTheEnd() {
        History history = History.of(award("500", true)).plus(award("200", true));

        assertThat(history.total()).isEqualTo(yuan("700"));
        assertThat(history.countIn(PROGRAM, YEAR)).isEqualTo(2);
    }

    @Test
    void historyOf_entitlementReplaced_isListedOnce() {
        Ledger ledger = after(LEDGER, List.of(planned(PAID))).withEntitlements(List.of(LIVING.withAward(LIVING.cap())));

        assertThat(ledger.historyOf(ALL).awards()).hasSize(1);
        assertThat(LIVING.id()).isEqualTo(EntitlementId.of("E-1"));
    }

    @Test
    void priorAward_negative_throws() {
        assertThatIllegalArgumentException().isThrownBy(() -> award("-1", true));
    }

    private static PriorAward award(String amount, boolean live) {
        return PriorAward.builder()
                .program(PROGRAM)
                .purpose(Purpose.LIVING)
                .beneficiary(HOUSEHOLD)
                .period(YEAR)
                .amount(yuan(amount))
                .live(live)
                .build();
    }
}
