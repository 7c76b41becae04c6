package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unionaid.engine.expression.ComparisonOperator;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprText;
import org.unionaid.engine.issue.IssueCode;
import org.unionaid.engine.issue.IssueCollector;
import org.unionaid.engine.value.Fraction;

/**
 * Finds rows that no value can reach and conditions that no value can meet together, as far as one number compared with
 * constants shows it. What it finds is certain; it does not find everything.
 */
final class Reach {
    private final DatedConstants constants;
    private final IssueCollector issues;

    Reach(DatedConstants constants, IssueCollector issues) {
        this.constants = constants;
        this.issues = issues;
    }

    /** The values of one number for which a condition holds; for all others it does not. */
    private record Region(String number, ImmutableRangeSet<Fraction> values) {}

    /** Each row against those before it. */
    void check(Expr.FirstMatch table) {
        ImmutableList<Expr> conditions =
                table.rows().stream().map(Expr.FirstMatch.Row::when).collect(ImmutableList.toImmutableList());
        for (DatedConstants.Moment moment : constants.moments(conditions)) {
            Map<String, TreeRangeSet<Fraction>> taken = new HashMap<>();
            for (Expr when : conditions) {
                Optional<Region> region = region(moment, when);
                if (region.isPresent() && !region.get().values().isEmpty()) {
                    TreeRangeSet<Fraction> before =
                            taken.computeIfAbsent(region.get().number(), number -> TreeRangeSet.create());
                    if (before.enclosesAll(region.get().values())) {
                        unreachable(
                                when,
                                moment,
                                "no value of '" + region.get().number()
                                        + "' reaches this row: the rows before it take them",
                                "'" + region.get().number() + "' 的任何取值都到不了这一行：已被前面的行取走");
                        return;
                    }
                    before.addAll(region.get().values());
                }
            }
        }
    }

    /** Conditions that must hold together. */
    void check(ImmutableList<Expr> together) {
        for (DatedConstants.Moment moment : constants.moments(together)) {
            Map<String, ImmutableRangeSet<Fraction>> left = new HashMap<>();
            for (Expr when : together) {
                Optional<Region> region = region(moment, when);
                if (region.isPresent()) {
                    ImmutableRangeSet<Fraction> both = left.getOrDefault(
                                    region.get().number(), ImmutableRangeSet.of(Range.all()))
                            .intersection(region.get().values());
                    if (both.isEmpty()) {
                        unreachable(
                                when,
                                moment,
                                "no value of '" + region.get().number()
                                        + "' meets this together with what stands before it",
                                "'" + region.get().number() + "' 没有任何取值能同时满足此条件和前面的条件");
                        return;
                    }
                    left.put(region.get().number(), both);
                }
            }
        }
    }

    private void unreachable(Expr at, DatedConstants.Moment moment, String en, String zh) {
        boolean always = constants.moments(ImmutableList.of(at)).size() <= 1;
        issues.warning(
                IssueCode.UNREACHABLE,
                at.at(),
                en + (always ? "" : ", on " + moment),
                zh + (always ? "" : "（" + moment + "）"));
    }

    private Optional<Region> region(DatedConstants.Moment moment, Expr when) {
        if (when instanceof Expr.Comparison comparison) {
            return comparison(moment, comparison);
        }
        if (when instanceof Expr.Not not) {
            return region(moment, not.operand())
                    .map(inner -> new Region(inner.number(), inner.values().complement()));
        }
        if (when instanceof Expr.Logic logic) {
            return joined(moment, logic);
        }
        return Optional.empty();
    }

    private Optional<Region> joined(DatedConstants.Moment moment, Expr.Logic logic) {
        Region whole = null;
        for (Expr operand : logic.operands()) {
            Optional<Region> part = region(moment, operand);
            if (part.isEmpty()
                    || (whole != null && !whole.number().equals(part.get().number()))) {
                return Optional.empty();
            }
            ImmutableRangeSet<Fraction> values = part.get().values();
            if (whole != null) {
                values = logic.all()
                        ? whole.values().intersection(values)
                        : whole.values().union(values);
            }
            whole = new Region(part.get().number(), values);
        }
        return Optional.ofNullable(whole);
    }

    private Optional<Region> comparison(DatedConstants.Moment moment, Expr.Comparison comparison) {
        if (!comparison.left().type().isQuantity() || !comparison.right().type().isQuantity()) {
            return Optional.empty();
        }
        boolean constantRight = constants.isConstant(comparison.right());
        if (constantRight == constants.isConstant(comparison.left())) {
            return Optional.empty();
        }
        Expr number = constantRight ? comparison.left() : comparison.right();
        ComparisonOperator operator = constantRight ? comparison.operator() : mirrored(comparison.operator());
        if (number.type().optional()) {
            return Optional.empty();
        }
        return constants
                .at(moment, constantRight ? comparison.right() : comparison.left())
                .map(limit -> new Region(ExprText.of(number), values(operator, limit)));
    }

    private static ComparisonOperator mirrored(ComparisonOperator operator) {
        return switch (operator) {
            case LESS -> ComparisonOperator.MORE;
            case AT_MOST -> ComparisonOperator.AT_LEAST;
            case MORE -> ComparisonOperator.LESS;
            case AT_LEAST -> ComparisonOperator.AT_MOST;
            case EQUAL, NOT_EQUAL -> operator;
        };
    }

    private static ImmutableRangeSet<Fraction> values(ComparisonOperator operator, Fraction limit) {
        return switch (operator) {
            case LESS -> ImmutableRangeSet.of(Range.lessThan(limit));
            case AT_MOST -> ImmutableRangeSet.of(Range.atMost(limit));
            case MORE -> ImmutableRangeSet.of(Range.greaterThan(limit));
            case AT_LEAST -> ImmutableRangeSet.of(Range.atLeast(limit));
            case EQUAL -> ImmutableRangeSet.of(Range.singleton(limit));
            case NOT_EQUAL -> ImmutableRangeSet.of(Range.singleton(limit)).complement();
        };
    }
}
