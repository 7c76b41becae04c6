package org.unionaid.engine.whatif;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unionaid.answer.Answer;
import org.unionaid.engine.BoundPolicy;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.policy.GrantWindow;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Household;
import org.unionaid.household.Income;
import org.unionaid.household.IncomeKind;
import org.unionaid.household.Member;
import org.unionaid.household.Relationship;
import org.unionaid.identity.ProgramId;
import org.unionaid.money.Money;
import org.unionaid.time.MonthRange;

/**
 * What one household gets at each of many incomes, all else being equal (收入与待遇曲线), and where it is worse off for earning
 * more.
 *
 * <p>At each income the applicant earns it all, as income of one kind, the same every month of the years around the day asked
 * about; the others earn nothing. The household asks for everything it may have, each up to its cap, in the policy's order.
 * Aid that is granted month by month counts twelve times, everything else once, goods at their unit value. A program that
 * cannot be decided at some of the incomes, because something else about the household is unknown, is left out at all of them.
 * Immutable and thread-safe.
 *
 * @param points  from the least income to the greatest, at least one
 * @param open  the programs left out
 */
public record IncomeSweep(ImmutableList<SweepPoint> points, ImmutableSet<ProgramId> open) {
    private static final int MONTHS_A_YEAR = 12;
    private static final int YEARS_BACK = 4;

    /**
     * Sweeps over incomes.
     *
     * @param policy  the policy at a place and day, not null
     * @param aidCase  the case of a household; what it earns does not matter, not null
     * @param from  the least income of a head and month, not negative, not null
     * @param to  the greatest, not below {@code from}, not null
     * @param step  by how much income rises from point to point, above nought, not null
     * @return the sweep; its last point is the last one that is not above {@code to}
     * @throws IllegalArgumentException if the case is not about a household, nobody belongs to the household on the day, or an
     *     amount is out of order
     * @throws ArithmeticException if a sum of the household is out of range
     */
    public static IncomeSweep of(BoundPolicy policy, AidCase aidCase, Money from, Money to, Money step) {
        checkArgument(!from.isNegative(), "'from' must not be negative, but is %s", from);
        checkArgument(from.compareTo(to) <= 0, "'to' must not be below 'from' %s, but is %s", from, to);
        checkArgument(step.isPositive(), "'step' must be above nought, but is %s", step);
        checkArgument(
                aidCase.subject() instanceof AidCase.OfHousehold, "a sweep over incomes is about a household's case");
        Earnings earnings = new Earnings(((AidCase.OfHousehold) aidCase.subject()).household(), policy);
        Map<Money, Grants> grants = new LinkedHashMap<>();
        Set<ProgramId> open = new LinkedHashSet<>();
        for (Money perHead = from; perHead.compareTo(to) <= 0; perHead = perHead.plus(step)) {
            Household household = earnings.of(perHead);
            Grants at = Grants.of(policy, aidCase.withSubject(new AidCase.OfHousehold(household)));
            at.keys().stream().filter(at::isOpen).map(DecisionKey::program).forEach(open::add);
            grants.put(perHead, at);
        }
        ImmutableList.Builder<SweepPoint> points = ImmutableList.builder();
        grants.forEach((perHead, at) -> points.add(new SweepPoint(
                perHead,
                perHead.times((long) earnings.heads() * MONTHS_A_YEAR),
                aid(policy.policy().programs(), at, open),
                at.keys().stream()
                        .filter(at::isEligible)
                        .map(DecisionKey::program)
                        .filter(program -> !open.contains(program))
                        .collect(ImmutableSet.toImmutableSet()))));
        return new IncomeSweep(points.build(), ImmutableSet.copyOf(open));
    }

    private static ImmutableMap<ProgramId, Money> aid(
            ImmutableMap<ProgramId, Program> programs, Grants grants, Set<ProgramId> open) {
        Map<ProgramId, Money> aid = new LinkedHashMap<>();
        for (Program program : programs.values()) {
            if (!open.contains(program.id())) {
                aid.put(program.id(), Money.ZERO);
            }
        }
        for (DecisionKey key : grants.keys()) {
            Program program = programs.get(key.program());
            if (program != null && !open.contains(key.program())) {
                long times = program.window().equals(GrantWindow.MONTH) ? MONTHS_A_YEAR : 1;
                aid.merge(key.program(), grants.amount(key).times(times), Money::plus);
            }
        }
        return ImmutableMap.copyOf(aid);
    }

    /** The household with one income, earned by the applicant. */
    private record Earnings(Household household, Member earner, int heads, IncomeKind kind, MonthRange months) {
        Earnings(Household household, BoundPolicy policy) {
            this(
                    household,
                    earner(household, policy),
                    household.membersAt(policy.asOf().date()).size(),
                    kind(earner(household, policy)),
                    MonthRange.from(YearMonth.from(policy.asOf().date())
                            .minusYears(YEARS_BACK)
                            .withMonth(1)));
        }

        private static Member earner(Household household, BoundPolicy policy) {
            ImmutableList<Member> members = household.membersAt(policy.asOf().date());
            checkArgument(!members.isEmpty(), "nobody belongs to the household on %s", policy.asOf());
            return members.stream()
                    .filter(member -> member.relationship().equals(Relationship.SELF))
                    .findFirst()
                    .orElse(members.get(0));
        }

        /** What the applicant earned before tells what it earns now: a pensioner's income is a pension. */
        private static IncomeKind kind(Member member) {
            return member.incomes().find().stream()
                    .flatMap(List::stream)
                    .map(Income::kind)
                    .findFirst()
                    .orElse(IncomeKind.WAGE);
        }

        Household of(Money perHead) {
            Answer<ImmutableList<Income>> own = Answer.known(
                    perHead.isZero()
                            ? ImmutableList.of()
                            : ImmutableList.of(Income.of(kind, Answer.known(perHead.times(heads)), months)));
            return household.withMembers(household.members().stream()
                    .map(member -> member.withIncomes(
                            member.id().equals(earner.id()) ? own : Answer.known(ImmutableList.of())))
                    .toList());
        }
    }

    /**
     * Where the household is worse off for earning more.
     *
     * @return the falls, from the least income to the greatest
     */
    public ImmutableList<Cliff> cliffs() {
        ImmutableList.Builder<Cliff> cliffs = ImmutableList.builder();
        int i = 1;
        while (i < points.size()) {
            if (!falls(i)) {
                i++;
                continue;
            }
            SweepPoint before = points.get(i - 1);
            int foot = i;
            while (foot + 1 < points.size() && falls(foot + 1)) {
                foot++;
            }
            Optional<SweepPoint> recovered = points.subList(foot + 1, points.size()).stream()
                    .filter(point -> point.total().compareTo(before.total()) >= 0)
                    .findFirst();
            cliffs.add(new Cliff(before, points.get(foot), recovered));
            i = foot + 1;
        }
        return cliffs.build();
    }

    private boolean falls(int i) {
        return points.get(i).total().compareTo(points.get(i - 1).total()) < 0;
    }

    /**
     * Whether nothing depends on income within the sweep.
     *
     * @return true if every program may be had, and gives the same, at each income
     */
    public boolean isFlat() {
        return points.stream().allMatch(points.get(0)::isLike);
    }
}
