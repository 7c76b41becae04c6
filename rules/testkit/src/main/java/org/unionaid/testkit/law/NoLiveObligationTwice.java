package org.unionaid.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionaid.application.Application;
import org.unionaid.code.Label;
import org.unionaid.engine.decision.Assessment;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.DecisionKey;
import org.unionaid.engine.policy.Benefit;
import org.unionaid.engine.policy.GrantWindow;
import org.unionaid.engine.policy.Program;
import org.unionaid.entitlement.Entitlement;
import org.unionaid.ledger.History;
import org.unionaid.ledger.Ledger;
import org.unionaid.ledger.Posting;
import org.unionaid.ledger.PriorAward;
import org.unionaid.money.Money;

/** The same thing is never owed twice: the ledger refuses it, and the policy that is told of it grants it no more. */
final class NoLiveObligationTwice implements Law<Trial> {
    @Override
    public String name() {
        return "no-live-obligation-twice";
    }

    @Override
    public Label description() {
        return Label.of(
                "同一事项不会形成两笔有效待遇：再次入账被拒，计入以往帮扶后不再核定",
                "the same thing is never owed twice: the ledger refuses it, and the policy that is told of it grants it no more");
    }

    @Override
    public Optional<Violation> check(Trial trial) {
        Assessment assessment = trial.assess();
        ImmutableList<Entitlement> granted = granted(trial, assessment, "A-1");
        Bookkeeping books = new Bookkeeping(trial.policy());
        Posting first = books.post(books.open(granted), granted, "first");
        if (first instanceof Posting.Refused refused) {
            return broken(
                    Label.of("首次入账即被拒", "even the first posting was refused"),
                    refused.text().en());
        }
        return postedAgain(books, granted, first.get())
                .or(() -> askedAgain(trial, assessment, books, first.get()))
                .or(() -> grantedAgain(trial, assessment, granted, first.get()));
    }

    /** What the policy grants if everything eligible is asked for in full. */
    private static ImmutableList<Entitlement> granted(Trial trial, Assessment assessment, String id) {
        Optional<Application> application = Asking.forAll(trial.policy(), assessment, id);
        return application
                .map(asked -> Bookkeeping.funded(trial.policy()
                        .entitle(trial.aidCase(), assessment, asked)
                        .granted()))
                .orElse(ImmutableList.of());
    }

    /** The same disbursements, posted again under other events. */
    private Optional<Violation> postedAgain(Bookkeeping books, ImmutableList<Entitlement> granted, Ledger ledger) {
        for (Entitlement entitlement : granted) {
            if (books.post(ledger, ImmutableList.of(entitlement), "again").isPosted()) {
                return broken(
                        Label.of("同一发放两次入账", "the same disbursement was posted twice"), "twice: " + name(entitlement));
            }
        }
        return Optional.empty();
    }

    /** The same application under another id, decided before anybody wrote down the first. */
    private Optional<Violation> askedAgain(Trial trial, Assessment assessment, Bookkeeping books, Ledger ledger) {
        ImmutableList<Entitlement> again = granted(trial, assessment, "A-2");
        Ledger both = ledger.withEntitlements(again);
        for (Entitlement entitlement : again) {
            if (books.post(both, ImmutableList.of(entitlement), "second").isPosted()) {
                return broken(
                        Label.of("两份申请形成两笔有效待遇", "two applications for the same thing are both owed"),
                        "twice: " + name(entitlement));
            }
        }
        return Optional.empty();
    }

    /** Assessed again with the ledger's history. Events may come again, and some programs grant several times. */
    private Optional<Violation> grantedAgain(
            Trial trial, Assessment assessment, ImmutableList<Entitlement> granted, Ledger ledger) {
        ImmutableList.Builder<PriorAward> awards = ImmutableList.builder();
        trial.aidCase().history().find().ifPresent(history -> awards.addAll(history.awards()));
        awards.addAll(Bookkeeping.historyOf(ledger, granted).awards());
        Assessment after = trial.policy().assess(trial.aidCase().withHistory(History.of(awards.build())));
        for (Entitlement entitlement : granted) {
            Program program = trial.policy().policy().programs().get(entitlement.program());
            DecisionKey key = new DecisionKey(entitlement.program(), entitlement.beneficiary());
            Decision decision = after.decisions().get(key);
            boolean usedUp = program != null
                    && isUsedUp(program, entitlement, assessment.decisions().get(key));
            if (usedUp && decision instanceof Decision.Eligible) {
                return Optional.of(Violation.of(
                        this,
                        Label.of("已全额核定，仍判为符合", "granted in full, and still eligible"),
                        Findings.told(
                                "after " + name(entitlement) + ":",
                                trial.policy().policy(),
                                key,
                                decision)));
            }
        }
        return Optional.empty();
    }

    /** Whether the award leaves nothing of a period: another limit, such as one per payment, may have left a part of the cap. */
    private static boolean isUsedUp(Program program, Entitlement entitlement, @Nullable Decision before) {
        if (program.window() == GrantWindow.EVENT || !(before instanceof Decision.Eligible eligible)) {
            return false;
        }
        Money left = eligible.fullCap().value().minus(eligible.used());
        return program.benefit() instanceof Benefit.Amount
                ? entitlement.award().value().compareTo(left) >= 0
                : program.times().orElse(1) == 1;
    }

    private static String name(Entitlement entitlement) {
        return entitlement.program().value() + " for " + entitlement.beneficiary() + ", " + entitlement.period();
    }

    private Optional<Violation> broken(Label text, String line) {
        return Optional.of(Violation.of(this, text, ImmutableList.of(line)));
    }
}
