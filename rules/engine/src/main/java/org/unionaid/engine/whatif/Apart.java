package org.unionaid.engine.whatif;

import com.google.common.collect.ImmutableList;
import org.unionaid.engine.decision.DecisionKind;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprWalk;
import org.unionaid.engine.fast.DecidedCases;
import org.unionaid.engine.policy.OneOf;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;

/**
 * Tells of which cases every item is granted as if it were the only one, so that nothing but the decisions has to be looked at:
 * no limit, group of one item, re-test or earlier grant stands between them. Immutable.
 */
final class Apart {
    private final DecidedCases decided;
    private final boolean oneChangesOthers;
    private final boolean[] limited;
    private final long[] groups;

    Apart(Policy policy, DecidedCases decided) {
        this.decided = decided;
        ImmutableList<OneOf> oneOf = policy.stacking().oneOf();
        this.oneChangesOthers = policy.stacking().retest().isPresent() || oneOf.size() > Long.SIZE || looksBack(policy);
        ImmutableList<Program> programs = decided.programs();
        this.limited = new boolean[programs.size()];
        this.groups = new long[programs.size()];
        for (int i = 0; i < limited.length; i++) {
            Program program = programs.get(i);
            limited[i] = !program.limits().isEmpty()
                    || !policy.stacking().limitsOf(program.id()).isEmpty();
            for (OneOf group : policy.stacking().groupsOf(program.id())) {
                groups[i] |= 1L << oneOf.indexOf(group);
            }
        }
    }

    /** Whether a policy asks for what was granted before, so that one grant may change the next. */
    private static boolean looksBack(Policy policy) {
        boolean[] found = new boolean[1];
        policy.definitions().values().forEach(definition -> look(definition.expr(), found));
        policy.programs().values().forEach(program -> program.expressions().forEach(expr -> look(expr, found)));
        policy.stacking().expressions().forEach(expr -> look(expr, found));
        return found[0];
    }

    private static void look(Expr expr, boolean[] found) {
        ExprWalk.walk(
                expr,
                part -> found[0] |=
                        part instanceof Expr.Root root && root.name().equals("history"));
    }

    boolean isApart(int aidCase) {
        int eligible = 0;
        long taken = 0;
        for (int program = 0; program < limited.length; program++) {
            int end = decided.firstRow(program, aidCase + 1);
            for (int row = decided.firstRow(program, aidCase); row < end; row++) {
                if (decided.kind(program, row) == DecisionKind.ELIGIBLE) {
                    if (limited[program] || (taken & groups[program]) != 0) {
                        return false;
                    }
                    taken |= groups[program];
                    eligible++;
                }
            }
        }
        return eligible == 0 || (!decided.cases().mayHaveHistory(aidCase) && (eligible == 1 || !oneChangesOthers));
    }
}
