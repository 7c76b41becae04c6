package org.unionaid.engine.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprVisitor;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.policy.Parameter;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Value;

/**
 * Evaluates expressions in one situation. Definitions are evaluated once and remembered, so use one evaluator per situation
 * and thread; it is cheap to make.
 */
public class Evaluator implements ExprVisitor<Outcome> {
    private static final int MOST_BITS = 4_096;
    private final Situation situation;
    private final Map<Remembered, Outcome> definitions = new HashMap<>();
    private final Map<String, Value> locals = new HashMap<>();
    private final Map<String, Value> rebound = new HashMap<>();
    private final Choices choices = new Choices(this);

    /**
     * An evaluator for a situation.
     *
     * @param situation  what may be looked at, not null
     */
    public Evaluator(Situation situation) {
        this.situation = situation;
    }

    /**
     * What an expression comes to. Every part of an expression passes through here too, so that a reader that watches or
     * supposes needs to override nothing else.
     *
     * @param expr  a checked expression whose roots the situation has, not null
     * @return the outcome
     */
    public Outcome evaluate(Expr expr) {
        return expr.accept(this);
    }

    @Override
    public Outcome constant(Expr.Constant expr) {
        return new Outcome.Known(expr.value());
    }

    @Override
    public Outcome parameter(Expr.ParameterOf expr) {
        Value given = situation.given().get(expr.name());
        if (given != null) {
            return new Outcome.Known(given);
        }
        ParameterValue value = situation.parameters().get(expr.name());
        return value == null
                ? new Outcome.Failed(FailureCode.NO_PARAMETER, expr.at(), expr.name())
                : new Outcome.Known(value.value());
    }

    @Override
    public Outcome parameterElsewhere(Expr.ParameterElsewhere expr) {
        Value given = situation.given().get(expr.name());
        return withKnown(expr.place(), place -> {
            if (given != null) {
                return new Outcome.Known(given);
            }
            Parameter parameter = situation.declared().get(expr.name());
            Optional<ParameterValue> value = Optional.ofNullable(parameter)
                    .flatMap(p -> p.find(
                            ((Value.Place) place).code(),
                            situation.context().asOf().date()));
            return value.<Outcome>map(v -> new Outcome.Known(v.value()))
                    .orElseGet(() ->
                            new Outcome.Failed(FailureCode.NO_PARAMETER, expr.at(), expr.name() + " at " + place));
        });
    }

    @Override
    public Outcome lookup(Expr.Lookup expr) {
        return withKnown(expr.table(), expr.key(), (table, key) -> Calculation.cell(expr, table, key));
    }

    @Override
    public Outcome definition(Expr.DefinitionOf expr) {
        return definition(expr.name());
    }

    @Override
    public Outcome definitionFor(Expr.DefinitionFor expr) {
        return withKnown(expr.receiver(), value -> {
            String root = ((Value.Element) value).type();
            Optional<Value> outer = Optional.ofNullable(rebound.put(root, value));
            Outcome outcome = definition(expr.name());
            rebound.remove(root);
            outer.ifPresent(v -> rebound.put(root, v));
            return outcome;
        });
    }

    /** A definition's value: the same for every use, unless it reads a root that stands for one of many things just now. */
    private Outcome definition(String name) {
        Value given = situation.given().get(name);
        if (given != null) {
            return new Outcome.Known(given);
        }
        Definition definition = definitionNamed(name);
        Remembered key = new Remembered(
                name,
                rebound.isEmpty()
                        ? ImmutableMap.of()
                        : ImmutableMap.copyOf(Maps.filterKeys(rebound, definition.roots()::contains)));
        Outcome known = definitions.get(key);
        if (known == null) {
            Map<String, Value> outer = new HashMap<>(locals);
            locals.clear();
            known = named(evaluate(definition.expr()), definition.expr().at(), name);
            locals.putAll(outer);
            definitions.put(key, known);
        }
        return known;
    }

    /**
     * The things that the variables of the aggregates around the present expression stand for, and the thing that the
     * definition around it is asked of.
     *
     * @return by name, as of now
     */
    protected ImmutableMap<String, Value> locals() {
        return ImmutableMap.<String, Value>builder()
                .putAll(rebound)
                .putAll(locals)
                .buildKeepingLast();
    }

    Definition definitionNamed(String name) {
        Definition definition = situation.definitions().get(name);
        if (definition == null) {
            throw new IllegalStateException("the definition '" + name + "' was never checked");
        }
        return definition;
    }

    /** A named amount must fit a ledger, and a fraction must have an end in sight; what does not has failed. */
    public static Outcome named(Outcome outcome, Location at, String name) {
        boolean tooLarge = outcome instanceof Outcome.Known known
                && known.value() instanceof Value.Quantity quantity
                && (quantity.amount().abs().compareTo(Fraction.of(Long.MAX_VALUE)) > 0
                        || quantity.amount().denominator().bitLength() > MOST_BITS);
        return tooLarge ? new Outcome.Failed(FailureCode.OVERFLOW, at, name) : outcome;
    }

    @Override
    public Outcome root(Expr.Root expr) {
        if (expr.name().equals("today")) {
            return new Outcome.Known(new Value.Day(situation.context().asOf().date()));
        }
        Value bound = rebound.get(expr.name());
        Value value = bound != null ? bound : situation.roots().get(expr.name());
        if (value == null) {
            throw new IllegalStateException("the case has no '" + expr.name() + "'");
        }
        return new Outcome.Known(value);
    }

    @Override
    public Outcome local(Expr.Local expr) {
        Value value = locals.get(expr.name());
        if (value == null) {
            throw new IllegalStateException("the variable '" + expr.name() + "' is not set");
        }
        return new Outcome.Known(value);
    }

    @Override
    public Outcome fact(Expr.FactOf expr) {
        if (expr.receiver() instanceof Expr.Root root) {
            Value given = situation.given().get(root.name() + "." + expr.fact().name());
            if (given != null && !rebound.containsKey(root.name())) {
                return new Outcome.Known(given);
            }
        }
        return withKnown(expr.receiver(), receiver -> {
            ImmutableList.Builder<Value> arguments = ImmutableList.builder();
            Outcome open = evaluateAll(expr.arguments(), arguments);
            return open != null
                    ? open
                    : PluginCall.read(expr, (Value.Element) receiver, arguments.build(), situation.context());
        });
    }

    @Override
    public Outcome formula(Expr.FormulaOf expr) {
        ImmutableList.Builder<Value> inputs = ImmutableList.builder();
        Outcome open = evaluateAll(expr.arguments(), inputs);
        return open != null ? open : PluginCall.calculate(expr, inputs.build(), situation.context());
    }

    @Override
    public Outcome not(Expr.Not expr) {
        return Kleene.not(evaluate(expr.operand()));
    }

    @Override
    public Outcome negated(Expr.Negated expr) {
        return withKnown(expr.operand(), value -> {
            Value.Quantity quantity = (Value.Quantity) value;
            return new Outcome.Known(new Value.Quantity(quantity.amount().negated(), quantity.unit()));
        });
    }

    @Override
    public Outcome arithmetic(Expr.Arithmetic expr) {
        return withKnown(expr.left(), expr.right(), (left, right) -> Calculation.arithmetic(expr, left, right));
    }

    @Override
    public Outcome comparison(Expr.Comparison expr) {
        return withKnown(expr.left(), expr.right(), (left, right) -> Calculation.comparison(expr, left, right));
    }

    @Override
    public Outcome logic(Expr.Logic expr) {
        Iterable<Outcome> outcomes =
                expr.operands().stream().map(this::evaluate).toList();
        return expr.all() ? Kleene.all(outcomes) : Kleene.any(outcomes);
    }

    @Override
    public Outcome membership(Expr.Membership expr) {
        Outcome item = evaluate(expr.item());
        ImmutableList<Outcome> candidates =
                expr.items().stream().map(this::evaluate).collect(ImmutableList.toImmutableList());
        if (!(item instanceof Outcome.Known known)) {
            return Aggregates.open(ImmutableList.<Outcome>builder()
                    .add(item)
                    .addAll(candidates)
                    .build());
        }
        return Kleene.any(candidates.stream()
                .map(candidate -> candidate instanceof Outcome.Known one
                        ? Calculation.truth(one.value().equals(known.value()))
                        : candidate)
                .toList());
    }

    @Override
    public Outcome firstMatch(Expr.FirstMatch expr) {
        return choices.firstMatch(expr);
    }

    @Override
    public Outcome bands(Expr.Bands expr) {
        return choices.bands(expr);
    }

    @Override
    public Outcome steps(Expr.Steps expr) {
        return choices.steps(expr);
    }

    @Override
    public Outcome substitute(Expr.Substitute expr) {
        Outcome value = evaluate(expr.value());
        if (value instanceof Outcome.Known known) {
            return known.value().equals(Value.NONE) ? evaluate(expr.ifNone()) : known;
        }
        return value instanceof Outcome.Unknown
                ? new Outcome.Unknown(Choices.union(value, evaluate(expr.ifNone())))
                : value;
    }

    @Override
    public Outcome inSet(Expr.InSet expr) {
        return withKnown(
                expr.item(),
                expr.set(),
                (item, set) -> Calculation.truth(item instanceof Value.Coded coded
                        && ((Value.Codes) set).codes().contains(coded.code())));
    }

    @Override
    public Outcome window(Expr.WindowOf expr) {
        return Calculation.window(expr, situation.context().asOf().date());
    }

    @Override
    public Outcome windowEdge(Expr.WindowEdge expr) {
        return withKnown(expr.window(), window -> Calculation.windowEdge(expr, ((Value.Window) window).months()));
    }

    @Override
    public Outcome elapsed(Expr.Elapsed expr) {
        return withKnown(expr.from(), expr.to(), (from, to) -> Calculation.elapsed(expr, from, to));
    }

    @Override
    public Outcome partOf(Expr.PartOf expr) {
        return withKnown(
                expr.date(), day -> new Outcome.Known(Value.of(expr.part().of(((Value.Day) day).date()))));
    }

    @Override
    public Outcome size(Expr.Size expr) {
        return withKnown(
                expr.list(),
                list -> new Outcome.Known(
                        Value.of(((Value.Elements) list).elements().size())));
    }

    @Override
    public Outcome aggregate(Expr.Aggregate expr) {
        Outcome list = evaluate(expr.list());
        if (!(list instanceof Outcome.Known known)) {
            return OuterFacts.joinedTo(list, expr, this);
        }
        Optional<ImmutableList<Value>> each = Aggregates.each(known.value());
        if (each.isEmpty()) {
            return new Outcome.Failed(
                    FailureCode.BAD_DATE, expr.at(), known.value().toString());
        }
        return Aggregates.of(expr, each.get(), bodies(expr, each.get()));
    }

    /** What the body comes to for each element. */
    ImmutableList<Outcome> bodies(Expr.Aggregate expr, ImmutableList<Value> elements) {
        ImmutableList.Builder<Outcome> bodies = ImmutableList.builder();
        Optional<Value> shadowed = Optional.ofNullable(locals.get(expr.variable()));
        for (Value element : elements) {
            locals.put(expr.variable(), element);
            bodies.add(evaluate(expr.body()));
        }
        locals.remove(expr.variable());
        shadowed.ifPresent(value -> locals.put(expr.variable(), value));
        return bodies.build();
    }

    @Override
    public Outcome extreme(Expr.Extreme expr) {
        ImmutableList.Builder<Value> values = ImmutableList.builder();
        Outcome open = evaluateAll(expr.operands(), values);
        return open != null ? open : new Outcome.Known(Aggregates.extreme(values.build(), expr.least()));
    }

    @Override
    public Outcome rounded(Expr.Rounded expr) {
        return withKnown(expr.value(), value -> {
            Value.Quantity quantity = (Value.Quantity) value;
            Fraction rounded = quantity.amount().roundedTo(expr.step(), expr.mode());
            return new Outcome.Known(new Value.Quantity(rounded, quantity.unit()));
        });
    }

    private interface OnOne {
        Outcome apply(Value value);
    }

    private interface OnTwo {
        Outcome apply(Value left, Value right);
    }

    private Outcome withKnown(Expr expr, OnOne then) {
        Outcome outcome = evaluate(expr);
        return outcome instanceof Outcome.Known known ? then.apply(known.value()) : outcome;
    }

    private Outcome withKnown(Expr left, Expr right, OnTwo then) {
        ImmutableList.Builder<Value> values = ImmutableList.builder();
        Outcome open = evaluateAll(ImmutableList.of(left, right), values);
        if (open != null) {
            return open;
        }
        ImmutableList<Value> both = values.build();
        return then.apply(both.get(0), both.get(1));
    }

    /** Evaluates all into {@code values}; if one is not known, returns what the whole comes to: failed, else unknown. */
    @Nullable
    Outcome evaluateAll(ImmutableList<Expr> exprs, ImmutableList.Builder<Value> values) {
        ImmutableList.Builder<Outcome> outcomes = ImmutableList.builder();
        for (Expr expr : exprs) {
            Outcome outcome = evaluate(expr);
            outcomes.add(outcome);
            if (outcome instanceof Outcome.Known known) {
                values.add(known.value());
            }
        }
        return Aggregates.firstOpen(outcomes.build());
    }
}
