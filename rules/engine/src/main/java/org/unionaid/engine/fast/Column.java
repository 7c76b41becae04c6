package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprWalk;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.ParametersUsed;
import org.unionaid.engine.policy.Policy;

/**
 * What a policy reads from the things of a case, to be read once and kept: a fact, a count, a sum over members.
 *
 * @param text  the expression with all definitions that it uses: equal texts say the same
 * @param readers  the facts and formulas that it calls
 * @param parameters  the parameters that it uses; usually none
 * @param elsewhere  the parameters that it reads at other places
 * @param expr  the expression as it is written in the policy
 * @param ofMember  whether it differs by member, not only by case
 * @param fraction  the denominator of a number; empty for a truth or text, and for what the evaluator reads
 */
record Column(
        String text,
        ImmutableList<Object> readers,
        ImmutableList<String> parameters,
        ImmutableList<String> elsewhere,
        Expr expr,
        boolean ofMember,
        Optional<Long> fraction,
        boolean byEvaluator) {
    /** What tells the content of two columns of the same cases apart. */
    record Key(String text, ImmutableList<Object> readers, ImmutableList<Object> parameters) {
        /** Whether no parameter can change it, so that it is worth keeping. */
        boolean isSteady() {
            return parameters.isEmpty();
        }
    }

    static Column of(Expr expr, Policy policy, boolean ofMember, Optional<Long> fraction, boolean byEvaluator) {
        Map<String, String> definitions = new LinkedHashMap<>();
        ImmutableList.Builder<Object> readers = ImmutableList.builder();
        Set<String> elsewhere = new LinkedHashSet<>();
        look(expr, policy.definitions(), definitions, readers, elsewhere);
        return new Column(
                ExprKey.of(expr) + definitions,
                readers.build(),
                ParametersUsed.by(expr, policy.definitions()).asList(),
                ImmutableList.copyOf(elsewhere),
                expr,
                ofMember,
                fraction,
                byEvaluator);
    }

    private static void look(
            Expr expr,
            ImmutableMap<String, Definition> all,
            Map<String, String> definitions,
            ImmutableList.Builder<Object> readers,
            Set<String> elsewhere) {
        ExprWalk.walk(expr, part -> {
            Optional<String> name = Optional.empty();
            if (part instanceof Expr.FactOf of) {
                readers.add(of.fact());
            } else if (part instanceof Expr.FormulaOf of) {
                readers.add(of.formula());
            } else if (part instanceof Expr.ParameterElsewhere of) {
                elsewhere.add(of.name());
            } else if (part instanceof Expr.DefinitionOf of) {
                name = Optional.of(of.name());
            } else if (part instanceof Expr.DefinitionFor of) {
                name = Optional.of(of.name());
            }
            name.filter(each -> !definitions.containsKey(each)).map(all::get).ifPresent(definition -> {
                definitions.put(definition.name(), ExprKey.of(definition.expr()));
                look(definition.expr(), all, definitions, readers, elsewhere);
            });
        });
    }

    /** The key where parameters have these values. */
    Key key(Policy policy, ImmutableMap<String, ParameterValue> values) {
        ImmutableList.Builder<Object> used = ImmutableList.builder();
        parameters.forEach(
                name -> used.add(name).add(Optional.ofNullable(values.get(name)).map(ParameterValue::value)));
        elsewhere.forEach(
                name -> used.add(Optional.ofNullable(policy.parameters().get(name))));
        return new Key(text, readers, used.build());
    }

    /** Whether it is kept as an object, else as a long. */
    boolean isObject() {
        return switch (expr.type().kind()) {
            case CODE, TEXT -> true;
            default -> false;
        };
    }
}
