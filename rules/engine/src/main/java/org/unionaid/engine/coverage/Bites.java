package org.unionaid.engine.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unionaid.engine.cases.PolicyCase;
import org.unionaid.engine.cases.Question;
import org.unionaid.engine.decision.Decision;
import org.unionaid.engine.decision.Room;
import org.unionaid.engine.decision.Verdict;
import org.unionaid.engine.entitlement.RefusalCode;
import org.unionaid.money.Money;

/** Tells which limits stood in the way of a decision or request, and which had room. */
final class Bites {
    private Bites() {}

    static ImmutableSet<Mark> of(
            ImmutableList<Ceiling> ceilings, PolicyCase policyCase, Question.OfProgram asked, Decision decision) {
        ImmutableSet.Builder<Mark> marks = ImmutableSet.builder();
        ceilings.stream()
                .filter(ceiling -> ceiling.programs().contains(asked.program().id()))
                .forEach(ceiling -> bites(ceiling, policyCase, asked, decision)
                        .ifPresent(bites -> marks.add(new Mark.Limits(ceiling, bites))));
        return marks.build();
    }

    private static Optional<Boolean> bites(
            Ceiling ceiling, PolicyCase policyCase, Question.OfProgram asked, Decision decision) {
        if (ceiling.id().equals(Ceiling.RETEST)) {
            return asked.asking()
                    .map(it -> !asked.aidCase()
                            .subject()
                            .equals(policyCase.subject().subject()));
        }
        if (ceiling.group().isPresent()) {
            return asked.asking()
                    .filter(it -> decision instanceof Decision.Eligible eligible
                            && eligible.terms()
                                    .onlyOneOf()
                                    .contains(ceiling.group().get()))
                    .map(it -> it.refused().equals(Optional.of(RefusalCode.ONE_ITEM_ONLY)));
        }
        Optional<Boolean> reason = decision.reasons().stream()
                .filter(each -> ceiling.codes().contains(each.code()))
                .filter(each -> each.verdict() == Verdict.MET || each.verdict() == Verdict.NOT_MET)
                .map(each -> each.verdict() == Verdict.NOT_MET)
                .findFirst();
        return decision instanceof Decision.Eligible eligible
                ? room(ceiling, eligible)
                        .map(room -> bites(room, wanted(asked, eligible), eligible))
                        .or(() -> reason)
                : reason;
    }

    static Optional<Room> room(Ceiling ceiling, Decision.Eligible eligible) {
        return eligible.terms().rooms().stream()
                .filter(room -> ceiling.codes().contains(room.limit()))
                .findFirst();
    }

    /** A limit bites if no hard limit is tighter and more is wanted than it has left. */
    private static boolean bites(Room room, Money wanted, Decision.Eligible eligible) {
        return room.left()
                .filter(left -> wanted.compareTo(left) > 0)
                .filter(left -> room.soft() || left.compareTo(least(eligible)) <= 0)
                .isPresent();
    }

    /** The least that any hard limit has left. */
    private static Money least(Decision.Eligible eligible) {
        return eligible.terms().rooms().stream()
                .filter(room -> !room.soft())
                .flatMap(room -> room.left().stream())
                .reduce(eligible.fullCap().value(), Money::min);
    }

    /** What is asked for, else all that the formula gives. */
    private static Money wanted(Question.OfProgram asked, Decision.Eligible eligible) {
        return asked.asking()
                .flatMap(Question.Asking::proposed)
                .orElse(eligible.fullCap().value());
    }
}
