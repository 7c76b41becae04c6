package org.unionaid.engine.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unionaid.engine.coverage.EdgeCoverage.Side;
import org.unionaid.engine.decision.Verdict;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprWalk;
import org.unionaid.engine.value.Value;

/**
 * Makes cases that show what no case shows: takes a question that a case asks, changes one thing, and keeps the first attempt
 * that shows the goal. What it shows beside counts for the goals after it, so that few cases are proposed.
 */
final class Proposer {
    private final Inventory inventory;
    private final List<Visit> visits;
    private final Set<Mark> seen;
    private final Names names;
    private final ImmutableList.Builder<Proposal> proposals = ImmutableList.builder();
    private final ImmutableList.Builder<Gap> gaps = ImmutableList.builder();

    /**
     * A proposer.
     *
     * @param inventory  what there is to show
     * @param visits  the questions of the cases there are
     * @param seen  what they show
     * @param taken  the ids of the cases there are
     */
    Proposer(Inventory inventory, ImmutableList<Visit> visits, ImmutableSet<Mark> seen, ImmutableSet<String> taken) {
        this.inventory = inventory;
        this.visits =
                new ArrayList<>(visits.stream().filter(Visit::isFromTheStart).toList());
        this.seen = new HashSet<>(seen);
        this.names = new Names(taken);
        ImmutableList<Goal> open = Goal.of(inventory);
        int before;
        do {
            before = visits.size();
            open = open.stream().filter(this::isMissed).collect(ImmutableList.toImmutableList());
        } while (visits.size() > before);
        open.stream()
                .filter(goal -> goal.needed() && !seen.contains(goal.mark()))
                .forEach(goal -> gaps.add(new Gap(goal.spot(), goal.text())));
    }

    /** Whether no attempt shows it either; if one does, it is kept, and more may be made from it. */
    private boolean isMissed(Goal goal) {
        return !seen.contains(goal.mark()) && attempts(goal.mark()).noneMatch(attempt -> isKept(attempt, goal));
    }

    ImmutableList<Proposal> proposals() {
        return proposals.build();
    }

    /** What no attempt shows. */
    ImmutableList<Gap> gaps() {
        return gaps.build();
    }

    private boolean isKept(Attempt attempt, Goal goal) {
        ImmutableSet<Mark> shown = attempt.marks();
        Optional<Proposal> proposal = shown.contains(goal.mark()) ? attempt.proposal(goal, names) : Optional.empty();
        proposal.ifPresent(it -> {
            proposals.add(it);
            seen.addAll(shown);
            attempt.asTemplate().ifPresent(visits::add);
        });
        return proposal.isPresent();
    }

    private Stream<Attempt> attempts(Mark mark) {
        if (mark instanceof Mark.Near near) {
            return moved(near.edge(), near.side());
        }
        if (mark instanceof Mark.Beside beside) {
            return moved(beside.edge(), beside.side());
        }
        if (mark instanceof Mark.Goes goes) {
            return told(ExprWalk.parts(goes.way().choice()), List.copyOf(visits));
        }
        if (mark instanceof Mark.Stands stands) {
            List<Visit> own =
                    of(ImmutableSet.of(stands.requirement().program().id().value()));
            return stands.verdict() == Verdict.OPEN
                    ? own.stream().limit(1).flatMap(visit -> Attempt.nothingKnown(visit).stream())
                    : told(ImmutableList.of(stands.requirement().condition().expr()), own);
        }
        Mark.Limits limits = (Mark.Limits) mark;
        return of(limits.ceiling().programs().stream().map(Object::toString).collect(ImmutableSet.toImmutableSet()))
                .stream()
                .flatMap(visit -> Requests.of(visit, limits.ceiling(), limits.bites()));
    }

    private List<Visit> of(ImmutableSet<String> programs) {
        return visits.stream()
                .filter(visit -> visit.program()
                        .map(program -> programs.contains(program.id().value()))
                        .orElse(false))
                .toList();
    }

    private Stream<Attempt> moved(Edge edge, Side side) {
        return List.copyOf(visits).stream()
                .flatMap(visit -> Lever.in(ImmutableList.of(edge.value(), edge.line())).stream()
                        .flatMap(lever ->
                                Optional.ofNullable(new Balance(edge, visit, lever)
                                                .around()
                                                .get(side))
                                        .stream()
                                        .map(value -> Attempt.set(visit, lever, value))));
    }

    private Stream<Attempt> told(Iterable<Expr> exprs, List<Visit> from) {
        return from.stream()
                .flatMap(visit -> Lever.in(exprs).stream()
                        .flatMap(lever -> lever.all(inventory.policy()).stream()
                                .map((Value value) -> Attempt.set(visit, lever, value))));
    }
}
