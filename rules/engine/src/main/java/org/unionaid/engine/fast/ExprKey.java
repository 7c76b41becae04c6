package org.unionaid.engine.fast;

import java.util.stream.Collectors;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprVisitor;

/** A text that two expressions share only if they say the same, wherever they are written. */
final class ExprKey implements ExprVisitor<String> {
    private static final ExprKey KEY = new ExprKey();

    private ExprKey() {}

    static String of(Expr expr) {
        return expr.accept(KEY);
    }

    private static String all(String name, Iterable<Expr> parts) {
        StringBuilder key = new StringBuilder(name).append('(');
        parts.forEach(part -> key.append(of(part)).append(','));
        return key.append(')').toString();
    }

    @Override
    public String constant(Expr.Constant expr) {
        return "constant<" + expr.type() + ":" + exact(expr.value()) + ">";
    }

    private static String exact(org.unionaid.engine.value.Value value) {
        return value instanceof org.unionaid.engine.value.Value.Quantity quantity
                ? quantity.amount() + " " + quantity.unit()
                : value.toString();
    }

    @Override
    public String parameter(Expr.ParameterOf expr) {
        return "parameter<" + expr.name() + ">";
    }

    @Override
    public String definition(Expr.DefinitionOf expr) {
        return "definition<" + expr.name() + ">";
    }

    @Override
    public String parameterElsewhere(Expr.ParameterElsewhere expr) {
        return "parameter<" + expr.name() + ">at(" + of(expr.place()) + ")";
    }

    @Override
    public String lookup(Expr.Lookup expr) {
        return of(expr.table()) + "[" + of(expr.key()) + "]";
    }

    @Override
    public String definitionFor(Expr.DefinitionFor expr) {
        return "definition<" + expr.name() + ">for(" + of(expr.receiver()) + ")";
    }

    @Override
    public String inSet(Expr.InSet expr) {
        return of(expr.item()) + "in(" + of(expr.set()) + ")";
    }

    @Override
    public String windowEdge(Expr.WindowEdge expr) {
        return (expr.first() ? "first(" : "last(") + of(expr.window()) + ")";
    }

    @Override
    public String elapsed(Expr.Elapsed expr) {
        return expr.unit() + "(" + of(expr.from()) + "," + of(expr.to()) + ")";
    }

    @Override
    public String partOf(Expr.PartOf expr) {
        return expr.part() + "(" + of(expr.date()) + ")";
    }

    @Override
    public String root(Expr.Root expr) {
        return "root<" + expr.name() + ">";
    }

    @Override
    public String local(Expr.Local expr) {
        return "local<" + expr.name() + ">";
    }

    @Override
    public String fact(Expr.FactOf expr) {
        return of(expr.receiver()) + "." + all(expr.fact().toString(), expr.arguments());
    }

    @Override
    public String formula(Expr.FormulaOf expr) {
        return all("formula " + expr.formula().name(), expr.arguments());
    }

    @Override
    public String not(Expr.Not expr) {
        return "not(" + of(expr.operand()) + ")";
    }

    @Override
    public String negated(Expr.Negated expr) {
        return "negated(" + of(expr.operand()) + ")";
    }

    @Override
    public String arithmetic(Expr.Arithmetic expr) {
        return expr.operator() + "(" + of(expr.left()) + "," + of(expr.right()) + ")";
    }

    @Override
    public String comparison(Expr.Comparison expr) {
        return expr.operator() + "(" + of(expr.left()) + "," + of(expr.right()) + ")";
    }

    @Override
    public String logic(Expr.Logic expr) {
        return all(expr.all() ? "all" : "any", expr.operands());
    }

    @Override
    public String membership(Expr.Membership expr) {
        return of(expr.item()) + all("in", expr.items());
    }

    @Override
    public String firstMatch(Expr.FirstMatch expr) {
        return expr.rows().stream()
                        .map(row -> of(row.when()) + "?" + of(row.is()))
                        .collect(Collectors.joining(",", "first(", ")"))
                + expr.otherwise().map(ExprKey::of).orElse("");
    }

    @Override
    public String substitute(Expr.Substitute expr) {
        return "or(" + of(expr.value()) + "," + of(expr.ifNone()) + ")";
    }

    @Override
    public String window(Expr.WindowOf expr) {
        return "window<" + expr.kind() + " " + expr.months() + " " + expr.ago() + ">";
    }

    @Override
    public String size(Expr.Size expr) {
        return "size(" + of(expr.list()) + ")";
    }

    @Override
    public String aggregate(Expr.Aggregate expr) {
        return expr.kind() + "<" + expr.variable() + ">(" + of(expr.list()) + "," + of(expr.body()) + ")";
    }

    @Override
    public String extreme(Expr.Extreme expr) {
        return all(expr.least() ? "least" : "greatest", expr.operands());
    }

    @Override
    public String rounded(Expr.Rounded expr) {
        return "rounded<" + expr.step() + " " + expr.mode() + ">(" + of(expr.value()) + ")";
    }

    @Override
    public String bands(Expr.Bands expr) {
        return expr.bands().stream()
                .map(band -> band.upTo().map(ExprKey::of).orElse("") + ":" + of(band.rate()))
                .collect(Collectors.joining(",", "bands(" + of(expr.base()), ")"));
    }

    @Override
    public String steps(Expr.Steps expr) {
        return expr.steps().stream()
                        .map(step -> step.from() + " " + step.includesFrom() + " " + step.to() + " " + step.includesTo()
                                + ":" + of(step.is()))
                        .collect(Collectors.joining(",", "steps(" + of(expr.base()), ")"))
                + of(expr.otherwise());
    }
}
