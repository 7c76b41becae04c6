package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprWalk;
import org.unionaid.engine.policy.Criterion;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.policy.Limit;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.value.Type;

/** Finds the expressions that are worth computing once because they stand in several places. */
final class Sharing {
    /** So many parts at most of what is written where it is used: methods must stay small enough for the JVM to compile. */
    private static final int SMALL = 24;

    private final ImmutableMap<String, Definition> definitions;
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, Integer> named = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();

    Sharing(Policy policy) {
        this.definitions = policy.definitions();
        policy.definitions().values().forEach(definition -> count(definition.expr()));
        policy.programs().values().forEach(program -> {
            count(program.eligible());
            program.benefit().formulas().forEach(this::count);
            Stream.concat(program.limits().stream(), policy.stacking().limitsOf(program.id()).stream())
                    .map(Limit::most)
                    .filter(Limit.Sum.class::isInstance)
                    .forEach(most -> names(((Limit.Sum) most).amount()));
            policy.stacking()
                    .groupsOf(program.id())
                    .forEach(group -> group.when().ifPresent(this::names));
        });
    }

    private void count(Criterion criterion) {
        if (criterion instanceof Criterion.Condition condition) {
            count(condition.expr());
        } else if (criterion instanceof Criterion.AllOf all) {
            all.parts().forEach(this::count);
        } else if (criterion instanceof Criterion.AtLeast some) {
            some.parts().forEach(this::count);
        } else if (criterion instanceof Criterion.NoneOf none) {
            count(none.part());
        }
    }

    private void names(Expr expr) {
        ExprWalk.walk(expr, part -> {
            if (part instanceof Expr.DefinitionOf of) {
                named.merge(of.name(), 1, Integer::sum);
            } else if (part instanceof Expr.DefinitionFor of) {
                named.merge(of.name(), 1, Integer::sum);
            }
        });
    }

    /** Whether a definition is small and used in one place only, so that nothing is won by keeping it. */
    boolean isWrittenInPlace(Definition definition) {
        return named.getOrDefault(definition.name(), 0) <= 1 && size(definition) <= SMALL;
    }

    /** Its parts, with those of the definitions that are written in place within it. */
    private int size(Definition definition) {
        Integer known = sizes.get(definition.name());
        if (known == null) {
            int[] parts = new int[1];
            ExprWalk.walk(definition.expr(), part -> parts[0] += 1 + sizeWithin(part));
            known = parts[0];
            sizes.put(definition.name(), known);
        }
        return known;
    }

    private int sizeWithin(Expr part) {
        Definition inner = part instanceof Expr.DefinitionOf of ? definitions.get(of.name()) : null;
        return inner != null && isWrittenInPlace(inner) ? size(inner) : 0;
    }

    private void count(Expr expr) {
        names(expr);
        ExprWalk.walk(expr, part -> {
            if (isCandidate(part)) {
                uses.merge(ExprKey.of(part), 1, Integer::sum);
            }
        });
    }

    /** Whether an expression is to be kept once computed. */
    boolean isShared(Expr expr) {
        return isCandidate(expr)
                && uses.getOrDefault(ExprKey.of(expr), 0) > 1
                && ExprWalk.freeVariables(expr).isEmpty();
    }

    private static boolean isCandidate(Expr expr) {
        boolean list = expr.type().kind() == Type.Kind.LIST;
        return expr instanceof Expr.FactOf
                || expr instanceof Expr.Size
                || (expr instanceof Expr.Aggregate && !list)
                || expr instanceof Expr.Rounded
                || expr instanceof Expr.Bands;
    }

    /** Whether an expression depends on the member asked about. */
    boolean isOfMember(Expr expr) {
        boolean[] found = new boolean[1];
        ExprWalk.walk(expr, part -> {
            found[0] |= part instanceof Expr.Root root && root.name().equals("member");
            if (part instanceof Expr.DefinitionOf of) {
                Definition definition = definitions.get(of.name());
                found[0] |= definition == null || definition.roots().contains("member");
            }
            if (part instanceof Expr.DefinitionFor of
                    && !of.receiver().type().name().equals("member")) {
                Definition definition = definitions.get(of.name());
                found[0] |= definition == null || definition.roots().contains("member");
            }
        });
        return found[0];
    }
}
