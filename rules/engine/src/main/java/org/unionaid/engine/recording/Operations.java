package org.unionaid.engine.recording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprVisitor;
import org.unionaid.engine.recording.Operation.Part;

/** Names what each kind of expression does. A new kind of expression does not compile until it has a name here. */
final class Operations implements ExprVisitor<Operation> {
    static final Operations NAMES = new Operations();

    private Operations() {}

    @Override
    public Operation constant(Expr.Constant expr) {
        return Operation.of("constant").with("value", Written.of(expr.value()));
    }

    @Override
    public Operation parameter(Expr.ParameterOf expr) {
        return Operation.of("parameter").with("name", expr.name());
    }

    @Override
    public Operation parameterElsewhere(Expr.ParameterElsewhere expr) {
        return Operation.of("parameter-elsewhere", new Part("place", expr.place()))
                .with("name", expr.name());
    }

    @Override
    public Operation lookup(Expr.Lookup expr) {
        return Operation.of("lookup", new Part("table", expr.table()), new Part("key", expr.key()));
    }

    @Override
    public Operation definition(Expr.DefinitionOf expr) {
        return Operation.of("definition").with("name", expr.name());
    }

    @Override
    public Operation definitionFor(Expr.DefinitionFor expr) {
        return Operation.of("definition-for", new Part("for", expr.receiver())).with("name", expr.name());
    }

    @Override
    public Operation root(Expr.Root expr) {
        return Operation.of("root").with("name", expr.name());
    }

    @Override
    public Operation local(Expr.Local expr) {
        return Operation.of("variable").with("name", expr.name());
    }

    @Override
    public Operation fact(Expr.FactOf expr) {
        return operation("fact", new Part("of", expr.receiver()), numbered("argument ", expr.arguments()))
                .with("name", expr.fact());
    }

    @Override
    public Operation formula(Expr.FormulaOf expr) {
        return operation("formula", null, numbered("argument ", expr.arguments()))
                .with("name", expr.formula().name());
    }

    @Override
    public Operation not(Expr.Not expr) {
        return Operation.of("not", new Part("of", expr.operand()));
    }

    @Override
    public Operation negated(Expr.Negated expr) {
        return Operation.of("negate", new Part("of", expr.operand()));
    }

    @Override
    public Operation arithmetic(Expr.Arithmetic expr) {
        String operator = switch (expr.operator()) {
            case PLUS -> "plus";
            case MINUS -> "minus";
            case TIMES -> "times";
            case DIVIDED_BY -> "divide";
        };
        return Operation.of(operator, new Part("left", expr.left()), new Part("right", expr.right()));
    }

    @Override
    public Operation comparison(Expr.Comparison expr) {
        String operator = expr.operator().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Operation.of(operator, new Part("left", expr.left()), new Part("right", expr.right()));
    }

    @Override
    public Operation logic(Expr.Logic expr) {
        return operation(expr.all() ? "all" : "any", null, numbered("", expr.operands()));
    }

    @Override
    public Operation membership(Expr.Membership expr) {
        return operation("in", new Part("item", expr.item()), numbered("one ", expr.items()));
    }

    @Override
    public Operation inSet(Expr.InSet expr) {
        return Operation.of("in-set", new Part("item", expr.item()), new Part("set", expr.set()));
    }

    @Override
    public Operation firstMatch(Expr.FirstMatch expr) {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        for (int i = 0; i < expr.rows().size(); i++) {
            parts.add(new Part("when " + (i + 1), expr.rows().get(i).when()));
            parts.add(new Part("is " + (i + 1), expr.rows().get(i).is()));
        }
        expr.otherwise().ifPresent(otherwise -> parts.add(new Part("else", otherwise)));
        return operation("first-match", null, parts.build());
    }

    @Override
    public Operation substitute(Expr.Substitute expr) {
        return Operation.of("substitute", new Part("of", expr.value()), new Part("if none", expr.ifNone()));
    }

    @Override
    public Operation window(Expr.WindowOf expr) {
        return Operation.of("window")
                .with("kind", expr.kind())
                .with("months", expr.months())
                .with("ago", expr.ago());
    }

    @Override
    public Operation windowEdge(Expr.WindowEdge expr) {
        return Operation.of("window-edge", new Part("of", expr.window())).with("edge", expr.first() ? "first" : "last");
    }

    @Override
    public Operation elapsed(Expr.Elapsed expr) {
        return Operation.of("elapsed", new Part("from", expr.from()), new Part("to", expr.to()))
                .with("unit", expr.unit());
    }

    @Override
    public Operation partOf(Expr.PartOf expr) {
        return Operation.of("part-of-date", new Part("of", expr.date())).with("part", expr.part());
    }

    @Override
    public Operation size(Expr.Size expr) {
        return Operation.of("size", new Part("of", expr.list()));
    }

    @Override
    public Operation aggregate(Expr.Aggregate expr) {
        String operator = expr.kind() == Expr.AggregateKind.ALL
                ? "for-all"
                : expr.kind().name().toLowerCase(Locale.ROOT);
        Operation operation =
                Operation.of(operator, new Part("list", expr.list())).with("variable", expr.variable());
        return expr.kind() == Expr.AggregateKind.SUM
                ? operation.with("unit", Written.units(expr.type().unit()))
                : operation;
    }

    @Override
    public Operation extreme(Expr.Extreme expr) {
        return operation(expr.least() ? "least" : "greatest", null, numbered("", expr.operands()));
    }

    @Override
    public Operation rounded(Expr.Rounded expr) {
        return Operation.of("round", new Part("of", expr.value()))
                .with("step", expr.step())
                .with("mode", expr.mode());
    }

    @Override
    public Operation bands(Expr.Bands expr) {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        for (int i = 0; i < expr.bands().size(); i++) {
            int number = i + 1;
            parts.add(new Part("rate " + number, expr.bands().get(i).rate()));
            expr.bands().get(i).upTo().ifPresent(upTo -> parts.add(new Part("up to " + number, upTo)));
        }
        return operation("bands", new Part("of", expr.base()), parts.build());
    }

    @Override
    public Operation steps(Expr.Steps expr) {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        ImmutableMap.Builder<String, String> details = ImmutableMap.builder();
        details.put("steps", String.valueOf(expr.steps().size()));
        for (int i = 0; i < expr.steps().size(); i++) {
            Expr.Steps.Step step = expr.steps().get(i);
            int number = i + 1;
            step.from().ifPresent(from -> parts.add(new Part("from " + number, from)));
            step.to().ifPresent(to -> parts.add(new Part("to " + number, to)));
            parts.add(new Part("is " + number, step.is()));
            details.put("edges " + number, (step.includesFrom() ? "[" : "(") + "," + (step.includesTo() ? "]" : ")"));
        }
        parts.add(new Part("else", expr.otherwise()));
        return new Operation(
                "steps",
                details.buildOrThrow(),
                operation("steps", new Part("of", expr.base()), parts.build()).parts());
    }

    private static Operation operation(String operator, @Nullable Part first, List<Part> others) {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        if (first != null) {
            parts.add(first);
        }
        return new Operation(operator, ImmutableMap.of(), parts.addAll(others).build());
    }

    private static List<Part> numbered(String role, List<Expr> exprs) {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        for (int i = 0; i < exprs.size(); i++) {
            parts.add(new Part(role + (i + 1), exprs.get(i)));
        }
        return parts.build();
    }
}
