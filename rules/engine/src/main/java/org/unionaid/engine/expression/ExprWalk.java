package org.unionaid.engine.expression;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.function.Consumer;

/** Visits an expression and everything below it, without following definitions. */
public final class ExprWalk {
    private ExprWalk() {}

    /**
     * Shows an expression and all its parts to a consumer, each whole before its parts.
     *
     * @param expr  the root, not null
     * @param seen  called once for each, not null
     */
    public static void walk(Expr expr, Consumer<Expr> seen) {
        seen.accept(expr);
        parts(expr).forEach(part -> walk(part, seen));
    }

    /**
     * The expressions that one is directly made of.
     *
     * @param expr  the expression, not null
     * @return its parts, in the order they are written
     */
    public static ImmutableList<Expr> parts(Expr expr) {
        return expr.accept(PARTS);
    }

    /**
     * The variables of lists around an expression that it uses.
     *
     * @param expr  the expression, not null
     * @return their names, without those that it sets itself
     */
    public static ImmutableSet<String> freeVariables(Expr expr) {
        if (expr instanceof Expr.Local local) {
            return ImmutableSet.of(local.name());
        }
        if (expr instanceof Expr.Aggregate aggregate) {
            return ImmutableSet.<String>builder()
                    .addAll(freeVariables(aggregate.list()))
                    .addAll(Sets.difference(freeVariables(aggregate.body()), ImmutableSet.of(aggregate.variable())))
                    .build();
        }
        return parts(expr).stream()
                .flatMap(part -> freeVariables(part).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static final ExprVisitor<ImmutableList<Expr>> PARTS = new ExprVisitor<>() {
        @Override
        public ImmutableList<Expr> constant(Expr.Constant expr) {
            return ImmutableList.of();
        }

        @Override
        public ImmutableList<Expr> parameter(Expr.ParameterOf expr) {
            return ImmutableList.of();
        }

        @Override
        public ImmutableList<Expr> parameterElsewhere(Expr.ParameterElsewhere expr) {
            return ImmutableList.of(expr.place());
        }

        @Override
        public ImmutableList<Expr> lookup(Expr.Lookup expr) {
            return ImmutableList.of(expr.table(), expr.key());
        }

        @Override
        public ImmutableList<Expr> definitionFor(Expr.DefinitionFor expr) {
            return ImmutableList.of(expr.receiver());
        }

        @Override
        public ImmutableList<Expr> inSet(Expr.InSet expr) {
            return ImmutableList.of(expr.item(), expr.set());
        }

        @Override
        public ImmutableList<Expr> windowEdge(Expr.WindowEdge expr) {
            return ImmutableList.of(expr.window());
        }

        @Override
        public ImmutableList<Expr> elapsed(Expr.Elapsed expr) {
            return ImmutableList.of(expr.from(), expr.to());
        }

        @Override
        public ImmutableList<Expr> partOf(Expr.PartOf expr) {
            return ImmutableList.of(expr.date());
        }

        @Override
        public ImmutableList<Expr> definition(Expr.DefinitionOf expr) {
            return ImmutableList.of();
        }

        @Override
        public ImmutableList<Expr> root(Expr.Root expr) {
            return ImmutableList.of();
        }

        @Override
        public ImmutableList<Expr> local(Expr.Local expr) {
            return ImmutableList.of();
        }

        @Override
        public ImmutableList<Expr> fact(Expr.FactOf expr) {
            return ImmutableList.<Expr>builder()
                    .add(expr.receiver())
                    .addAll(expr.arguments())
                    .build();
        }

        @Override
        public ImmutableList<Expr> formula(Expr.FormulaOf expr) {
            return expr.arguments();
        }

        @Override
        public ImmutableList<Expr> not(Expr.Not expr) {
            return ImmutableList.of(expr.operand());
        }

        @Override
        public ImmutableList<Expr> negated(Expr.Negated expr) {
            return ImmutableList.of(expr.operand());
        }

        @Override
        public ImmutableList<Expr> arithmetic(Expr.Arithmetic expr) {
            return ImmutableList.of(expr.left(), expr.right());
        }

        @Override
        public ImmutableList<Expr> comparison(Expr.Comparison expr) {
            return ImmutableList.of(expr.left(), expr.right());
        }

        @Override
        public ImmutableList<Expr> logic(Expr.Logic expr) {
            return expr.operands();
        }

        @Override
        public ImmutableList<Expr> membership(Expr.Membership expr) {
            return ImmutableList.<Expr>builder()
                    .add(expr.item())
                    .addAll(expr.items())
                    .build();
        }

        @Override
        public ImmutableList<Expr> firstMatch(Expr.FirstMatch expr) {
            ImmutableList.Builder<Expr> parts = ImmutableList.builder();
            expr.rows().forEach(row -> parts.add(row.when(), row.is()));
            expr.otherwise().ifPresent(parts::add);
            return parts.build();
        }

        @Override
        public ImmutableList<Expr> substitute(Expr.Substitute expr) {
            return ImmutableList.of(expr.value(), expr.ifNone());
        }

        @Override
        public ImmutableList<Expr> window(Expr.WindowOf expr) {
            return ImmutableList.of();
        }

        @Override
        public ImmutableList<Expr> size(Expr.Size expr) {
            return ImmutableList.of(expr.list());
        }

        @Override
        public ImmutableList<Expr> aggregate(Expr.Aggregate expr) {
            return ImmutableList.of(expr.list(), expr.body());
        }

        @Override
        public ImmutableList<Expr> extreme(Expr.Extreme expr) {
            return expr.operands();
        }

        @Override
        public ImmutableList<Expr> rounded(Expr.Rounded expr) {
            return ImmutableList.of(expr.value());
        }

        @Override
        public ImmutableList<Expr> bands(Expr.Bands expr) {
            ImmutableList.Builder<Expr> parts = ImmutableList.builder();
            parts.add(expr.base());
            expr.bands().forEach(band -> {
                band.upTo().ifPresent(parts::add);
                parts.add(band.rate());
            });
            return parts.build();
        }

        @Override
        public ImmutableList<Expr> steps(Expr.Steps expr) {
            ImmutableList.Builder<Expr> parts = ImmutableList.builder();
            parts.add(expr.base());
            expr.steps().forEach(step -> {
                step.from().ifPresent(parts::add);
                step.to().ifPresent(parts::add);
                parts.add(step.is());
            });
            return parts.add(expr.otherwise()).build();
        }
    };
}
