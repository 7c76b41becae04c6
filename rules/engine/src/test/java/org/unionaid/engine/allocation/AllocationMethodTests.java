package org.unionaid.engine.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.unionaid.answer.Answer;
import org.unionaid.casefile.FileLevel;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.Inputs;
import org.unionaid.entitlement.Adjustment;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.entitlement.FundShare;
import org.unionaid.funding.Budget;
import org.unionaid.funding.FundingSource;
import org.unionaid.funding.SourceKind;
import org.unionaid.identity.ApplicationId;
import org.unionaid.identity.EntitlementId;
import org.unionaid.identity.FundId;
import org.unionaid.identity.HouseholdId;
import org.unionaid.identity.PolicyId;
import org.unionaid.identity.ProgramId;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;
import org.unionaid.program.Beneficiary;
import org.unionaid.program.Purpose;
import org.unionaid.time.DateRange;

/** Test {@link AllocationMethod}: the ways there are, and one of a third party's that does wrong. */
class AllocationMethodTests {
    private static final DateRange YEAR = DateRange.ofYear(2024);
    private static final ProgramId PROGRAM = ProgramId.of("living-aid");
    private static final Budget CITY = budget("F-city", "1000.00");
    private static final Budget COUNTY = budget("F-county", "1000.00");
    private static final FundingSource CITY_SOURCE = source("F-city", SourceKind.LOCAL_FINANCE);
    private static final FundingSource COUNTY_SOURCE = source("F-county", SourceKind.OWN_UNION);
    private static final Supply SUPPLY = supply(ImmutableMap.of());

    @Test
    void proportional_tooLittle_cutsEverybodyAlikeAndSaysWhy() {
        AllocationResult result = Allocator.allocate(
                List.of(request(1, "1000.00"), request(2, "2000.00")), cityOnly(), AllocationMethod.proportional());

        assertThat(result.funded())
                .extracting(funded -> funded.entitlement().award().value())
                .containsExactly(yuan("333.33"), yuan("666.67"));
        assertThat(result.waitlisted()).isEmpty();
        assertThat(result.funded().get(1).entitlement().fund()).contains(CITY.fund());
        Adjustment adjustment =
                result.funded().get(1).entitlement().adjustments().get(0);
        assertThat(adjustment.code()).isEqualTo("PROPORTIONAL_SHARE");
        assertThat(adjustment.change()).isEqualTo(yuan("-1333.33"));
        assertThat(adjustment.text().en()).contains("2,000.00 × 1,000.00 ÷ 3,000.00");
    }

    @Test
    void proportional_enough_changesNothing() {
        FundingRequest request = request(1, "1000.00");
        AllocationResult result = Allocator.allocate(List.of(request), cityOnly(), AllocationMethod.proportional());

        assertThat(result.funded().get(0).entitlement())
                .isEqualTo(request.entitlement().withFund(CITY.fund()));
    }

    @Test
    void proportional_partOfNothing_waitsAndFreesItsPlace() {
        Supply fen = new Supply(
                ImmutableMap.of(PROGRAM, 2L), ImmutableList.of(CITY_SOURCE), ImmutableMap.of(CITY, yuan("0.01")));
        AllocationResult result = Allocator.allocate(
                List.of(request(1, "10.00"), request(2, "10.00"), request(3, "10.00")),
                fen,
                AllocationMethod.proportional());

        assertThat(result.funded()).hasSize(1);
        assertThat(result.waitlisted())
                .extracting(AllocationResult.Waiting::reason)
                .containsExactly(WaitReason.BUDGET_EXHAUSTED, WaitReason.QUOTA_USED_UP);
    }

    @Test
    void split_awards_areDrawnFromAFundOfEachKindOrNotAtAll() {
        FundingRequest request = shared(request(1, "1500.00"), "750.00");
        for (AllocationMethod method : List.of(AllocationMethod.inOrder(), AllocationMethod.proportional())) {
            Funded funded = Allocator.allocate(List.of(request), SUPPLY, method)
                    .funded()
                    .get(0);

            assertThat(funded.draws())
                    .containsExactly(new Draw(CITY, yuan("750.00")), new Draw(COUNTY, yuan("750.00")));
            assertThat(funded.entitlement().fund()).isEmpty();
            assertThat(Allocator.allocate(List.of(request), cityOnly(), method).waitlisted())
                    .extracting(AllocationResult.Waiting::reason)
                    .containsExactly(WaitReason.BUDGET_EXHAUSTED);
        }
    }

    @Test
    void kinds_ofSourcesNamed_areTheOnlyOnesThatPay() {
        FundingRequest request = request(1, "10.00");
        FundingRequest own = new FundingRequest(
                request.entitlement(),
                request.received(),
                request.due(),
                request.fileLevel(),
                ImmutableSet.of(SourceKind.OWN_UNION),
                0);

        assertThat(Allocator.allocate(List.of(own), SUPPLY).funded().get(0).draws())
                .containsExactly(new Draw(COUNTY, yuan("10.00")));
        assertThat(Allocator.allocate(List.of(own), cityOnly()).waitlisted())
                .extracting(AllocationResult.Waiting::reason)
                .containsExactly(WaitReason.NO_FUND_MAY_PAY);
    }

    @Test
    void fileLevel_notServed_isPaidByTheNextFundThatServesIt() {
        FundingSource national = CITY_SOURCE.withServes(FileLevel.NATIONAL);
        Supply supply = new Supply(ImmutableMap.of(), ImmutableList.of(national, COUNTY_SOURCE), SUPPLY.available());

        assertThat(Allocator.allocate(List.of(request(1, "10.00")), supply)
                        .funded()
                        .get(0)
                        .draws())
                .containsExactly(new Draw(COUNTY, yuan("10.00")));
    }

    @Test
    void rank_declared_goesBeforeTheDayReceived() {
        FundingRequest early = request(1, "800.00");
        FundingRequest late = request(2, "800.00");
        FundingRequest urgent =
                new FundingRequest(late.entitlement(), late.received(), late.due(), late.fileLevel(), late.kinds(), -1);

        assertThat(Allocator.allocate(List.of(early, urgent), cityOnly()).funded())
                .extracting(funded -> funded.entitlement().id())
                .containsExactly(urgent.entitlement().id());
    }

    @Test
    void ofAThirdParty_thatKeepsTheRules_isUsed() {
        AllocationMethod lastFirst = method((requests, purse) -> {
            ImmutableList.Builder<Funded> funded = ImmutableList.builder();
            ImmutableList.Builder<AllocationResult.Waiting> waiting = ImmutableList.builder();
            Lists.reverse(requests)
                    .forEach(request -> purse.fund(request)
                            .ifPresentOrElse(funded::add, () -> waiting.add(purse.waiting(request))));
            return new AllocationResult(funded.build(), waiting.build());
        });

        assertThat(Allocator.allocate(List.of(request(1, "800.00"), request(2, "800.00")), cityOnly(), lastFirst)
                        .funded())
                .extracting(funded -> funded.entitlement().id().value())
                .containsExactly("A-2-1");
    }

    @Test
    void ofAThirdParty_thatReducesASplitAward_isUsed() {
        FundingRequest request = shared(request(1, "800.00"), "400.00");
        Entitlement less = request.entitlement()
                .withShares(ImmutableList.of())
                .withAward(Aid.cash(yuan("600.00")))
                .withShares(
                        new FundShare(SourceKind.LOCAL_FINANCE, yuan("300.00")),
                        new FundShare(SourceKind.OWN_UNION, yuan("300.00")));
        Funded funded =
                new Funded(less, ImmutableList.of(new Draw(CITY, yuan("300.00")), new Draw(COUNTY, yuan("300.00"))));

        assertThat(Allocator.allocate(List.of(request), SUPPLY, method((requests, purse) -> result(funded)))
                        .funded())
                .containsExactly(funded);
    }

    @Test
    void ofAThirdParty_thatBreaksARule_isFound() {
        assertBroken("lost or changed a request", (request, purse) -> result());
        assertBroken(
                "overdrew the budget",
                (request, purse) -> result(new Funded(
                        request.entitlement().withAward(request.entitlement().award()),
                        ImmutableList.of(
                                new Draw(CITY, request.entitlement().award().value())))));
        assertBroken(
                "drew another amount than the award",
                (request, purse) -> result(new Funded(request.entitlement(), ImmutableList.of())));
        assertBroken(
                "gave more than was granted",
                (request, purse) -> result(
                        new Funded(request.entitlement().withAward(Aid.cash(yuan("9000.00"))), ImmutableList.of())));
        assertBroken(
                "used money that may not pay",
                (request, purse) -> result(new Funded(
                        request.entitlement(),
                        ImmutableList.of(
                                new Draw(COUNTY, request.entitlement().award().value())))));
        assertBroken(
                "changed more than",
                (request, purse) ->
                        result(new Funded(request.entitlement().withPurpose(Purpose.STUDY), ImmutableList.of())));
        assertBroken(
                "funded what nobody asked for",
                (request, purse) -> result(
                        new Funded(request.entitlement().withId(EntitlementId.of("A-9-1")), ImmutableList.of())));
    }

    @Test
    void quota_exceededByAThirdParty_isFound() {
        AllocationMethod generous = method((requests, purse) -> new AllocationResult(
                requests.stream()
                        .map(request -> new Funded(
                                request.entitlement(),
                                ImmutableList.of(new Draw(
                                        CITY, request.entitlement().award().value()))))
                        .collect(ImmutableList.toImmutableList()),
                ImmutableList.of()));

        assertFailed(
                Allocator.allocate(List.of(request(1, "1.00")), supply(ImmutableMap.of(PROGRAM, 0L)), generous),
                AllocationFailure.Code.METHOD_BROKE_GUARANTEE,
                "exceeded the quota: living-aid");
    }

    @Test
    void ofAThirdParty_thatThrows_isTheFailureOfItsName() {
        for (Throwable thrown : List.of(
                new IllegalStateException("personal"), new StackOverflowError(), new AssertionError("personal"))) {
            AllocationMethod method = method((requests, purse) -> {
                if (thrown instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) thrown;
            });
            AllocationResult result =
                    Allocator.allocate(List.of(request(1, "1.00"), request(2, "1.00")), SUPPLY, method);

            assertFailed(result, AllocationFailure.Code.METHOD_THREW, "'ownWay' threw");
            assertThat(result.toString()).doesNotContain("personal");
        }
    }

    @Test
    void allocate_anEntitlementThatAsksTwice_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocator.allocate(List.of(request(1, "1.00"), request(1, "1.00")), SUPPLY));
    }

    // -------------------------------------------------------------------------

    private static void assertBroken(String what, BiFunction<FundingRequest, Purse, AllocationResult> wrong) {
        AllocationMethod method = method((requests, purse) -> wrong.apply(requests.get(0), purse));

        assertFailed(
                Allocator.allocate(List.of(request(1, "1000.01")), cityOnly(), method),
                AllocationFailure.Code.METHOD_BROKE_GUARANTEE,
                "allocation method 'ownWay' " + what);
    }

    private static void assertFailed(AllocationResult result, AllocationFailure.Code code, String text) {
        assertThat(result.funded()).isEmpty();
        assertThat(result.failure()).hasValueSatisfying(failure -> {
            assertThat(failure.method()).isEqualTo("ownWay");
            assertThat(failure.code()).isEqualTo(code);
            assertThat(failure.text().en()).contains(text);
        });
        assertThat(result.waitlisted())
                .isNotEmpty()
                .allSatisfy(waiting -> assertThat(waiting.reason()).isEqualTo(WaitReason.METHOD_FAILED));
    }

    private static AllocationResult result(Funded... funded) {
        return new AllocationResult(ImmutableList.copyOf(funded), ImmutableList.of());
    }

    private static AllocationMethod method(BiFunction<ImmutableList<FundingRequest>, Purse, AllocationResult> way) {
        return new AllocationMethod() {
            @Override
            public String name() {
                return "ownWay";
            }

            @Override
            public Label label() {
                return Label.of("自定办法", "own way");
            }

            @Override
            public AllocationResult allocate(ImmutableList<FundingRequest> requests, Purse purse, Inputs options) {
                return way.apply(requests, purse);
            }
        };
    }

    private static FundingRequest request(int number, String award) {
        Entitlement entitlement = Entitlement.builder()
                .id(EntitlementId.of("A-" + number + "-1"))
                .application(ApplicationId.of("A-" + number))
                .beneficiary(Beneficiary.household(HouseholdId.of("H-" + number)))
                .program(PROGRAM)
                .purpose(Purpose.LIVING)
                .period(YEAR)
                .cap(Aid.cash(yuan("9000.00")))
                .award(Aid.cash(yuan(award)))
                .policy(PolicyId.of("test-2024"))
                .build();
        return new FundingRequest(entitlement, LocalDate.of(2024, 6, number), LocalDate.of(2024, 12, 1), Answer.none());
    }

    private static FundingRequest shared(FundingRequest request, String half) {
        Entitlement split = request.entitlement()
                .withShares(
                        new FundShare(SourceKind.LOCAL_FINANCE, yuan(half)),
                        new FundShare(SourceKind.OWN_UNION, yuan(half)));
        return new FundingRequest(split, request.received(), request.due(), request.fileLevel());
    }

    private static Supply cityOnly() {
        return new Supply(ImmutableMap.of(), ImmutableList.of(CITY_SOURCE), ImmutableMap.of(CITY, CITY.amount()));
    }

    private static Supply supply(ImmutableMap<ProgramId, Long> places) {
        return new Supply(
                places,
                ImmutableList.of(CITY_SOURCE, COUNTY_SOURCE),
                ImmutableMap.of(CITY, CITY.amount(), COUNTY, COUNTY.amount()));
    }

    private static Budget budget(String fund, String amount) {
        return Budget.of(FundId.of(fund), YEAR, yuan(amount));
    }

    private static FundingSource source(String fund, SourceKind kind) {
        return FundingSource.builder()
                .id(FundId.of(fund))
                .kind(kind)
                .title(Label.of("资金", "money"))
                .build();
    }

    private static Money yuan(String amount) {
        return Money.cny(amount);
    }
}
