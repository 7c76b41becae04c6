package org.unionaid.engine.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionaid.answer.Answer;
import org.unionaid.code.Label;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.catalog.Inputs;
import org.unionaid.engine.compile.CompileResult;
import org.unionaid.engine.compile.PolicyCompiler;
import org.unionaid.engine.compile.PolicySource;
import org.unionaid.engine.facts.Catalog;
import org.unionaid.engine.issue.Issue;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.policy.Allocation;
import org.unionaid.engine.prepared.PreparedPolicy;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.writing.PolicyWriter;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.funding.Budget;
import org.unionaid.funding.FundingSource;
import org.unionaid.funding.SourceKind;
import org.unionaid.identity.ApplicationId;
import org.unionaid.identity.DivisionCode;
import org.unionaid.identity.EntitlementId;
import org.unionaid.identity.FundId;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PolicyId;
import org.unionaid.identity.ProgramId;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;
import org.unionaid.program.Beneficiary;
import org.unionaid.program.Purpose;
import org.unionaid.time.AsOf;
import org.unionaid.time.DateRange;

/** Test {@link Allocation}: a policy names its method, one of a third party's too, and its programs name the money. */
class PolicyAllocationTests {
    private static final DateRange YEAR = DateRange.ofYear(2024);
    private static final Budget OWN = Budget.of(FundId.of("F-own"), YEAR, Money.cny("1000.00"));
    private static final Budget GIFTS = Budget.of(FundId.of("F-gifts"), YEAR, Money.cny("1000.00"));
    private static final Supply SUPPLY = new Supply(
            ImmutableMap.of(),
            ImmutableList.of(source(GIFTS, SourceKind.DONATION), source(OWN, SourceKind.OWN_UNION)),
            ImmutableMap.of(OWN, OWN.amount(), GIFTS, GIFTS.amount()));

    /** Awards up to a size first, the smallest before the others; the rest in order. */
    private static final AllocationMethod SMALL_FIRST = new AllocationMethod() {
        @Override
        public String name() {
            return "smallFirst";
        }

        @Override
        public Label label() {
            return Label.of("小额优先", "small ones first");
        }

        @Override
        public ImmutableMap<String, Type> options() {
            return ImmutableMap.of("upTo", Type.MONEY);
        }

        @Override
        public AllocationResult allocate(ImmutableList<FundingRequest> requests, Purse purse, Inputs options) {
            Money upTo = options.money("upTo");
            Comparator<FundingRequest> order = Comparator.comparing(request -> {
                Money award = request.entitlement().award().value();
                return award.compareTo(upTo) <= 0 ? award : upTo.plus(Money.ofFen(1));
            });
            return AllocationMethod.inOrder().allocate(ImmutableList.sortedCopyOf(order, requests), purse, options);
        }
    };

    private static final Catalog CATALOG = Catalog.standard().with(SMALL_FIRST);

    private static String policy(String allocation) {
        return """
                policy: test-2024
                title: 测试
                jurisdiction: "420100"
                valid: {from: 2024-01-01, reviewBy: 2025-01-01}
                sources: {notice: {title: 通知}}
                parameters:
                  small: {title: 小额, unit: yuan, source: notice, flag: printed, values: {"420100": {2024-01-01: "300.00"}}}
                  late: {title: 以后才有, unit: yuan, source: notice, flag: printed, values: {"420200": {2024-01-01: "300.00"}}}
                programs:
                  aid:
                    title: 救助
                    for: household
                    purpose: LIVING
                    window: calendarYear
                    source: notice
                    flag: printed
                    gives: cash
                    cap: {is: 9000.00 yuan + small * 0, over: trim}
                    funding: {from: [OWN_UNION]}
                    eligible: everyone
                """ + allocation;
    }

    private static CompileResult compile(String allocation) {
        return PolicyCompiler.with(CATALOG).compile(PolicySource.of("p.yaml", policy(allocation)));
    }

    private static BoundPolicy bound(String allocation) {
        return CompiledPolicy.of(compile(allocation)).at(DivisionCode.of("420100"), AsOf.of(2024, 6, 1));
    }

    private static List<String> funded(BoundPolicy policy) {
        return policy
                .allocate(List.of(request(1, "800.00"), request(2, "250.00"), request(3, "200.00")), SUPPLY)
                .funded()
                .stream()
                .map(funded -> funded.entitlement().id().value())
                .toList();
    }

    @Test
    void allocate_ofAThirdPartyNamedByThePolicy_sharesByItWithItsOptions() {
        BoundPolicy policy =
                bound("allocation: {method: smallFirst, with: {upTo: small}, source: notice, flag: printed}");

        assertThat(funded(policy)).containsExactly("A-3-1", "A-2-1");
        assertThat(funded(bound(""))).containsExactly("A-1-1", "A-3-1");
    }

    @Test
    void allocate_programNamesItsMoney_noOtherPaysWhateverTheCallerSays() {
        AllocationResult result = bound("").allocate(List.of(request(1, "800.00"), request(2, "800.00")), SUPPLY);

        assertThat(result.funded())
                .hasSize(1)
                .allSatisfy(funded ->
                        assertThat(funded.draws()).extracting(Draw::budget).containsExactly(OWN));
        assertThat(result.waitlisted())
                .extracting(AllocationResult.Waiting::reason)
                .containsExactly(WaitReason.BUDGET_EXHAUSTED);
    }

    @Test
    void allocate_optionWithoutValueThereAndThen_isTheFailureOfTheMethod() {
        AllocationResult result = bound(
                        "allocation: {method: smallFirst, with: {upTo: {round: small / (small / small - 1), to: yuan, mode: down}}, source: notice, flag: printed}")
                .allocate(List.of(request(1, "1.00")), SUPPLY);

        assertThat(result.funded()).isEmpty();
        assertThat(result.failure()).hasValueSatisfying(failure -> {
            assertThat(failure.code()).isEqualTo(AllocationFailure.Code.OPTION_FAILED);
            assertThat(failure.method()).isEqualTo("smallFirst");
            assertThat(failure.text().en()).contains("'upTo'");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{method: smalFirst, source: notice, flag: printed} ~ UNKNOWN_NAME ~ did you mean 'smallFirst'",
                "{method: smallFirst, source: notice, flag: printed} ~ MISSING_KEY ~ needs the option 'upTo'",
                "{method: smallFirst, with: {upTo: 3}, source: notice, flag: printed} ~ TYPE_MISMATCH ~ yuan",
                "{method: smallFirst, with: {upTo: small, most: 1}, source: notice, flag: printed} ~ UNKNOWN_NAME ~ no option 'most'",
                "{method: smallFirst, with: {upTo: small * household.size}, source: notice, flag: printed} ~ TYPE_MISMATCH ~ household",
                "{method: inOrder} ~ NO_SOURCE ~ source",
            })
    void compile_wrongAllocation_isALocatedError(String line, IssueCode code, String told) {
        List<Issue> issues = compile("allocation: " + line).issues().stream()
                .filter(issue -> issue.code() == code)
                .toList();

        assertThat(issues).hasSize(1);
        assertThat(issues.get(0).location().line()).isEqualTo(21);
        assertThat(issues.get(0).toString()).contains(told);
    }

    @Test
    void policy_writtenOrPrepared_keepsItsAllocation() {
        CompileResult result =
                compile("allocation: {method: smallFirst, with: {upTo: small}, source: notice, flag: printed}");
        CompiledPolicy policy = CompiledPolicy.of(result);

        String written = PolicyWriter.with(CATALOG).write(policy.policy());
        CompiledPolicy again =
                CompiledPolicy.of(PolicyCompiler.with(CATALOG).compile(PolicySource.of("again.yaml", written)));
        assertThat(PolicyWriter.with(CATALOG).write(again.policy()))
                .isEqualTo(written)
                .contains("smallFirst");
        assertThat(PreparedPolicy.read("p", PreparedPolicy.write(result), CATALOG)
                        .policy())
                .isEqualTo(policy.policy());
    }

    private static FundingSource source(Budget budget, SourceKind kind) {
        return FundingSource.builder()
                .id(budget.fund())
                .kind(kind)
                .title(Label.of("资金", "money"))
                .build();
    }

    private static FundingRequest request(int number, String award) {
        Entitlement entitlement = Entitlement.builder()
                .id(EntitlementId.of("A-" + number + "-1"))
                .application(ApplicationId.of("A-" + number))
                .beneficiary(Beneficiary.household(HouseholdId.of("H-" + number)))
                .program(ProgramId.of("aid"))
                .purpose(Purpose.LIVING)
                .period(YEAR)
                .cap(Aid.cash(Money.cny("9000.00")))
                .award(Aid.cash(Money.cny(award)))
                .policy(PolicyId.of("test-2024"))
                .build();
        return new FundingRequest(entitlement, LocalDate.of(2024, 6, number), LocalDate.of(2024, 12, 1), Answer.none());
    }
}
