package org.unionaid.engine.coverage;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import java.util.Arrays;
import org.unionaid.engine.CompiledPolicy;
import org.unionaid.engine.cases.CaseRunner;
import org.unionaid.engine.cases.PolicyCase;
import org.unionaid.engine.coverage.EdgeCoverage.Reach;
import org.unionaid.engine.coverage.EdgeCoverage.Side;
import org.unionaid.engine.decision.Verdict;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprText;

/**
 * What a policy's cases exercise of it (用例覆盖), in the order of the policy. Immutable and thread-safe.
 *
 * <p>Only what a case expects something of counts: the decision it expects, the requests of its applications (each with what was
 * granted before it), and the values it expects.
 *
 * @param cases  how many cases were looked at
 * @param criteria  every condition of every program
 * @param rows  every way to go at a table, step table, band or least and greatest value
 * @param edges  every line that something is compared with
 * @param limits  every cap and limit, and every rule on how items go together
 * @param proposals  cases that show what no case shows, as far as one can be made by changing one thing about a case
 * @param gaps  what neither the cases nor the proposals show
 */
public record Coverage(
        int cases,
        ImmutableList<CriterionCoverage> criteria,
        ImmutableList<RowCoverage> rows,
        ImmutableList<EdgeCoverage> edges,
        ImmutableList<LimitCoverage> limits,
        ImmutableList<Proposal> proposals,
        ImmutableList<Gap> gaps) {
    /**
     * Looks at what cases exercise.
     *
     * @param policy  the policy, not null
     * @param cases  its cases, not null
     * @return what they exercise, and which are missing
     */
    public static Coverage of(CompiledPolicy policy, ImmutableList<PolicyCase> cases) {
        Inventory inventory = new Inventory(policy.policy());
        CaseRunner runner = new CaseRunner(policy);
        ImmutableList<Visit> visits = cases.stream()
                .flatMap(each -> Visit.of(runner.run(each), inventory).stream())
                .collect(ImmutableList.toImmutableList());
        Multiset<Mark> seen = HashMultiset.create();
        visits.forEach(visit -> seen.addAll(visit.marks()));
        Proposer proposer = new Proposer(
                inventory,
                visits,
                ImmutableSet.copyOf(seen),
                cases.stream().map(PolicyCase::id).collect(ImmutableSet.toImmutableSet()));
        return new Coverage(
                cases.size(),
                inventory.requirements().stream().map(each -> of(each, seen)).collect(ImmutableList.toImmutableList()),
                inventory.ways().stream()
                        .map(way -> new RowCoverage(way.spot(), way.kind(), text(way), seen.count(new Mark.Goes(way))))
                        .collect(ImmutableList.toImmutableList()),
                inventory.edges().stream().map(edge -> of(edge, seen)).collect(ImmutableList.toImmutableList()),
                inventory.ceilings().stream()
                        .map(ceiling -> of(ceiling, seen))
                        .collect(ImmutableList.toImmutableList()),
                proposer.proposals(),
                proposer.gaps());
    }

    private static CriterionCoverage of(Requirement requirement, Multiset<Mark> seen) {
        return new CriterionCoverage(
                requirement.program().id(),
                requirement.condition().id(),
                requirement.condition().title(),
                requirement.exclusion(),
                seen.count(new Mark.Stands(requirement, Verdict.MET)),
                seen.count(new Mark.Stands(requirement, Verdict.NOT_MET)),
                seen.count(new Mark.Stands(requirement, Verdict.OPEN)));
    }

    private static String text(Way way) {
        return way.choice() instanceof Expr.Lookup lookup ? ExprText.of(lookup.table()) + " " + way.text() : way.text();
    }

    private static EdgeCoverage of(Edge edge, Multiset<Mark> seen) {
        ImmutableMap<Side, Reach> reached = Maps.toMap(
                Arrays.asList(Side.values()),
                side -> seen.contains(new Mark.Near(edge, side))
                        ? Reach.NEAR
                        : seen.contains(new Mark.Beside(edge, side)) ? Reach.FAR : Reach.NEVER);
        return new EdgeCoverage(edge.spot(), edge.text(), reached, edge.needs());
    }

    private static LimitCoverage of(Ceiling ceiling, Multiset<Mark> seen) {
        return new LimitCoverage(
                ceiling.id(),
                ceiling.title(),
                ceiling.at(),
                seen.count(new Mark.Limits(ceiling, true)),
                seen.count(new Mark.Limits(ceiling, false)));
    }

    /**
     * Whether nothing is left out.
     *
     * @return true if every condition was met and not met, every way was gone, every line has the cases that show where it is,
     *     and every limit once stood in the way and once did not
     */
    public boolean isWhole() {
        return criteria.stream().allMatch(CriterionCoverage::isExercised)
                && rows.stream().allMatch(RowCoverage::isExercised)
                && edges.stream().allMatch(EdgeCoverage::isExercised)
                && limits.stream().allMatch(LimitCoverage::isExercised);
    }
}
