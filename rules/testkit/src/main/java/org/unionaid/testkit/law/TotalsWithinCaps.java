package org.unionaid.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionaid.code.Label;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.decision.Room;
import org.unionaid.engine.policy.GrantWindow;
import org.unionaid.engine.policy.Limit;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.ledger.PriorAward;
import org.unionaid.money.Money;
import org.unionaid.program.Beneficiary;

/** Asked for again and again, in whatever order and portions, what is granted in all stays within every cap. */
final class TotalsWithinCaps implements Law<Trial> {
    private static final int ROUNDS = 3;

    /** What is asked of what is left, in hundredths. */
    private static final ImmutableList<Integer> PORTIONS = ImmutableList.of(100, 60, 101);

    @Override
    public String name() {
        return "totals-within-caps";
    }

    @Override
    public Label description() {
        return Label.of(
                "无论以何种次序和份额多次申请，各期累计核定额都不超过上限和限额",
                "asked for again and again, in any order and portions, no total of a period is above its cap or a limit");
    }

    @Override
    public Optional<Violation> check(Trial trial) {
        ImmutableList<DecisionKey> keys = trial.assess().decisions().keySet().asList();
        for (ImmutableList<DecisionKey> order : ImmutableList.of(keys, ImmutableList.copyOf(Lists.reverse(keys)))) {
            for (int portion : PORTIONS) {
                Optional<Violation> violation = new Run(trial, portion).through(order);
                if (violation.isPresent()) {
                    return violation;
                }
            }
        }
        return Optional.empty();
    }

    /** One way to ask; each grant is in the history of the next. */
    private final class Run {
        private final Trial trial;
        private final int portion;
        private final List<Entitlement> granted = new ArrayList<>();
        private AidCase now;

        Run(Trial trial, int portion) {
            this.trial = trial;
            this.portion = portion;
            this.now = trial.aidCase();
        }

        Optional<Violation> through(ImmutableList<DecisionKey> order) {
            for (int round = 0; round < ROUNDS; round++) {
                for (DecisionKey key : order) {
                    Assessment assessment = trial.policy().assess(now);
                    if (assessment.decisions().get(key) instanceof Decision.Eligible eligible) {
                        Optional<Violation> violation = ask(key, eligible, assessment);
                        if (violation.isPresent()) {
                            return violation;
                        }
                    }
                }
            }
            return Optional.empty();
        }

        private Optional<Violation> ask(DecisionKey key, Decision.Eligible eligible, Assessment assessment) {
            Money proposed = Money.ofFen(eligible.cap().value().fen() / 100 * portion);
            for (Entitlement entitlement : trial.policy()
                    .entitle(now, assessment, Asking.forOne(trial.policy(), key, Optional.of(proposed)))
                    .granted()) {
                granted.add(entitlement);
                Optional<Violation> violation = above(key, eligible);
                if (violation.isPresent()) {
                    return violation;
                }
                now = now.withHistory(now.history().map((History h) -> h.plus(PriorAward.of(entitlement))));
            }
            return Optional.empty();
        }

        private Optional<Violation> above(DecisionKey key, Decision.Eligible eligible) {
            Program program = trial.policy().policy().programs().get(key.program());
            if (program == null) {
                return Optional.empty();
            }
            if (program.amount().isPresent() && program.window() != GrantWindow.EVENT) {
                Money before = trial.aidCase()
                        .history()
                        .find()
                        .map(history -> history.awardedTo(key.beneficiary()).totalIn(key.program(), eligible.period()))
                        .orElse(Money.ZERO);
                Money total = before.plus(sum(ImmutableList.of(program.id()), Optional.of(key.beneficiary())));
                if (total.compareTo(eligible.fullCap().value()) > 0) {
                    return Optional.of(
                            broken(key, eligible, "the cap", eligible.fullCap().value(), total));
                }
            }
            for (Room room : eligible.terms().rooms()) {
                Optional<Violation> violation = limit(program, room.limit())
                        .filter(limit -> !limit.soft()
                                && !limit.isPerPayment()
                                && room.full().isPresent())
                        .flatMap(limit ->
                                aboveLimit(key, eligible, limit, room.full().get()));
                if (violation.isPresent()) {
                    return violation;
                }
            }
            return Optional.empty();
        }

        private Optional<Violation> aboveLimit(DecisionKey key, Decision.Eligible eligible, Limit limit, Money full) {
            Optional<Beneficiary> whose =
                    limit.scope() == Limit.Scope.BENEFICIARY ? Optional.of(key.beneficiary()) : Optional.empty();
            Money total = sum(limit.programs(), whose);
            return total.compareTo(full) > 0
                    ? Optional.of(broken(key, eligible, "limit '" + limit.id() + "'", full, total))
                    : Optional.empty();
        }

        /** What was granted in this run, to one or to all. */
        private Money sum(Iterable<ProgramId> programs, Optional<Beneficiary> whose) {
            ImmutableList<ProgramId> all = ImmutableList.copyOf(programs);
            return Money.sum(granted.stream()
                    .filter(each -> all.contains(each.program()))
                    .filter(each -> whose.isEmpty() || whose.get().equals(each.beneficiary()))
                    .map(each -> each.award().value())
                    .toList());
        }

        private Optional<Limit> limit(Program program, String id) {
            return ImmutableList.<Limit>builder()
                    .addAll(program.limits())
                    .addAll(trial.policy().policy().stacking().limitsOf(program.id()))
                    .build()
                    .stream()
                    .filter(limit -> limit.id().equals(id))
                    .findFirst();
        }

        private Violation broken(DecisionKey key, Decision decision, String what, Money most, Money total) {
            String figures = total.toPlainString() + " > " + most.toPlainString();
            return Violation.of(
                    TotalsWithinCaps.this,
                    Label.of("累计核定 " + figures + "，超过上限", "granted in all more than " + what + " allows: " + figures),
                    Findings.told("last decision:", trial.policy().policy(), key, decision));
        }
    }
}
