package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Value;

/** Turns what expressions begin with into what can write itself as code: constants, parameters, definitions, facts, dates. */
abstract class LeafLowering extends KeepingLowering {
    private static final ImmutableSet<String> HOUSEHOLD_ROOTS = ImmutableSet.of("household", "member", "file");

    private final ImmutableMap<String, ParameterValue> parameters;
    private final Givens givens;

    LeafLowering(Policy policy, ImmutableMap<String, ParameterValue> parameters, Givens givens) {
        super(policy);
        this.parameters = parameters;
        this.givens = givens;
    }

    @Override
    public Object constant(Expr.Constant expr) {
        Value value = expr.value();
        if (value instanceof Value.Quantity quantity) {
            return Num.Constant.of(quantity.amount());
        }
        if (value instanceof Value.Truth truth) {
            return new Truth.Constant(truth.value());
        }
        if (value instanceof Value.Day day) {
            return new Num.Constant(day.date().toEpochDay(), 1);
        }
        if (value instanceof Value.Coded || value instanceof Value.Text) {
            return new Thing.Constant(value.toString());
        }
        throw new Unsupported("a written " + expr.type());
    }

    @Override
    public Object parameter(Expr.ParameterOf expr) {
        ParameterValue bound = parameters.get(expr.name());
        if (bound == null) {
            throw new Unsupported("parameter '" + expr.name() + "' has no value");
        }
        if (bound.value() instanceof Value.Quantity quantity) {
            Fraction amount = quantity.amount();
            Unsupported.exact(amount.numerator());
            return new Num.Given(givens.number(expr), Unsupported.exact(amount.denominator()));
        }
        if (bound.value() instanceof Value.Truth) {
            return new Truth.OfFact(new Num.Given(givens.number(expr), 1));
        }
        if (bound.value() instanceof Value.Day) {
            return new Num.Given(givens.number(expr), 1);
        }
        if (bound.value() instanceof Value.Coded || bound.value() instanceof Value.Text) {
            return new Thing.Given(givens.text(expr));
        }
        throw new Unsupported("a parameter that is a " + expr.type());
    }

    @Override
    public Object parameterElsewhere(Expr.ParameterElsewhere expr) {
        throw new Unsupported("a parameter of another place");
    }

    @Override
    public Object lookup(Expr.Lookup expr) {
        Value table = expr.table() instanceof Expr.ParameterOf of && parameters.containsKey(of.name())
                ? parameters.get(of.name()).value()
                : Value.NONE;
        if (!(table instanceof Value.Table cells)) {
            throw new Unsupported("a table that is no parameter");
        }
        long common = 1;
        for (Value.Quantity cell : cells.cells().values()) {
            common = Denominators.common(common, Unsupported.exact(cell.amount().denominator()));
        }
        if (cells.otherwise().isPresent()) {
            common = Denominators.common(
                    common, Unsupported.exact(cells.otherwise().get().amount().denominator()));
        }
        return new Num.OfFact(thing(expr.key()), givens.lookup(expr.table(), common), common, false);
    }

    @Override
    public Object definition(Expr.DefinitionOf expr) {
        return definition(expr.name());
    }

    private Object definition(String name) {
        Definition definition = definitions.get(name);
        if (definition == null) {
            throw new Unsupported("definition '" + name + "' was never checked");
        }
        if (rebound.keySet().stream().anyMatch(definition.roots()::contains)) {
            return named(unnamed(definition.expr()));
        }
        if (sharing.isWrittenInPlace(definition)) {
            return named(apart(() -> lower(definition.expr())));
        }
        return keep("definition " + name, definition.roots().contains("member"), () -> lower(definition.expr()));
    }

    private static Object named(Object value) {
        return value instanceof Num number && !(number instanceof Cell) ? new Num.Named(number) : value;
    }

    @Override
    public Object definitionFor(Expr.DefinitionFor expr) {
        Thing receiver = thing(expr.receiver());
        if (!(receiver instanceof Thing.Variable variable)) {
            throw new Unsupported("a definition of a thing that is no variable");
        }
        String root = expr.receiver().type().name();
        Thing.Variable outer = rebound.put(root, variable);
        Object lowered = definition(expr.name());
        if (outer == null) {
            rebound.remove(root);
        } else {
            rebound.put(root, outer);
        }
        return lowered;
    }

    @Override
    public Object root(Expr.Root expr) {
        if (expr.name().equals("today")) {
            return new Num.Given(givens.number(expr), 1);
        }
        Thing other = rebound.get(expr.name());
        if (other != null) {
            return other;
        }
        return new Thing.Root(HOUSEHOLD_ROOTS.contains(expr.name()) ? expr.name() : "subject");
    }

    @Override
    public Object local(Expr.Local expr) {
        Thing.Variable variable = variables.get(expr.name());
        if (variable == null) {
            throw new Unsupported("variable '" + expr.name() + "' is not set");
        }
        return variable;
    }

    @Override
    public Object fact(Expr.FactOf expr) {
        Optional<Expr> spelled = Totals.spelled(expr);
        if (spelled.isPresent()) {
            return lower(spelled.get());
        }
        Thing receiver = thing(expr.receiver());
        Optional<String> root = expr.receiver() instanceof Expr.Root of && !rebound.containsKey(of.name())
                ? Optional.of(of.name())
                : Optional.empty();
        int reading = givens.reading(expr.fact(), root, expr.arguments());
        if (receiver instanceof Thing.Variable variable) {
            variable.ask(reading, givens.isOfLong(reading));
        }
        boolean optional = expr.type().optional();
        return switch (expr.type().kind()) {
            case QUANTITY, DATE -> new Num.OfFact(receiver, reading, 1, optional);
            case BOOLEAN -> new Truth.OfFact(new Num.OfFact(receiver, reading, 1, optional));
            case CODE, TEXT, ELEMENT, LIST -> new Thing.OfFact(receiver, reading, optional);
            default -> throw new Unsupported("a fact that is a " + expr.type());
        };
    }

    @Override
    public Object formula(Expr.FormulaOf expr) {
        throw new Unsupported("formula '" + expr.formula().name() + "'");
    }

    @Override
    public Object window(Expr.WindowOf expr) {
        throw new Unsupported("a window outside a fact's arguments");
    }

    @Override
    public Object windowEdge(Expr.WindowEdge expr) {
        if (!(expr.window() instanceof Expr.WindowOf)) {
            throw new Unsupported("the edge of a window that is not written");
        }
        return new Num.Given(givens.number(expr), 1);
    }

    @Override
    public Object elapsed(Expr.Elapsed expr) {
        return new Days.Calculated("elapsed", num(expr.from()), Optional.of(num(expr.to())), Optional.of(expr.unit()));
    }

    @Override
    public Object partOf(Expr.PartOf expr) {
        return new Days.Calculated("part", num(expr.date()), Optional.empty(), Optional.of(expr.part()));
    }

    @Override
    public Object inSet(Expr.InSet expr) {
        if (!(expr.set() instanceof Expr.ParameterOf of) || !parameters.containsKey(of.name())) {
            throw new Unsupported("a set that is no parameter");
        }
        return new Truth.OfFact(new Num.OfFact(thing(expr.item()), givens.inSet(expr.set()), 1, false));
    }
}
