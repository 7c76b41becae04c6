package org.unionaid.engine.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionaid.code.Label;
import org.unionaid.engine.decision.Reason;
import org.unionaid.engine.decision.Room;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.policy.Limit;
import org.unionaid.engine.policy.OneOf;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;
import org.unionaid.identity.ProgramId;

/**
 * Something beside the conditions that can stand in the way of a request.
 *
 * @param id  its name in the policy
 * @param title  the rule for people
 * @param at  the place in the text
 * @param programs  the programs whose requests it can stand in the way of
 * @param codes  the codes of reasons that tell of it
 * @param group  the group of which one item only is granted, if it is one
 */
record Ceiling(
        String id,
        Label title,
        Location at,
        ImmutableSet<ProgramId> programs,
        ImmutableSet<String> codes,
        Optional<OneOf> group) {
    /** The id of the rule that an award counts as income for the next. */
    static final String RETEST = "stacking/retest";

    /** All that a policy has, in its order. */
    static ImmutableList<Ceiling> of(Policy policy) {
        ImmutableList.Builder<Ceiling> all = ImmutableList.builder();
        policy.programs().values().forEach(program -> add(program, all));
        policy.stacking().limits().forEach(limit -> all.add(limit("stacking/", limit, limit.programs())));
        policy.stacking().oneOf().forEach(group -> all.add(oneOf(policy, group)));
        if (policy.stacking().retest().isPresent()) {
            Label title = new Label("前一项计入收入后再审核", "an award counts as income when the next is judged");
            all.add(new Ceiling(
                    RETEST,
                    title,
                    new Location(policy.id().value(), 1, 1),
                    policy.programs().keySet(),
                    ImmutableSet.of(),
                    Optional.empty()));
        }
        return all.build();
    }

    private static void add(Program program, ImmutableList.Builder<Ceiling> all) {
        String owner = program.id().value() + "/";
        ImmutableSet<ProgramId> own = ImmutableSet.of(program.id());
        if (program.amount().isPresent()) {
            Label title = new Label(
                    program.title().zh() + "上限", "the cap of " + program.title().en());
            all.add(new Ceiling(
                    owner + Room.CAP,
                    title,
                    program.at(),
                    own,
                    ImmutableSet.of(Room.CAP, Reason.CAP_USED_UP),
                    Optional.empty()));
        }
        if (program.times().isPresent() || (program.amount().isEmpty() && !program.isPerEvent())) {
            Label title = new Label(
                    program.title().zh() + "本期次数",
                    "grants of " + program.title().en() + " in a period");
            all.add(new Ceiling(
                    owner + Reason.ALREADY_GRANTED,
                    title,
                    program.at(),
                    own,
                    ImmutableSet.of(Reason.ALREADY_GRANTED),
                    Optional.empty()));
        }
        program.limits().forEach(limit -> all.add(limit(owner, limit, own)));
    }

    private static Ceiling limit(String owner, Limit limit, ImmutableSet<ProgramId> programs) {
        return new Ceiling(
                owner + limit.id(), limit.title(), limit.at(), programs, ImmutableSet.of(limit.id()), Optional.empty());
    }

    private static Ceiling oneOf(Policy policy, OneOf group) {
        String names = group.programs().stream().map(ProgramId::value).collect(Collectors.joining(", "));
        return new Ceiling(
                "stacking/one-of " + names,
                Label.of("只享受一项：" + names, "one item only: " + names),
                new Location(policy.id().value(), 1, 1),
                ImmutableSet.copyOf(group.programs()),
                ImmutableSet.of(),
                Optional.of(group));
    }
}
