package org.unionaid.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.unionaid.answer.Answer;
import org.unionaid.code.Label;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.household.Household;
import org.unionaid.household.Income;
import org.unionaid.household.IncomeKind;
import org.unionaid.household.Member;
import org.unionaid.identity.ProgramId;
import org.unionaid.money.Money;

/** Whoever earns more is never granted what they were refused, nor more. */
final class MonotoneInIncome implements Law<Trial> {
    private static final ImmutableList<Money> RISES = ImmutableList.of(
            Money.ofFen(1), Money.cny("10.00"), Money.cny("100.00"), Money.cny("1000.00"), Money.cny("10000.00"));
    private static final int MONTHS_AROUND = 24;

    private final Optional<ImmutableSet<ProgramId>> programs;

    MonotoneInIncome(Optional<ImmutableSet<ProgramId>> programs) {
        this.programs = programs;
    }

    @Override
    public String name() {
        return "monotone-in-income";
    }

    @Override
    public Label description() {
        return Label.of(
                "成员收入增加，不会使不符合变为符合，也不会提高上限",
                "when a member earns more, nothing turns from ineligible to eligible, and no cap rises");
    }

    @Override
    public Optional<Violation> check(Trial trial) {
        if (!(trial.aidCase().subject() instanceof AidCase.OfHousehold of)) {
            return Optional.empty();
        }
        Assessment before = trial.assess();
        for (Member member : of.household().members()) {
            for (Money rise : RISES) {
                if (member.incomes().isKnown()) {
                    Household richer = of.household().replaceMember(earningMore(member, rise, trial.policy()));
                    Assessment after = trial.policy().assess(Findings.with(trial.aidCase(), richer));
                    Optional<Violation> violation = compare(trial, member, rise, before, after);
                    if (violation.isPresent()) {
                        return violation;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A wage for every month that a window of the policy can look at. */
    private static Member earningMore(Member member, Money rise, PolicyUnderTest policy) {
        YearMonth month = YearMonth.from(policy.asOf().date());
        Income more = Income.monthly(
                IncomeKind.WAGE, rise, month.minusMonths(MONTHS_AROUND), month.plusMonths(MONTHS_AROUND));
        return member.withIncomes(Answer.known(ImmutableList.<Income>builder()
                .addAll(member.incomes().get())
                .add(more)
                .build()));
    }

    private Optional<Violation> compare(Trial trial, Member member, Money rise, Assessment before, Assessment after) {
        for (Map.Entry<DecisionKey, Decision> entry : before.decisions().entrySet()) {
            DecisionKey key = entry.getKey();
            if (programs.isPresent() && !programs.get().contains(key.program())) {
                continue;
            }
            Decision then = after.decisions().get(key);
            if (then instanceof Decision.Eligible eligible && isBetter(entry.getValue(), eligible)) {
                String sum = rise.toPlainString();
                return Optional.of(Violation.of(
                        this,
                        Label.of(
                                "成员 " + member.id() + " 每月多收入 " + sum + " 元后，" + key + " 反而更优",
                                "with " + sum + " yuan a month more for " + member.id() + ", " + key + " got better"),
                        Findings.both(
                                Findings.told("before:", trial.policy().policy(), key, entry.getValue()),
                                Findings.told("after:", trial.policy().policy(), key, then))));
            }
        }
        return Optional.empty();
    }

    private static boolean isBetter(Decision before, Decision.Eligible after) {
        if (before instanceof Decision.Eligible eligible) {
            return after.cap().value().compareTo(eligible.cap().value()) > 0
                    || after.fullCap().value().compareTo(eligible.fullCap().value()) > 0;
        }
        return before instanceof Decision.Ineligible;
    }
}
