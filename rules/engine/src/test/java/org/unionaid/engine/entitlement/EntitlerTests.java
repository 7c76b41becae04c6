package org.unionaid.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.unionaid.application.Application;
import org.unionaid.application.Request;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.Households;
import org.unionaid.engine.PolicyText;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Household;
import org.unionaid.identity.ApplicationId;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.money.Money;
import org.unionaid.program.Beneficiary;
import org.unionaid.time.AsOf;

/** Test {@link Entitler}. */
class EntitlerTests {
    private static final DivisionCode PLACE = DivisionCode.of("420100");
    private static final Household HOUSEHOLD = Households.of(Households.idle("M-1"));
    private static final Beneficiary FAMILY = Beneficiary.household(HOUSEHOLD.id());

    private static String programs() {
        return PolicyText.cash("living-aid", "household.income(last 12 months) < 12 months * L", "12 months * L")
                + PolicyText.cash("medical-aid", "L == L", "20000.00 yuan").replace("over: refuse", "over: trim")
                + PolicyText.cash("study-aid", "L < L", "5000.00 yuan");
    }

    private static EntitlementResult entitle(String policyEnd, Request... requests) {
        BoundPolicy policy = CompiledPolicy.of(PolicyText.compile(PolicyText.of("", programs()) + policyEnd))
                .at(PLACE, AsOf.of(2024, 6, 15));
        Application application = Application.builder()
                .id(ApplicationId.of("A-1"))
                .place(PLACE)
                .received(LocalDate.of(2024, 6, 15))
                .addRequests(requests)
                .build();
        AidCase aidCase = AidCase.of(HOUSEHOLD).withHistory(History.none());
        return policy.entitle(aidCase, policy.assess(aidCase), application);
    }

    private static Request ask(String program, String award) {
        return Request.of(ProgramId.of(program), FAMILY).withProposedAward(Money.cny(award));
    }

    @Test
    void entitle_awardAtTheCap_isGranted() {
        EntitlementResult result = entitle("", ask("living-aid", "7440.00"));

        assertThat(result.refused()).isEmpty();
        assertThat(result.totalAwarded()).isEqualTo(Money.cny("7440.00"));
    }

    @Test
    void entitle_awardOneFenAboveTheCap_isRefusedAndSaysByHowMuch() {
        EntitlementResult result = entitle("", ask("living-aid", "7440.01"));

        assertThat(result.granted()).isEmpty();
        assertThat(result.refused().get(0).code()).isEqualTo(RefusalCode.ABOVE_CAP);
        assertThat(result.refused().get(0).text().en()).contains("0.01 yuan above the cap of 7,440.00");
    }

    @Test
    void entitle_awardAboveATrimmingCap_isCutAndAdjusted() {
        EntitlementResult result = entitle("", ask("medical-aid", "25000.00"));

        assertThat(result.granted().get(0).award().value()).isEqualTo(Money.cny("20000.00"));
        assertThat(result.granted().get(0).adjustments().get(0).change()).isEqualTo(Money.cny("-5000.00"));
    }

    @Test
    void entitle_noAwardProposed_isRefused() {
        EntitlementResult result = entitle("", Request.of(ProgramId.of("living-aid"), FAMILY));

        assertThat(result.refused().get(0).code()).isEqualTo(RefusalCode.NO_AWARD_PROPOSED);
    }

    @Test
    void entitle_ineligible_isRefusedWithTheDecision() {
        EntitlementResult result = entitle("", ask("study-aid", "1.00"));

        assertThat(result.refused().get(0).code()).isEqualTo(RefusalCode.INELIGIBLE);
        assertThat(result.refused().get(0).decision()).isPresent();
    }

    @Test
    void entitle_oneItemOnly_keepsTheOneThePolicyChooses() {
        String group = "oneOf:\n  - {programs: [living-aid, medical-aid], choose: %s, source: notice, flag: printed}\n";
        Request[] requests = {ask("medical-aid", "500.00"), ask("living-aid", "400.00")};

        assertThat(kept(entitle(String.format(Locale.ROOT, group, "largest"), requests)))
                .isEqualTo("medical-aid");
        assertThat(kept(entitle(String.format(Locale.ROOT, group, "declaredOrder"), requests)))
                .isEqualTo("living-aid");
        assertThat(kept(entitle(String.format(Locale.ROOT, group, "applicant"), requests)))
                .isEqualTo("medical-aid");
    }

    private static String kept(EntitlementResult result) {
        assertThat(result.granted()).hasSize(1);
        assertThat(result.refused()).extracting(RefusedRequest::code).containsExactly(RefusalCode.ONE_ITEM_ONLY);
        return result.granted().get(0).program().value();
    }
}
