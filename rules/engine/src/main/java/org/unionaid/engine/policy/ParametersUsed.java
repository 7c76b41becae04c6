package org.unionaid.engine.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprWalk;

/** Finds the parameters that an expression or program uses, itself or through definitions. */
public final class ParametersUsed {
    private final ImmutableMap<String, Definition> definitions;
    private final Set<String> parameters = new LinkedHashSet<>();
    private final Set<String> seen = new LinkedHashSet<>();

    private ParametersUsed(ImmutableMap<String, Definition> definitions) {
        this.definitions = definitions;
    }

    /**
     * The parameters of an expression.
     *
     * @param expr  the expression
     * @param definitions  the policy's definitions by name
     * @return their names in order of use
     */
    public static ImmutableSet<String> by(Expr expr, ImmutableMap<String, Definition> definitions) {
        ParametersUsed used = new ParametersUsed(definitions);
        used.look(expr);
        return ImmutableSet.copyOf(used.parameters);
    }

    /**
     * The parameters of a program: its criteria, formulas and limits.
     *
     * @param program  the program
     * @param definitions  the policy's definitions by name
     * @return their names in order of use
     */
    public static ImmutableSet<String> by(Program program, ImmutableMap<String, Definition> definitions) {
        ParametersUsed used = new ParametersUsed(definitions);
        for (Expr expr : program.expressions()) {
            used.look(expr);
        }
        return ImmutableSet.copyOf(used.parameters);
    }

    /**
     * The parameters of the rules on how items go together.
     *
     * @param stacking  the rules
     * @param definitions  the policy's definitions by name
     * @return their names in order of use
     */
    public static ImmutableSet<String> by(Stacking stacking, ImmutableMap<String, Definition> definitions) {
        ParametersUsed used = new ParametersUsed(definitions);
        for (Expr expr : stacking.expressions()) {
            used.look(expr);
        }
        return ImmutableSet.copyOf(used.parameters);
    }

    /**
     * The parameters of a whole policy: its programs, the rules on how items go together, and its method of allocation.
     *
     * @param policy  the policy
     * @return their names in order of use
     */
    public static ImmutableSet<String> by(Policy policy) {
        ImmutableSet.Builder<String> used = ImmutableSet.builder();
        policy.programs().values().forEach(program -> used.addAll(by(program, policy.definitions())));
        used.addAll(by(policy.stacking(), policy.definitions()));
        policy.allocation().stream()
                .flatMap(allocation -> allocation.options().values().stream())
                .forEach(option -> used.addAll(by(option, policy.definitions())));
        return used.build();
    }

    private void look(Expr expr) {
        ExprWalk.walk(expr, part -> {
            if (part instanceof Expr.ParameterOf parameter) {
                parameters.add(parameter.name());
            } else if (part instanceof Expr.DefinitionOf of) {
                follow(of.name());
            } else if (part instanceof Expr.DefinitionFor of) {
                follow(of.name());
            }
        });
    }

    private void follow(String name) {
        Definition definition = definitions.get(name);
        if (definition != null && seen.add(name)) {
            look(definition.expr());
        }
    }
}
