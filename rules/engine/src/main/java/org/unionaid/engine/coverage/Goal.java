package org.unionaid.engine.coverage;

import com.google.common.collect.ImmutableList;
import org.unionaid.code.Label;
import org.unionaid.engine.coverage.EdgeCoverage.Reach;
import org.unionaid.engine.coverage.EdgeCoverage.Side;
import org.unionaid.engine.decision.Verdict;

/**
 * Something that cases should show.
 *
 * @param spot  where it stands in the policy
 * @param text  what is to be shown, for people
 * @param mark  what a question must show
 * @param needed  whether a policy's cases are not whole without it
 */
record Goal(Spot spot, Label text, Mark mark, boolean needed) {
    /** All goals of a policy: first its lines, which show most of the rest on the way. */
    static ImmutableList<Goal> of(Inventory inventory) {
        ImmutableList.Builder<Goal> goals = ImmutableList.builder();
        inventory
                .edges()
                .forEach(edge -> edge.needs().forEach((side, reach) -> {
                    if (reach != Reach.NEVER) {
                        goals.add(of(edge, side, reach));
                    }
                }));
        inventory
                .ways()
                .forEach(way -> goals.add(new Goal(
                        way.spot(), Label.of("取值 " + way.text(), "the way " + way.text()), new Mark.Goes(way), true)));
        inventory.requirements().forEach(each -> {
            goals.add(of(each, Verdict.MET, Label.of("符合", "met")));
            goals.add(of(each, Verdict.NOT_MET, Label.of("不符合", "not met")));
        });
        inventory.ceilings().forEach(ceiling -> {
            goals.add(of(ceiling, false, Label.of("未超过", "there is room")));
            goals.add(of(ceiling, true, Label.of("达到", "it stands in the way")));
        });
        inventory.requirements().forEach(each -> goals.add(of(each, Verdict.OPEN, Label.of("待核实", "not to be told"))));
        return goals.build();
    }

    private static Goal of(Edge edge, Side side, Reach reach) {
        Label where = switch (side) {
            case BELOW -> Label.of("低于界线", "below the line");
            case ON -> Label.of("恰在界线", "on the line");
            case ABOVE -> Label.of("高于界线", "above the line");
        };
        Mark mark = reach == Reach.NEAR ? new Mark.Near(edge, side) : new Mark.Beside(edge, side);
        return new Goal(edge.spot(), joined(Label.of(edge.text(), edge.text()), where), mark, true);
    }

    private static Goal of(Requirement requirement, Verdict verdict, Label how) {
        Spot spot = new Spot(
                requirement.program().id().value() + "/"
                        + requirement.condition().id(),
                requirement.condition().expr().at());
        return new Goal(
                spot,
                joined(requirement.condition().title(), how),
                new Mark.Stands(requirement, verdict),
                verdict != Verdict.OPEN);
    }

    private static Goal of(Ceiling ceiling, boolean bites, Label how) {
        return new Goal(
                new Spot(ceiling.id(), ceiling.at()),
                joined(ceiling.title(), how),
                new Mark.Limits(ceiling, bites),
                true);
    }

    private static Label joined(Label what, Label how) {
        return new Label(what.zh() + "：" + how.zh(), what.en() + ": " + how.en());
    }
}
