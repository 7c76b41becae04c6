package org.unionaid.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionaid.application.Application;
import org.unionaid.application.Request;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.Households;
import org.unionaid.engine.PolicyText;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.issue.Severity;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Household;
import org.unionaid.identity.ApplicationId;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.money.Money;
import org.unionaid.program.Beneficiary;
import org.unionaid.time.AsOf;

/** What was granted first is income for what is asked next, in whatever window and month. */
class RetestTests {
    private static final DivisionCode PLACE = DivisionCode.of("420100");
    private static final Household HOUSEHOLD = Households.of(Households.idle("M-1"));

    private static CompileResult compile(String first, String second) {
        return PolicyText.compile(PolicyText.of(
                        "", PolicyText.cash("aid-a", first, "100 yuan") + PolicyText.cash("aid-b", second, "100 yuan"))
                + "order: [aid-a, aid-b]\nretest: {income: UNION_AID, source: notice, flag: printed}\n");
    }

    private static EntitlementResult entitle(CompiledPolicy policy, LocalDate day) {
        BoundPolicy bound = policy.at(PLACE, new AsOf(day));
        AidCase aidCase = AidCase.of(HOUSEHOLD).withHistory(History.none());
        Application.Builder application =
                Application.builder().id(ApplicationId.of("A-1")).place(PLACE).received(day);
        for (String program : new String[] {"aid-a", "aid-b"}) {
            application.addRequests(Request.of(ProgramId.of(program), Beneficiary.household(HOUSEHOLD.id()))
                    .withProposedAward(Money.cny("100.00")));
        }
        return bound.entitle(aidCase, bound.assess(aidCase), application.build());
    }

    @ParameterizedTest
    @CsvSource({
        "household.income(last 12 months), household.income(last 12 months)",
        "household.income(calendarYear), household.income(calendarYear)",
        "household.income(schoolYear), household.income(schoolYear)",
        "household.income(yearFrom(5)), household.income(yearFrom(5))",
        "'(last 6 months).sum(m, household.income(m))', household.income(last 1 months)",
        "household.members.sum(x$ x.income(calendarYear)), household.income(schoolYear)",
        "household.members.sum(x$ x.incomes.sum(i$ i.amount(calendarYear))), household.income(calendarYear)",
    })
    void entitle_inEveryMonth_theSecondItemSeesTheFirst(String first, String second) {
        CompiledPolicy policy = CompiledPolicy.of(
                compile(first.replace('$', ',') + " < 1 yuan", second.replace('$', ',') + " < 1 yuan"));

        for (int month = 1; month <= 12; month++) {
            EntitlementResult result = entitle(policy, LocalDate.of(2024, month, 15));
            assertThat(result.granted()).as("month " + month).hasSize(1);
            assertThat(result.refused())
                    .singleElement()
                    .satisfies(refused -> assertThat(refused.code()).isEqualTo(RefusalCode.INELIGIBLE));
        }
    }

    @Test
    void compile_windowsWithoutACommonMonth_warns() {
        CompileResult result = compile(
                "household.income(last 12 months) < 1 yuan", "L == L && household.income(calendarYear) < 1 yuan");

        assertThat(result.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.severity()).isEqualTo(Severity.WARNING);
            assertThat(issue.text().en()).contains("in month 1");
        });
    }
}
