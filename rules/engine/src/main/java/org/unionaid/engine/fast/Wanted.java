package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprWalk;
import org.unionaid.engine.policy.Benefit;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.policy.Limit;
import org.unionaid.engine.policy.OneOf;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;

/**
 * The expressions of a program whose values a record keeps. What depends on no case is left out: it can be told at any time.
 *
 * @param needed  without these there are no reasons: conditions, the sides of comparisons, amounts, limits
 * @param more  what a full trace has besides: definitions, and the facts and aggregates that they rest on
 */
record Wanted(ImmutableList<Expr> needed, ImmutableList<Expr> more) {
    static Wanted of(Policy policy, Program program, Detail detail) {
        Collector collector = new Collector(policy);
        collector.reasons(program);
        if (detail == Detail.TRACE) {
            collector.trace(program);
        }
        return new Wanted(ImmutableList.copyOf(collector.needed), ImmutableList.copyOf(collector.more));
    }

    private static final class Collector {
        private final Policy policy;
        private final ImmutableMap<String, Definition> definitions;
        private final Set<String> seen = new HashSet<>();
        private final List<Expr> needed = new ArrayList<>();
        private final List<Expr> more = new ArrayList<>();

        Collector(Policy policy) {
            this.policy = policy;
            this.definitions = policy.definitions();
        }

        void reasons(Program program) {
            program.eligible().conditions().forEach(condition -> {
                need(condition.expr());
                if (condition.expr() instanceof Expr.Comparison comparison) {
                    need(comparison.left());
                    need(comparison.right());
                }
            });
            program.benefit().formulas().forEach(this::need);
            program.amount().flatMap(Benefit.Amount::monthly).ifPresent(monthly -> {
                need(monthly.perMonth());
                need(monthly.months());
            });
            program.limits().forEach(this::need);
            policy.stacking().limitsOf(program.id()).forEach(this::need);
            for (OneOf group : policy.stacking().groupsOf(program.id())) {
                group.when().ifPresent(this::need);
            }
        }

        private void need(Limit limit) {
            if (limit.most() instanceof Limit.Sum sum) {
                need(sum.amount());
            }
        }

        private void need(Expr expr) {
            if (isOfCase(expr)) {
                needed.add(expr);
            }
        }

        void trace(Program program) {
            program.eligible().conditions().forEach(condition -> cover(condition.expr()));
            program.benefit().formulas().forEach(this::cover);
        }

        /** Wants whatever it takes to work an expression out again. */
        private void cover(Expr expr) {
            if (!isOfCase(expr)) {
                return;
            }
            if (expr instanceof Expr.DefinitionOf of) {
                Definition definition = definitions.get(of.name());
                if (definition != null && seen.add(of.name())) {
                    want(definition.expr());
                    cover(definition.expr());
                }
            } else if (isCalculation(expr)) {
                ExprWalk.parts(expr).forEach(this::cover);
            } else {
                want(expr);
            }
        }

        private void want(Expr expr) {
            if (isKept(expr)) {
                more.add(expr);
            }
        }
    }

    /** Whether a record can keep its value: numbers, truths, days, codes and texts, but no things of the case. */
    private static boolean isKept(Expr expr) {
        return switch (expr.type().kind()) {
            case QUANTITY, BOOLEAN, DATE, CODE, TEXT -> true;
            default -> false;
        };
    }

    /** Whether it is worked out from the values of its parts alone. */
    private static boolean isCalculation(Expr expr) {
        return !(expr instanceof Expr.FactOf
                || expr instanceof Expr.Aggregate
                || expr instanceof Expr.Size
                || expr instanceof Expr.DefinitionFor
                || expr instanceof Expr.FormulaOf
                || expr instanceof Expr.Root
                || expr instanceof Expr.Local);
    }

    /** Whether it may differ from case to case. */
    private static boolean isOfCase(Expr expr) {
        boolean[] found = new boolean[1];
        ExprWalk.walk(
                expr,
                part -> found[0] |= part instanceof Expr.DefinitionOf
                        || part instanceof Expr.DefinitionFor
                        || (part instanceof Expr.Root root && !root.name().equals("today")));
        return found[0];
    }
}
