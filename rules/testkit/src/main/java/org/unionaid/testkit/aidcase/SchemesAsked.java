package org.unionaid.testkit.aidcase;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprWalk;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.value.Value;
import org.unionaid.enrolment.Scheme;

/** Finds the schemes of mutual aid that a policy asks about, by the codes written in it. */
final class SchemesAsked {
    private SchemesAsked() {}

    static ImmutableSet<Scheme> by(Policy policy) {
        ImmutableSet.Builder<Scheme> schemes = ImmutableSet.builder();
        Stream<Expr> programs = policy.programs().values().stream().flatMap(program -> program.expressions().stream());
        Stream<Expr> definitions = policy.definitions().values().stream().map(Definition::expr);
        Stream.concat(programs, definitions)
                .forEach(expr -> ExprWalk.walk(expr, part -> {
                    if (part instanceof Expr.FactOf of && of.fact().receiver().equals("enrolment")) {
                        of.arguments().stream()
                                .flatMap(argument -> argument instanceof Expr.Constant constant
                                                && constant.value() instanceof Value.Text text
                                        ? Stream.of(Scheme.of(text.text()))
                                        : Stream.empty())
                                .forEach(schemes::add);
                    }
                }));
        return schemes.build();
    }
}
