package org.unionaid.testkit.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unionaid.answer.Answer;
import org.unionaid.code.Label;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.policy.Benefit;
import org.unionaid.engine.policy.GrantWindow;
import org.unionaid.engine.policy.Limit;
import org.unionaid.engine.policy.Over;
import org.unionaid.engine.policy.Overlay;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.subject.AidCase;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;
import org.unionaid.ledger.History;
import org.unionaid.money.Money;
import org.unionaid.testkit.law.Law;
import org.unionaid.testkit.law.Violation;

/** A cap that no amount reaches is as good as none: as a limit beside the cap, and as the greater part of a least. */
final class CapAboveEverythingChangesNothing implements Law<PolicyTrial> {
    private static final Money MUCH = Money.ofFen(Long.MAX_VALUE / 4);

    @Override
    public String name() {
        return "cap-above-everything-changes-nothing";
    }

    @Override
    public Label description() {
        return Label.of("高于一切金额的上限不改变任何决定", "a cap above every amount changes no decision");
    }

    /** A limit wants to know what was granted before: where nobody looked, the case is taken as one of whom it is none. */
    @Override
    public Optional<Violation> check(PolicyTrial trial) {
        AidCase aidCase = trial.aidCase();
        AidCase told = aidCase.history().isUnknown() ? aidCase.withHistory(Answer.known(History.none())) : aidCase;
        Policy policy = trial.policy().policy();
        Assessment before = trial.bound().assess(told);
        Label text = Label.of("极高的上限改变了决定", "a cap that nothing reaches changed a decision");
        return trial.bind(Variants.limited(policy, CapAboveEverythingChangesNothing::limit))
                .flatMap(limited -> Essence.difference(this, text, before, limited.assess(told)))
                .or(() -> trial.bind(trial.policy().with(leastOfCapAndMuch(policy)))
                        .flatMap(capped -> Essence.difference(this, text, before, capped.assess(told))));
    }

    private static Limit limit(Program program) {
        return new Limit(
                "law-much",
                Label.of("极高的上限", "a cap above everything"),
                new Limit.Sum(much(program), MUCH.toPlainString()),
                GrantWindow.ONCE,
                Limit.Scope.HOUSEHOLD,
                ImmutableSet.of(program.id()),
                Over.REFUSE,
                false,
                program.provenance(),
                program.at());
    }

    private static Overlay leastOfCapAndMuch(Policy policy) {
        Overlay overlay = Overlay.none();
        for (Program program : policy.programs().values()) {
            if (program.benefit() instanceof Benefit.Amount amount) {
                overlay = overlay.cap(
                        program.id(),
                        new Expr.Extreme(
                                program.at(), true, ImmutableList.of(amount.cap(), much(program)), Type.MONEY));
            }
        }
        return overlay;
    }

    private static Expr much(Program program) {
        return new Expr.Constant(program.at(), Value.of(MUCH), Type.MONEY);
    }
}
