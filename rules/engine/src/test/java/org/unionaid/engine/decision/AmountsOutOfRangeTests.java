package org.unionaid.engine.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionaid.answer.Answer;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.Households;
import org.unionaid.engine.PolicyText;
import org.unionaid.engine.evaluation.FailureCode;
import org.unionaid.engine.fast.CaseReader;
import org.unionaid.engine.fast.CodeCache;
import org.unionaid.engine.fast.PreparedCases;
import org.unionaid.engine.receipt.Receipt;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.verification.ReceiptChecker;
import org.unionaid.household.Household;
import org.unionaid.household.Income;
import org.unionaid.household.IncomeKind;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.ledger.PriorAward;
import org.unionaid.money.Money;
import org.unionaid.program.Beneficiary;
import org.unionaid.program.Purpose;
import org.unionaid.program.SubjectType;
import org.unionaid.time.AsOf;
import org.unionaid.time.DateRange;

/** An amount that no award can be is the failure of one decision, by name; nothing is thrown, and the receipt shows it. */
class AmountsOutOfRangeTests {
    private static final ProgramId AID = ProgramId.of("aid");
    private static final Household HOUSEHOLD = Households.of(Households.earning("M-1", "1000.00"));
    private static final String HUGE = "90000000000000000.00 yuan";

    private static BoundPolicy policy(String gives) {
        String text = PolicyText.cash("aid", "household.size == 1 && L > 0 yuan / (1 months)", "1 yuan")
                .replace("  gives: cash\n", "")
                .replace("  cap: {is: '1 yuan', over: refuse}\n", "")
                .replace(
                        "  eligible:",
                        gives.replace("~", "household.income(last 12 months)").indent(2) + "  eligible:");
        return CompiledPolicy.of(PolicyText.compile(PolicyText.of("", text)))
                .at(DivisionCode.of("420100"), AsOf.of(2024, 6, 15));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gives: cash\\ncap: {is: 5000 yuan, over: trim}\\naward: 100 yuan - ~ | NEGATIVE | aid.award",
                "gives: voucher\\nvoucher: 卡\\ncap: {is: 5000 yuan, over: trim}\\naward: 100 yuan - ~ | NEGATIVE | aid.award",
                "gives: cash\\ncap: {perMonth: L - 2 * L, months: 0 months - 2 months, over: trim} | NEGATIVE | aid.perMonth",
                "gives: goods\\ngoods: [{item: 米, quantity: 2, unit: 袋, unitValue: 100 yuan - ~}] | NEGATIVE | aid.unitValue",
                "gives: service\\nservice: {name: 课, units: 2, unitValue: 100 yuan - ~} | NEGATIVE | aid.unitValue",
                "gives: cover\\ncover: {scheme: 互助, policies: 2, premium: 100 yuan - ~} | NEGATIVE | aid.premium",
                "gives: cash\\ncap: {is: 90000000000000000.00 yuan + ~ * 1000000000000, over: trim} | OVERFLOW | aid.cap",
                "gives: goods\\ngoods: [{item: 米, quantity: 3, unit: 袋, unitValue: 90000000000000000.00 yuan}] | OVERFLOW | aid.value",
                "gives: service\\nservice: {name: 课, units: 3, unitValue: 90000000000000000.00 yuan} | OVERFLOW | aid.value",
                "gives: cover\\ncover: {scheme: 互助, policies: 3, premium: 90000000000000000.00 yuan} | OVERFLOW | aid.value",
            })
    void assess_amountNoAwardCanBe_failsByItsName(String gives, FailureCode code, String name) {
        BoundPolicy policy = policy(gives.replace("\\n", "\n"));
        AidCase aidCase = AidCase.of(HOUSEHOLD).withHistory(History.none());

        assertThat(policy.assess(aidCase).get(AID)).isInstanceOfSatisfying(Decision.Failed.class, failed -> {
            assertThat(failed.failure().code()).isEqualTo(code);
            assertThat(failed.failure().detail()).isEqualTo(name);
        });
        assertReceiptAndReaderAgree(policy, aidCase);
    }

    @Test
    void assess_earlierAwardsBeyondWhatALedgerHolds_fails() {
        PriorAward award = PriorAward.builder()
                .program(AID)
                .purpose(Purpose.LIVING)
                .beneficiary(Beneficiary.household(HOUSEHOLD.id()))
                .period(DateRange.ofYear(2024))
                .amount(Money.cny("90000000000000000.00"))
                .live(true)
                .build();
        BoundPolicy policy = policy("gives: cash\ncap: {is: " + HUGE
                + ", over: trim}\nlimits: [{id: all, title: a, is: 5 yuan, per: once, over: trim, soft: true}]");
        AidCase aidCase = AidCase.of(HOUSEHOLD).withHistory(History.of(award, award));

        assertThat(policy.assess(aidCase).get(AID))
                .isInstanceOfSatisfying(
                        Decision.Failed.class,
                        failed -> assertThat(failed.failure().code()).isEqualTo(FailureCode.OVERFLOW));
        assertReceiptAndReaderAgree(policy, aidCase);
    }

    @Test
    void assess_factBeyondWhatALedgerHolds_failsByItsName() {
        AidCase rich = AidCase.of(Households.of(
                        Households.earning("M-1", "1000000000000000.00"),
                        Households.earning("M-2", "7000000000000000.00")))
                .withHistory(History.none());
        BoundPolicy twoMembers = CompiledPolicy.of(PolicyText.compile(PolicyText.of(
                        "", PolicyText.cash("aid", "household.income(last 12 months) > 0 yuan", "100 yuan"))))
                .at(DivisionCode.of("420100"), AsOf.of(2024, 6, 15));
        assertThat(twoMembers.assess(rich).get(AID)).isInstanceOfSatisfying(Decision.Failed.class, failed -> {
            assertThat(failed.failure().code()).isEqualTo(FailureCode.OVERFLOW);
            assertThat(failed.failure().detail()).isEqualTo("household.income");
        });
        assertReceiptAndReaderAgree(twoMembers, rich);
    }

    @Test
    void assess_amountsInAnotherCurrency_failByThatName() {
        PriorAward award = PriorAward.builder()
                .program(AID)
                .purpose(Purpose.LIVING)
                .beneficiary(Beneficiary.household(HOUSEHOLD.id()))
                .period(DateRange.ofYear(2024))
                .amount(Money.parse("USD 5.00"))
                .live(true)
                .build();
        AidCase dollarsBefore = AidCase.of(HOUSEHOLD).withHistory(History.of(award));
        AidCase dollarsEarned = AidCase.of(Households.of(Households.idle("M-1")
                        .withIncomes(Answer.known(ImmutableList.of(
                                Income.once(IncomeKind.GIFT, Money.parse("USD 5.00"), YearMonth.of(2024, 2)))))))
                .withHistory(History.none());

        assertFailed(policy("gives: cash\ncap: {is: 5000 yuan, over: trim}"), dollarsBefore, "aid.used");
        assertFailed(policy("gives: cash\ncap: {is: 5000 yuan + ~, over: trim}"), dollarsEarned, "household.income");
    }

    private static void assertFailed(BoundPolicy policy, AidCase aidCase, String name) {
        assertThat(policy.assess(aidCase).get(AID)).isInstanceOfSatisfying(Decision.Failed.class, failed -> {
            assertThat(failed.failure().code()).isEqualTo(FailureCode.CURRENCY);
            assertThat(failed.failure().detail()).isEqualTo(name);
        });
        assertReceiptAndReaderAgree(policy, aidCase);
        PreparedCases prepared = new PreparedCases(
                CodeCache.standard(),
                SubjectType.HOUSEHOLD,
                ImmutableList.of(aidCase),
                policy.asOf().date());
        assertThat(policy.decide(prepared).kind(0, 0)).isEqualTo(DecisionKind.FAILED);
    }

    private static void assertReceiptAndReaderAgree(BoundPolicy policy, AidCase aidCase) {
        for (Receipt receipt : policy.receipts(aidCase, "").values()) {
            assertThat(new ReceiptChecker().check(receipt)).isEmpty();
            assertThat(receipt.answer()).containsEntry("decision", "FAILED");
        }
        CaseReader reader = policy.fast().reader();
        reader.read(aidCase);
        assertThat(reader.kind(0)).isEqualTo(DecisionKind.FAILED);
    }
}
