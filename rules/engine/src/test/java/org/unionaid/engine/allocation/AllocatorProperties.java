package org.unionaid.engine.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.unionaid.answer.Answer;
import org.unionaid.code.Label;
import org.unionaid.entitlement.Entitlement;
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

/** Laws of {@link Allocator}. */
class AllocatorProperties {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final ProgramId PROGRAM = ProgramId.of("living-aid");
    private static final FundId FUND = FundId.of("F-1");

    private static FundingRequest request(int number, int daysLater, long fen) {
        Aid award = new Aid.Cash(Money.ofFen(fen));
        Entitlement entitlement = Entitlement.builder()
                .id(EntitlementId.of("A-" + number + "-1"))
                .application(ApplicationId.of("A-" + number))
                .beneficiary(Beneficiary.household(HouseholdId.of("H-" + number)))
                .program(PROGRAM)
                .purpose(Purpose.LIVING)
                .period(DateRange.ofYear(2024))
                .cap(award)
                .award(award)
                .policy(PolicyId.of("test-2024"))
                .build();
        return new FundingRequest(entitlement, DAY.plusDays(daysLater), LocalDate.of(2024, 12, 1), Answer.none());
    }

    private static Supply supply(long places, long budgetFen, Purpose... earmark) {
        FundingSource source = FundingSource.builder()
                .id(FUND)
                .kind(SourceKind.OWN_UNION)
                .title(new Label("本级工会经费", "own funds"))
                .addEarmark(earmark)
                .build();
        Budget budget = Budget.of(FUND, DateRange.ofYear(2024), Money.ofFen(budgetFen));
        return new Supply(
                ImmutableMap.of(PROGRAM, places),
                ImmutableList.of(source),
                ImmutableMap.of(budget, Money.ofFen(budgetFen)));
    }

    @Provide
    Arbitrary<List<FundingRequest>> requests() {
        Arbitrary<List<Integer>> days =
                Arbitraries.integers().between(0, 3).list().ofSize(12);
        Arbitrary<List<Long>> awards =
                Arbitraries.longs().between(1, 1000).list().ofMaxSize(12);
        return Combinators.combine(days, awards).as((later, fen) -> {
            List<FundingRequest> requests = new ArrayList<>();
            for (int i = 0; i < fen.size(); i++) {
                requests.add(request(i, later.get(i), fen.get(i)));
            }
            return requests;
        });
    }

    @Property(tries = 500)
    void allocate_anything_neitherLosesNorOverdraws(
            @ForAll("requests") List<FundingRequest> requests,
            @ForAll @LongRange(min = 0, max = 10) long places,
            @ForAll @LongRange(min = 0, max = 3000) long budget) {
        AllocationResult result = Allocator.allocate(requests, supply(places, budget));

        assertThat(result.funded().size() + result.waitlisted().size()).isEqualTo(requests.size());
        assertThat((long) result.funded().size()).isLessThanOrEqualTo(places);
        assertThat(result.funded().stream().mapToLong(e -> e.total().fen()).sum())
                .isLessThanOrEqualTo(budget);
        assertThat(result.funded())
                .allSatisfy(e -> assertThat(e.entitlement().fund()).contains(FUND));
    }

    @Property(tries = 300)
    void allocate_shuffled_isTheSame(@ForAll("requests") List<FundingRequest> requests, @ForAll Random random) {
        List<FundingRequest> shuffled = new ArrayList<>(requests);
        Collections.shuffle(shuffled, random);

        assertThat(Allocator.allocate(shuffled, supply(5, 1500)))
                .isEqualTo(Allocator.allocate(requests, supply(5, 1500)));
    }

    @Property(tries = 300)
    void allocate_waitingForMoney_couldNotHaveBeenPaidFromWhatIsLeft(
            @ForAll("requests") List<FundingRequest> requests) {
        AllocationResult result = Allocator.allocate(requests, supply(100, 1500));
        long left =
                1500 - result.funded().stream().mapToLong(e -> e.total().fen()).sum();

        assertThat(result.waitlisted()).allSatisfy(waiting -> {
            assertThat(waiting.reason()).isEqualTo(WaitReason.BUDGET_EXHAUSTED);
            assertThat(waiting.request().entitlement().award().value().fen()).isGreaterThan(left);
        });
    }

    @Example
    void allocate_quotaOfOneThousand_letsTheNextByDayReceivedWait() {
        List<FundingRequest> requests = new ArrayList<>();
        for (int i = 0; i <= 1000; i++) {
            requests.add(request(i, i == 500 ? 9 : i % 7, 1));
        }
        AllocationResult result = Allocator.allocate(requests, supply(1000, 100_000));

        assertThat(result.funded()).hasSize(1000);
        assertThat(result.waitlisted()).singleElement().satisfies(waiting -> {
            assertThat(waiting.reason()).isEqualTo(WaitReason.QUOTA_USED_UP);
            assertThat(waiting.request().entitlement().application()).isEqualTo(ApplicationId.of("A-500"));
        });
    }

    @Example
    void allocate_earmarkedForAnotherPurpose_mayNotPay() {
        AllocationResult result = Allocator.allocate(List.of(request(1, 0, 1)), supply(1, 100, Purpose.STUDY));

        assertThat(result.waitlisted().get(0).reason()).isEqualTo(WaitReason.NO_FUND_MAY_PAY);
    }
}
