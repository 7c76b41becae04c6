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
import org.unionaid.engine.evaluation.Finding;
import org.unionaid.engine.evaluation.Outcome;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.policy.Benefit;
import org.unionaid.engine.policy.Limit;
import org.unionaid.engine.policy.OneOf;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.Program;
import org.unionaid.engine.policy.Stacking;
import org.unionaid.ledger.History;
import org.unionaid.ledger.PriorAward;
import org.unionaid.money.Money;
import org.unionaid.program.Aid;
import org.unionaid.program.Beneficiary;
import org.unionaid.time.DateRange;

/**
 * Decides one program for one beneficiary: the criteria, then the grants of the period before, then the cap and what is left of
 * every limit. Use one for each program and beneficiary.
 */
public final class ProgramAssessor {
    private final Program program;
    private final Stacking stacking;
    private final Evaluator evaluator;
    private final Function<Expr, ImmutableList<ParameterValue>> parametersOf;
    private final DateRange period;
    private final Tally tally = new Tally();
    private final Formulas formulas;
    private final GiftReader gifts;
    private final RoomReader rooms;

    /**
     * An assessor.
     *
     * @param program  the program
     * @param stacking  the policy's rules on how items go together
     * @param evaluator  evaluates the program's expressions for the beneficiary
     * @param parametersOf  the bound parameters that an expression uses, itself or through definitions
     * @param beneficiary  who would get it
     * @param history  what was granted before; unknown if nobody looked
     * @param day  the day asked about
     */
    public ProgramAssessor(
            Program program,
            Stacking stacking,
            Evaluator evaluator,
            Function<Expr, ImmutableList<ParameterValue>> parametersOf,
            Beneficiary beneficiary,
            Answer<History> history,
            LocalDate day) {
        this.program = program;
        this.stacking = stacking;
        this.evaluator = evaluator;
        this.parametersOf = parametersOf;
        this.period = program.window().at(day);
        this.formulas = new Formulas(program, evaluator, tally);
        this.gifts = new GiftReader(program, formulas, tally, period);
        this.rooms = new RoomReader(formulas, tally, history, beneficiary, day);
    }

    /**
     * Decides.
     *
     * @return the decision with every reason
     */
    public Decision assess() {
        Finding finding = new CriterionEvaluator(evaluator).evaluate(program.eligible());
        tally.add(new ReasonCollector(parametersOf).collect(finding));
        tally.conditions(finding.outcome());
        notGrantedBefore();
        Optional<Gift> gift = gifts.read();
        ImmutableList<Room> left = rooms(gift);
        ImmutableList<OneOf> groups = groups();

        ImmutableList<Reason> reasons = tally.reasons();
        ImmutableSortedSet<MissingFact> missing = tally.missing();
        if (tally.isRefused()) {
            return new Decision.Ineligible(reasons);
        }
        if (tally.failure().isPresent()) {
            return new Decision.Failed(tally.failure().get(), reasons);
        }
        if (!missing.isEmpty()) {
            return new Decision.Undetermined(missing, finding.outcome().isTrue(), reasons);
        }
        return eligible(gift.orElseThrow(), left, groups, reasons);
    }

    /** Grants of an event have names of their own and are kept apart by the ledger. */
    private void notGrantedBefore() {
        boolean counted = program.times().isPresent() || (program.amount().isEmpty() && !program.isPerEvent());
        if (!counted) {
            return;
        }
        int times = program.times().orElse(1);
        Label title = new Label(
                "本期内未享受过" + program.title().zh() + (times == 1 ? "" : "满 " + times + " 次"),
                program.title().en() + " not yet granted" + (times == 1 ? "" : " " + times + " times")
                        + " for this period");
        Answer<ImmutableList<PriorAward>> before = rooms.own(program.id(), period);
        if (before.isUnknown()) {
            tally.open(Reason.ALREADY_GRANTED, title, program.provenance());
        } else if (before.get().size() >= times) {
            tally.refuse(Reason.ALREADY_GRANTED, title, program.provenance());
        } else {
            tally.meet(Reason.ALREADY_GRANTED, title, program.provenance());
        }
    }

    private ImmutableList<Room> rooms(Optional<Gift> gift) {
        ImmutableList.Builder<Room> all = ImmutableList.builder();
        boolean counted = program.amount().isPresent() && !program.isPerEvent();
        if (counted && rooms.own(program.id(), period).isUnknown()) {
            tally.missingHistory();
        }
        gift.ifPresent(
                it -> program.amount().flatMap(amount -> ofCap(amount, it)).ifPresent(all::add));
        program.limits().forEach(limit -> read(limit, gift).ifPresent(all::add));
        stacking.limitsOf(program.id()).forEach(limit -> read(limit, gift).ifPresent(all::add));
        return all.build();
    }

    /** An event has a cap of its own, and the ledger keeps one event from being granted twice. */
    private Optional<Room> ofCap(Benefit.Amount amount, Gift gift) {
        Answer<ImmutableList<PriorAward>> before =
                program.isPerEvent() ? Answer.known(ImmutableList.of()) : rooms.own(program.id(), period);
        Optional<Money> used = before.find().flatMap(awards -> formulas.sum(awards, "used"));
        if (used.isEmpty()) {
            return Optional.empty();
        }
        Money full = gift.full().value();
        if (used.get().compareTo(full) >= 0) {
            Label title = new Label("本期上限已用完", "the cap of the period is not used up");
            tally.refuse(Reason.CAP_USED_UP, title, program.provenance());
            return Optional.empty();
        }
        Label title = new Label(
                program.title().zh() + "上限", "the cap of " + program.title().en());
        return Optional.of(new Room(
                Room.CAP, title, Optional.of(full), used.get(), false, amount.over(), false, program.provenance()));
    }

    /** Things cannot be cut: one that does not fit into what is left is not to be had. */
    private Optional<Room> read(Limit limit, Optional<Gift> gift) {
        Optional<Room> room = rooms.read(limit);
        boolean fits = room.isEmpty()
                || limit.soft()
                || gift.isEmpty()
                || program.amount().isPresent()
                || room.get()
                        .left()
                        .map(left -> gift.get().full().value().compareTo(left) <= 0)
                        .orElse(true);
        if (!fits) {
            tally.refuse(limit.id(), limit.title(), limit.provenance());
        }
        return fits ? room : Optional.empty();
    }

    /** The groups of one item only that bind this beneficiary. */
    private ImmutableList<OneOf> groups() {
        ImmutableList.Builder<OneOf> binding = ImmutableList.builder();
        for (OneOf group : stacking.groupsOf(program.id())) {
            if (group.when().isEmpty()) {
                binding.add(group);
                continue;
            }
            Outcome outcome = evaluator.evaluate(group.when().get());
            if (tally.isKnown(outcome) && outcome.isTrue()) {
                binding.add(group);
            }
        }
        return binding.build();
    }

    private Decision eligible(
            Gift gift, ImmutableList<Room> left, ImmutableList<OneOf> groups, ImmutableList<Reason> reasons) {
        Optional<Benefit.Amount> amount = program.amount();
        Money most = left.stream()
                .filter(room -> !room.soft())
                .flatMap(room -> room.left().stream())
                .reduce(gift.full().value(), Money::min);
        Aid cap = amount.map(it -> GiftReader.aid(it, most)).orElse(gift.full());
        Optional<Aid> award = amount.isEmpty()
                ? gift.award()
                : gift.award()
                        .map(aid -> GiftReader.aid(amount.get(), aid.value().min(most)));
        Money used = left.stream()
                .filter(room -> room.limit().equals(Room.CAP))
                .map(Room::used)
                .findFirst()
                .orElse(Money.ZERO);
        Terms terms = new Terms(
                left,
                gift.monthly(),
                program.approval()
                        .map(levels -> levels.levelFor(award.orElse(cap).value())),
                groups);
        return new Decision.Eligible(cap, gift.full(), used, award, gift.cover().orElse(period), terms, reasons);
    }
}
