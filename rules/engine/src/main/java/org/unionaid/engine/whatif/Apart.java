package org.unionaid.engine.whatif;

import com.google.common.collect.ImmutableList;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprWalk;
import org.unionaid.engine.fast.DecidedCases;
import org.unionaid.engine.fast.DecidedRows;
import org.unionaid.engine.policy.OneOf;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.policy.Program;

/**
 * Tells of which cases every item is granted as if it were the only one, so that nothing but the decisions has to be looked at:
 * no limit, group of one item, re-test or earlier grant stands between them. Immutable.
 */
final class Apart {
    private final boolean[] entangled;

    Apart(Policy policy, DecidedCases decided) {
        ImmutableList<OneOf> oneOf = policy.stacking().oneOf();
        boolean tooMany = oneOf.size() > Long.SIZE;
        int count = decided.cases().cases().size();
        this.entangled = new boolean[count];
        int[] eligible = new int[count];
        long[] taken = new long[oneOf.isEmpty() ? 0 : count];
        ImmutableList<Program> programs = decided.programs();
        for (int i = 0; i < programs.size(); i++) {
            Program program = programs.get(i);
            boolean limited = !program.limits().isEmpty()
                    || !policy.stacking().limitsOf(program.id()).isEmpty();
            look(decided.of(i), eligible, limited);
            if (!tooMany) {
                look(decided.of(i), taken, groups(policy, program));
            }
        }
        boolean oneChangesOthers = tooMany || policy.stacking().retest().isPresent() || looksBack(policy);
        for (int i = 0; i < count; i++) {
            entangled[i] |=
                    eligible[i] > 0 && (decided.cases().mayHaveHistory(i) || (eligible[i] > 1 && oneChangesOthers));
        }
    }

    private void look(DecidedRows rows, int[] eligible, boolean limited) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.isEligible(row)) {
                int aidCase = rows.aidCase(row);
                eligible[aidCase]++;
                entangled[aidCase] |= limited;
            }
        }
    }

    /** Of two items in one group, one is not granted. */
    private void look(DecidedRows rows, long[] taken, long groups) {
        if (groups == 0) {
            return;
        }
        for (int row = 0; row < rows.size(); row++) {
            if (rows.isEligible(row)) {
                int aidCase = rows.aidCase(row);
                entangled[aidCase] |= (taken[aidCase] & groups) != 0;
                taken[aidCase] |= groups;
            }
        }
    }

    /** The groups of one item that a program is in, a bit for each. */
    private static long groups(Policy policy, Program program) {
        long groups = 0;
        for (OneOf group : policy.stacking().groupsOf(program.id())) {
            groups |= 1L << policy.stacking().oneOf().indexOf(group);
        }
        return groups;
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
        return !entangled[aidCase];
    }
}
