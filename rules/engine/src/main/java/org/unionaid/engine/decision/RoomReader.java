package org.unionaid.engine.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.unionaid.answer.Answer;
import org.unionaid.code.Label;
import org.unionaid.engine.policy.Limit;
import org.unionaid.identity.ProgramId;
import org.unionaid.ledger.History;
import org.unionaid.ledger.PriorAward;
import org.unionaid.money.Money;
import org.unionaid.program.Beneficiary;
import org.unionaid.time.DateRange;

/** Tells what is left of limits, from what was granted before. */
final class RoomReader {
    private final Formulas formulas;
    private final Tally tally;
    private final Answer<History> all;
    private final Answer<History> own;
    private final LocalDate day;

    RoomReader(Formulas formulas, Tally tally, Answer<History> history, Beneficiary beneficiary, LocalDate day) {
        this.formulas = formulas;
        this.tally = tally;
        this.all = history.orElseIfNone(History.none());
        this.own = all.map(awards -> awards.awardedTo(beneficiary));
        this.day = day;
    }

    /** The beneficiary's own live awards of a program for a period. */
    Answer<ImmutableList<PriorAward>> own(ProgramId program, DateRange period) {
        return own.map(history -> live(history, ImmutableSet.of(program), period));
    }

    /** What is left of a limit; empty if it cannot be told or, unless it is soft, if nothing is left: the tally says so. */
    Optional<Room> read(Limit limit) {
        Optional<Money> full = limit.most() instanceof Limit.Sum sum
                ? formulas.money(sum.amount(), limit.id()).map(money -> money.max(Money.ZERO))
                : Optional.empty();
        if (limit.most() instanceof Limit.Sum && full.isEmpty()) {
            return Optional.empty();
        }
        Answer<ImmutableList<PriorAward>> counted = counted(limit);
        if (counted.isUnknown()) {
            tally.open(limit.id(), limit.title(), limit.provenance());
            return Optional.empty();
        }
        ImmutableList<PriorAward> awards = counted.get();
        Optional<Money> sum = full.isPresent() ? formulas.sum(awards, limit.id()) : Optional.of(Money.ZERO);
        if (sum.isEmpty()) {
            return Optional.empty();
        }
        Money used = sum.get();
        boolean usedUp = limit.most() instanceof Limit.Times times
                ? awards.size() >= times.times()
                : used.compareTo(full.orElse(Money.ZERO)) >= 0;
        if (usedUp && !limit.soft()) {
            tally.refuse(limit.id(), notUsedUp(limit), limit.provenance());
            return Optional.empty();
        }
        return Optional.of(new Room(
                limit.id(), limit.title(), full, used, usedUp, limit.over(), limit.soft(), limit.provenance()));
    }

    private static Label notUsedUp(Limit limit) {
        return new Label(limit.title().zh() + "未用完", limit.title().en() + " is not used up");
    }

    private Answer<ImmutableList<PriorAward>> counted(Limit limit) {
        if (limit.isPerPayment()) {
            return Answer.known(ImmutableList.of());
        }
        DateRange period = limit.per().at(day);
        Answer<History> whose = limit.scope() == Limit.Scope.HOUSEHOLD ? all : own;
        return whose.map(history -> live(history, limit.programs(), period));
    }

    private static ImmutableList<PriorAward> live(History history, ImmutableSet<ProgramId> programs, DateRange period) {
        return history.live().awards().stream()
                .filter(award ->
                        programs.contains(award.program()) && award.period().overlaps(period))
                .collect(ImmutableList.toImmutableList());
    }
}
