package org.unionaid.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.unionaid.ledger.Samples.PLACE;
import static org.unionaid.ledger.Samples.yuan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.identity.EntitlementId;
import org.unionaid.ledger.Samples;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;
import org.unionaid.program.GoodsLine;

/** Test {@link Schedule}. */
class ScheduleTests {

    private static final LocalDate JANUARY_31 = LocalDate.of(2024, 1, 31);
    private static final Entitlement LIVING = Samples.entitlement("E-1");

    @Test
    void once_isTheWholeAward() {
        Disbursement only =
                Schedule.once(JANUARY_31).disbursements(LIVING, PLACE).get(0);

        assertThat(only.aid()).isEqualTo(LIVING.award());
        assertThat(only.due()).isEqualTo(JANUARY_31);
        assertThat(only.id().value()).isEqualTo("E-1-1");
        assertThat(only.place()).isEqualTo(PLACE);
    }

    @Test
    void disbursements_repeatTheEntitlement() {
        Entitlement admission = LIVING.withEvent("admission-1");
        Disbursement only =
                Schedule.once(JANUARY_31).disbursements(admission, PLACE).get(0);

        assertThat(only.entitlement()).isEqualTo(admission.id());
        assertThat(only.beneficiary()).isEqualTo(admission.beneficiary());
        assertThat(only.program()).isEqualTo(admission.program());
        assertThat(only.purpose()).isEqualTo(admission.purpose());
        assertThat(only.period()).isEqualTo(admission.period());
        assertThat(only.event()).isEqualTo(admission.event());
        assertThat(only.fund()).isEqualTo(admission.fund());
        assertThat(only.persons()).isEmpty();
        assertThat(only.category()).isEmpty();
    }

    @Test
    void monthly_shortMonths_fallOnTheirLastDay() {
        assertThat(Schedule.monthly(JANUARY_31, 4).dueDates())
                .containsExactly(
                        JANUARY_31, LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 31), LocalDate.of(2024, 4, 30));
    }

    @Test
    void monthly_remainder_goesToTheEarlierOnes() {
        ImmutableList<Disbursement> thirds =
                Schedule.monthly(JANUARY_31, 3).disbursements(LIVING.withAward(Aid.cash(yuan("100.00"))), PLACE);

        assertThat(thirds)
                .extracting(third -> third.cash().orElseThrow())
                .containsExactly(yuan("33.34"), yuan("33.33"), yuan("33.33"));
    }

    @Test
    void monthly_twelve_hasIdsThatSort() {
        assertThat(Schedule.monthly(JANUARY_31, 12).disbursements(LIVING, PLACE))
                .extracting(disbursement -> disbursement.id().value())
                .startsWith("E-1-01", "E-1-02")
                .endsWith("E-1-12")
                .isSorted();
    }

    @Test
    void monthly_lessThanAFenEach_leavesOutWhatWouldBeNothing() {
        assertThat(Schedule.monthly(JANUARY_31, 3).disbursements(LIVING.withAward(Aid.cash(yuan("0.02"))), PLACE))
                .extracting(disbursement -> disbursement.id().value(), disbursement -> disbursement.aid())
                .containsExactly(tuple("E-1-1", Aid.cash(yuan("0.01"))), tuple("E-1-2", Aid.cash(yuan("0.01"))));
    }

    @Test
    void once_awardOfNothing_hasNoDisbursement() {
        assertThat(Schedule.once(JANUARY_31).disbursements(LIVING.withAward(Aid.cash(Money.ZERO)), PLACE))
                .isEmpty();
    }

    @Test
    void monthly_goods_divideEachLine() {
        Aid goods = Aid.goods(GoodsLine.of("rice", 3, "bag", yuan("60")), GoodsLine.of("oil", 1, "bottle", yuan("45")));

        assertThat(aids(2, goods))
                .containsExactly(
                        Aid.goods(
                                GoodsLine.of("rice", 2, "bag", yuan("60")),
                                GoodsLine.of("oil", 1, "bottle", yuan("45"))),
                        Aid.goods(GoodsLine.of("rice", 1, "bag", yuan("60"))));
    }

    @Test
    void monthly_serviceCoverVoucher_divideUnitsPoliciesValue() {
        assertThat(aids(2, new Aid.Service("electricity", 15, yuan("0.54"))))
                .containsExactly(
                        new Aid.Service("electricity", 8, yuan("0.54")),
                        new Aid.Service("electricity", 7, yuan("0.54")));
        assertThat(aids(3, new Aid.Cover("mutual aid", 2, yuan("50"))))
                .containsExactly(
                        new Aid.Cover("mutual aid", 1, yuan("50")), new Aid.Cover("mutual aid", 1, yuan("50")));
        assertThat(aids(2, new Aid.Voucher("grain card", yuan("0.03"))))
                .containsExactly(
                        new Aid.Voucher("grain card", yuan("0.02")), new Aid.Voucher("grain card", yuan("0.01")));
    }

    @Test
    void constructor_noDatesOrNotAscending_throws() {
        assertThatIllegalArgumentException().isThrownBy(() -> Schedule.monthly(JANUARY_31, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Schedule(ImmutableList.of(JANUARY_31, JANUARY_31)))
                .withMessageContaining("2024-01-31");
    }

    @Test
    void disbursements_idTooLong_throws() {
        Entitlement longId = LIVING.withId(EntitlementId.of("E".repeat(64)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schedule.once(JANUARY_31).disbursements(longId, PLACE));
    }

    private static List<Aid> aids(int months, Aid award) {
        Entitlement entitlement = Entitlement.builder()
                .id(LIVING.id())
                .application(LIVING.application())
                .beneficiary(LIVING.beneficiary())
                .program(LIVING.program())
                .purpose(LIVING.purpose())
                .period(LIVING.period())
                .cap(award)
                .award(award)
                .policy(LIVING.policy())
                .build();
        return Schedule.monthly(JANUARY_31, months).disbursements(entitlement, PLACE).stream()
                .map(Disbursement::aid)
                .toList();
    }
}
