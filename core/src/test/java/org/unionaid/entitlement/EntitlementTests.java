package org.unionaid.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.unionaid.ledger.Samples.yuan;

import org.junit.jupiter.api.Test;
import org.unionaid.code.Label;
import org.unionaid.identity.EntitlementId;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.Samples;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;
import org.unionaid.program.Beneficiary;
import org.unionaid.program.GoodsLine;
import org.unionaid.program.Purpose;
import org.unionaid.time.DateRange;

/** Test {@link Entitlement}, {@link Adjustment} and {@link AidSize}. */
class EntitlementTests {

    private static final Entitlement LIVING = Samples.entitlement("E-1");

    @Test
    void build_awardAtCap_isAllowed() {
        assertThat(LIVING.withAward(LIVING.cap()).award()).isEqualTo(LIVING.cap());
    }

    @Test
    void build_awardOneFenAboveCap_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIVING.withAward(Aid.cash(yuan("5000.01"))))
                .withMessage("Award of entitlement 'E-1' must not exceed its cap");
    }

    @Test
    void build_awardOfOtherKind_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIVING.withAward(new Aid.Voucher("grain card", yuan("100"))))
                .withMessage("Award of entitlement 'E-1' must be of the cap's kind");
    }

    @Test
    void build_moreUnitsThanCapWithoutPrice_throws() {
        Aid twoHours = new Aid.Service("legal aid", 2, Money.ZERO);
        Aid threeHours = new Aid.Service("legal aid", 3, Money.ZERO);

        assertThat(entitlement(threeHours, twoHours).award()).isEqualTo(twoHours);
        assertThatIllegalArgumentException().isThrownBy(() -> entitlement(twoHours, threeHours));
    }

    @Test
    void build_blankEvent_throws() {
        assertThatIllegalArgumentException().isThrownBy(() -> LIVING.withEvent(" "));
    }

    @Test
    void repeats_sameThingInOverlappingPeriod_true() {
        Entitlement summer = other().withPeriod(DateRange.parse("2024-12-31..2025-06-30"));

        assertThat(LIVING.repeats(summer)).isTrue();
        assertThat(summer.repeats(LIVING)).isTrue();
    }

    @Test
    void repeats_itselfOrNextPeriodOrOtherThing_false() {
        assertThat(LIVING.repeats(LIVING.withAward(Aid.cash(yuan("1"))))).isFalse();
        assertThat(LIVING.repeats(other().withPeriod(DateRange.ofYear(2025)))).isFalse();
        assertThat(LIVING.repeats(other().withPurpose(Purpose.MEDICAL))).isFalse();
        assertThat(LIVING.repeats(other().withProgram(ProgramId.of("other")))).isFalse();
        assertThat(LIVING.repeats(other().withBeneficiary(Beneficiary.household(HouseholdId.of("H-2")))))
                .isFalse();
    }

    @Test
    void repeats_events_goByTheEventAndNotByThePeriod() {
        Entitlement admission = LIVING.withEvent("admission-1");

        assertThat(admission.repeats(other().withEvent("admission-1").withPeriod(DateRange.ofYear(2025))))
                .isTrue();
        assertThat(admission.repeats(other().withEvent("admission-2"))).isFalse();
        assertThat(admission.repeats(other())).isFalse();
    }

    @Test
    void aidSize_goods_countsPiecesAndValue() {
        Aid goods = Aid.goods(
                GoodsLine.of("rice", 2, "bag", yuan("60.00")), GoodsLine.of("oil", 3, "bottle", yuan("45.50")));

        assertThat(AidSize.of(goods)).isEqualTo(new AidSize(yuan("256.50"), 5));
    }

    @Test
    void aidSize_coverServiceVoucherCash_countsWhatThereIs() {
        assertThat(AidSize.of(new Aid.Cover("mutual aid", 2, yuan("50")))).isEqualTo(new AidSize(yuan("100"), 2));
        assertThat(AidSize.of(new Aid.Service("check-up", 4, yuan("10")))).isEqualTo(new AidSize(yuan("40"), 4));
        assertThat(AidSize.of(new Aid.Voucher("grain card", yuan("30")))).isEqualTo(new AidSize(yuan("30"), 0));
        assertThat(AidSize.of(Aid.cash(yuan("7")))).isEqualTo(new AidSize(yuan("7"), 0));
    }

    @Test
    void aidSize_isWithin_needsBothMeasures() {
        AidSize limit = new AidSize(yuan("100"), 5);

        assertThat(limit.isWithin(limit)).isTrue();
        assertThat(new AidSize(yuan("100.01"), 5).isWithin(limit)).isFalse();
        assertThat(new AidSize(yuan("1"), 6).isWithin(limit)).isFalse();
    }

    @Test
    void adjustment_codeOfOtherForm_throws() {
        Label text = Label.of("超过上限", "trimmed at the cap");

        assertThat(Adjustment.of("CAP", text, yuan("-5")).change()).isEqualTo(yuan("-5"));
        assertThatIllegalArgumentException().isThrownBy(() -> Adjustment.of("cap", text, yuan("-5")));
    }

    private static Entitlement other() {
        return LIVING.withId(EntitlementId.of("E-2"));
    }

    private static Entitlement entitlement(Aid cap, Aid award) {
        return Entitlement.builder()
                .id(EntitlementId.of("E-3"))
                .application(LIVING.application())
                .beneficiary(LIVING.beneficiary())
                .program(LIVING.program())
                .purpose(LIVING.purpose())
                .period(LIVING.period())
                .cap(cap)
                .award(award)
                .policy(LIVING.policy())
                .build();
    }
}
