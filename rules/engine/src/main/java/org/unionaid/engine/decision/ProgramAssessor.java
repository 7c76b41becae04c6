package org.unionaid.engine.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.unionaid.answer.Answer;
import org.unionaid.code.Label;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.evaluation.CriterionEvaluator;
import org.unionaid.engine.evaluation.Evaluator;
import org.unionaid.engine.evaluation.FailureCode;
import org.unionaid.engine.evaluation.Finding;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.policy.Benefit;
import org.unionaid.engine.policy.GrantWindow;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Value;
import org.unionaid.ledger.History;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;
import org.unionaid.program.Beneficiary;
import org.unionaid.time.DateRange;

/**
 * Decides one program for one beneficiary: the criteria, then the grants of the period before, then the cap. Use one for each
 * program and beneficiary.
 */
public final class ProgramAssessor {
    private static final Label HISTORY = new Label("以往帮扶记录", "what was granted before");

    private final Program program;
    private final Evaluator evaluator;
    private final Function<Expr, ImmutableList<ParameterValue>> parametersOf;
    private final Answer<History> history;
    private final DateRange period;

    /**
     * An assessor.
     *
     * @param program  the program
     * @param evaluator  evaluates the program's expressions for the beneficiary
     * @param parametersOf  the bound parameters that an expression uses, itself or through definitions
     * @param beneficiary  who would get it
     * @param history  what was granted before; unknown if nobody looked
     * @param day  the day asked about
     */
    public ProgramAssessor(
            Program program,
            Evaluator evaluator,
            Function<Expr, ImmutableList<ParameterValue>> parametersOf,
            Beneficiary beneficiary,
            Answer<History> history,
            LocalDate day) {
        this.program = program;
        this.evaluator = evaluator;
        this.parametersOf = parametersOf;
        this.history = history.map(all -> all.awardedTo(beneficiary)).orElseIfNone(History.none());
        this.period = program.window().at(day);
    }

    /**
     * Decides.
     *
     * @return the decision with every reason
     */
    public Decision assess() {
        Finding finding = new CriterionEvaluator(evaluator).evaluate(program.eligible());
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        reasons.addAll(new ReasonCollector(parametersOf).collect(finding));
        Optional<Reason> granted = alreadyGranted();
        granted.ifPresent(reasons::add);
        Room room = room();
        room.reason().ifPresent(reasons::add);
        ImmutableList<Reason> all = reasons.build();

        boolean limitReached =
                granted.map(reason -> reason.verdict() == Verdict.NOT_MET).orElse(false)
                        || room.reason().isPresent();
        if (finding.outcome().isFalse() || limitReached) {
            return new Decision.Ineligible(all);
        }
        if (finding.outcome() instanceof Outcome.Failed failed) {
            return new Decision.Failed(failed, all);
        }
        if (room.failed().isPresent()) {
            return new Decision.Failed(room.failed().get(), all);
        }
        ImmutableSortedSet<MissingFact> missing = ImmutableSortedSet.<MissingFact>naturalOrder()
                .addAll(finding.outcome().missingFacts())
                .addAll(granted.map(Reason::missing).orElse(ImmutableSortedSet.of()))
                .addAll(room.missing())
                .build();
        if (!missing.isEmpty()) {
            return new Decision.Undetermined(missing, finding.outcome().isTrue(), all);
        }
        Grant grant = room.grant().orElseThrow();
        return new Decision.Eligible(grant.cap(), grant.fullCap(), grant.used(), grant.award(), period, all);
    }

    /** Grants of an event have names of their own and are kept apart by the ledger. */
    private Optional<Reason> alreadyGranted() {
        boolean counted = program.times().isPresent() || (program.benefit() instanceof Benefit.Fixed && !isPerEvent());
        if (!counted) {
            return Optional.empty();
        }
        int times = program.times().orElse(1);
        Label title = new Label(
                "本期内未享受过" + program.title().zh() + (times == 1 ? "" : "满 " + times + " 次"),
                program.title().en() + " not yet granted" + (times == 1 ? "" : " " + times + " times")
                        + " for this period");
        if (history.isUnknown()) {
            return Optional.of(
                    limit(Reason.ALREADY_GRANTED, Verdict.OPEN, title, ImmutableSortedSet.of(historyFact())));
        }
        boolean reached = history.get().countIn(program.id(), period) >= times;
        return Optional.of(
                limit(Reason.ALREADY_GRANTED, reached ? Verdict.NOT_MET : Verdict.MET, title, ImmutableSortedSet.of()));
    }

    /** An event has a cap of its own, and the ledger keeps one event from being granted twice. */
    private boolean isPerEvent() {
        return program.window() == GrantWindow.EVENT;
    }

    private Reason limit(String code, Verdict verdict, Label title, ImmutableSortedSet<MissingFact> missing) {
        return new Reason(
                code,
                verdict,
                title,
                false,
                Optional.empty(),
                Optional.of(program.provenance()),
                ImmutableList.of(),
                missing);
    }

    private record Grant(Aid cap, Aid fullCap, Money used, Optional<Aid> award) {}

    /** What the cap came to: a grant, or why there is none. */
    private record Room(
            Optional<Grant> grant,
            Optional<Reason> reason,
            Optional<Outcome.Failed> failed,
            ImmutableSortedSet<MissingFact> missing) {}

    private Room room() {
        if (program.benefit() instanceof Benefit.Fixed fixed) {
            return granted(new Grant(fixed.aid(), fixed.aid(), Money.ZERO, Optional.of(fixed.aid())));
        }
        Benefit.Amount amount = (Benefit.Amount) program.benefit();
        Outcome cap = money(amount.cap(), "cap");
        Outcome award = amount.award().map(expr -> money(expr, "award")).orElse(cap);
        if (cap instanceof Outcome.Failed failed) {
            return new Room(Optional.empty(), Optional.empty(), Optional.of(failed), ImmutableSortedSet.of());
        }
        if (award instanceof Outcome.Failed failed) {
            return new Room(Optional.empty(), Optional.empty(), Optional.of(failed), ImmutableSortedSet.of());
        }
        ImmutableSortedSet.Builder<MissingFact> missing = ImmutableSortedSet.naturalOrder();
        missing.addAll(cap.missingFacts()).addAll(award.missingFacts());
        if (cap instanceof Outcome.Known && fen(cap).signum() <= 0) {
            return refused(Reason.NOTHING_TO_GRANT, new Label("核算上限为零", "the cap comes to nothing"));
        }
        if (history.isUnknown() && !isPerEvent()) {
            missing.add(historyFact());
        }
        if (!missing.build().isEmpty()) {
            return new Room(Optional.empty(), Optional.empty(), Optional.empty(), missing.build());
        }
        return within(amount, money(cap), amount.award().map(expr -> money(award)));
    }

    private Room within(Benefit.Amount amount, Money fullCap, Optional<Money> award) {
        Money used = isPerEvent() ? Money.ZERO : history.get().totalIn(program.id(), period);
        Money left = fullCap.minus(used);
        if (!left.isPositive()) {
            return refused(Reason.CAP_USED_UP, new Label("本期上限已用完", "the cap of the period is not used up"));
        }
        return granted(new Grant(
                aid(amount, left), aid(amount, fullCap), used, award.map(money -> aid(amount, money.min(left)))));
    }

    private Outcome money(Expr expr, String name) {
        Location at = expr.at();
        Outcome outcome =
                Evaluator.named(evaluator.evaluate(expr), at, program.id().value() + "." + name);
        boolean broken = outcome instanceof Outcome.Known && !fen(outcome).isWhole();
        return broken ? new Outcome.Failed(FailureCode.FACT_BROKE_CONTRACT, at, name) : outcome;
    }

    private static Fraction fen(Outcome outcome) {
        return ((Value.Quantity) ((Outcome.Known) outcome).value()).amount();
    }

    private static Money money(Outcome outcome) {
        return Money.ofFen(fen(outcome).longValueExact());
    }

    private static Aid aid(Benefit.Amount amount, Money money) {
        return amount.voucher()
                .<Aid>map(name -> new Aid.Voucher(name.zh(), money))
                .orElseGet(() -> new Aid.Cash(money));
    }

    private static Room granted(Grant grant) {
        return new Room(Optional.of(grant), Optional.empty(), Optional.empty(), ImmutableSortedSet.of());
    }

    private Room refused(String code, Label title) {
        Reason reason = limit(code, Verdict.NOT_MET, title, ImmutableSortedSet.of());
        return new Room(Optional.empty(), Optional.of(reason), Optional.empty(), ImmutableSortedSet.of());
    }

    private static MissingFact historyFact() {
        return new MissingFact("history", HISTORY);
    }
}
