package org.unionaid.engine.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unionaid.engine.catalog.MissingFact;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprVisitor;
import org.unionaid.engine.issue.Location;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;

/**
 * Evaluates expressions in one situation. Definitions are evaluated once and remembered, so use one evaluator per situation
 * and thread; it is cheap to make.
 */
public class Evaluator implements ExprVisitor<Outcome> {
    private final Situation situation;
    private final Map<String, Outcome> definitions = new HashMap<>();
    private final Map<String, Value> locals = new HashMap<>();

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
    public Outcome definition(Expr.DefinitionOf expr) {
        Value given = situation.given().get(expr.name());
        if (given != null) {
            return new Outcome.Known(given);
        }
        Outcome known = definitions.get(expr.name());
        if (known == null) {
            Definition definition = situation.definitions().get(expr.name());
            if (definition == null) {
                throw new IllegalStateException("the definition '" + expr.name() + "' was never checked");
            }
            Map<String, Value> outer = new HashMap<>(locals);
            locals.clear();
            known = named(evaluate(definition.expr()), definition.expr().at(), expr.name());
            locals.putAll(outer);
            definitions.put(expr.name(), known);
        }
        return known;
    }

    /**
     * The things that the variables of the aggregates around the present expression stand for.
     *
     * @return by name, as of now
     */
    protected ImmutableMap<String, Value> locals() {
        return ImmutableMap.copyOf(locals);
    }

    /** A named amount must fit a ledger; what does not has failed. */
    public static Outcome named(Outcome outcome, Location at, String name) {
        boolean tooLarge = outcome instanceof Outcome.Known known
                && known.value() instanceof Value.Quantity quantity
                && quantity.amount().abs().compareTo(Fraction.of(Long.MAX_VALUE)) > 0;
        return tooLarge ? new Outcome.Failed(FailureCode.OVERFLOW, at, name) : outcome;
    }

    @Override
    public Outcome root(Expr.Root expr) {
        if (expr.name().equals("today")) {
            return new Outcome.Known(new Value.Day(situation.context().asOf().date()));
        }
        Value value = situation.roots().get(expr.name());
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
            if (given != null) {
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
        return withKnown(expr.left(), expr.right(), (left, right) -> {
            if (left instanceof Value.Day day) {
                return new Outcome.Known(new Value.Day(shifted(expr, day.date(), (Value.Quantity) right)));
            }
            Fraction l = ((Value.Quantity) left).amount();
            Fraction r = ((Value.Quantity) right).amount();
            if (expr.operator() == Expr.ArithmeticOperator.DIVIDED_BY && r.signum() == 0) {
                return new Outcome.Failed(FailureCode.DIVISION_BY_ZERO, expr.at(), "/");
            }
            Fraction result = switch (expr.operator()) {
                case PLUS -> l.plus(r);
                case MINUS -> l.minus(r);
                case TIMES -> l.times(r);
                case DIVIDED_BY -> l.dividedBy(r);
            };
            return new Outcome.Known(new Value.Quantity(result, expr.type().unit()));
        });
    }

    private static LocalDate shifted(Expr.Arithmetic expr, LocalDate date, Value.Quantity by) {
        long amount = by.amount().longValueExact();
        long signed = expr.operator() == Expr.ArithmeticOperator.PLUS ? amount : -amount;
        return by.unit().equals(Unit.DAYS) ? date.plusDays(signed) : date.plusMonths(signed);
    }

    @Override
    public Outcome comparison(Expr.Comparison expr) {
        return withKnown(expr.left(), expr.right(), (left, right) -> {
            if (!expr.operator().isOrdering()) {
                return truth(expr.operator().test(left.equals(right) ? 0 : 1));
            }
            int order = left instanceof Value.Day day
                    ? day.date().compareTo(((Value.Day) right).date())
                    : ((Value.Quantity) left).amount().compareTo(((Value.Quantity) right).amount());
            return truth(expr.operator().test(order));
        });
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
                        ? truth(one.value().equals(known.value()))
                        : candidate)
                .toList());
    }

    @Override
    public Outcome firstMatch(Expr.FirstMatch expr) {
        return fromRow(expr, 0);
    }

    /** An open condition leaves both its row and the rows after it reachable; if they agree, it does not matter. */
    private Outcome fromRow(Expr.FirstMatch expr, int index) {
        if (index == expr.rows().size()) {
            return expr.otherwise()
                    .map(this::evaluate)
                    .orElseGet(() -> new Outcome.Failed(FailureCode.NO_ROW, expr.at(), ""));
        }
        Expr.FirstMatch.Row row = expr.rows().get(index);
        Outcome when = evaluate(row.when());
        if (when.isTrue()) {
            return evaluate(row.is());
        }
        Outcome rest = fromRow(expr, index + 1);
        if (when.isFalse()) {
            return rest;
        }
        Outcome here = evaluate(row.is());
        if (here instanceof Outcome.Known && here.equals(rest)) {
            return here;
        }
        if (when instanceof Outcome.Failed) {
            return when;
        }
        return new Outcome.Unknown(union(when, here, rest));
    }

    @Override
    public Outcome substitute(Expr.Substitute expr) {
        Outcome value = evaluate(expr.value());
        if (value instanceof Outcome.Known known) {
            return known.value().equals(Value.NONE) ? evaluate(expr.ifNone()) : known;
        }
        return value instanceof Outcome.Unknown ? new Outcome.Unknown(union(value, evaluate(expr.ifNone()))) : value;
    }

    @Override
    public Outcome window(Expr.WindowOf expr) {
        return new Outcome.Known(
                new Value.Window(expr.kind().at(situation.context().asOf().date(), expr.months())));
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
        ImmutableList<Value.Element> elements = ((Value.Elements) known.value()).elements();
        return Aggregates.of(expr, elements, bodies(expr, elements));
    }

    /** What the body comes to for each element. */
    ImmutableList<Outcome> bodies(Expr.Aggregate expr, ImmutableList<Value.Element> elements) {
        ImmutableList.Builder<Outcome> bodies = ImmutableList.builder();
        Optional<Value> shadowed = Optional.ofNullable(locals.get(expr.variable()));
        for (Value.Element element : elements) {
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

    @Override
    public Outcome bands(Expr.Bands expr) {
        return withKnown(expr.base(), value -> new Outcome.Known(Tables.bands(expr, (Value.Quantity) value)));
    }

    @Override
    public Outcome steps(Expr.Steps expr) {
        Outcome base = evaluate(expr.base());
        if (base instanceof Outcome.Known known) {
            return evaluate(Tables.step(expr, ((Value.Quantity) known.value()).amount()));
        }
        return Aggregates.ifAgreed(base, stepOutcomes(expr));
    }

    private ImmutableList<Outcome> stepOutcomes(Expr.Steps expr) {
        ImmutableList.Builder<Outcome> outcomes = ImmutableList.builder();
        expr.steps().forEach(step -> outcomes.add(evaluate(step.is())));
        return outcomes.add(evaluate(expr.otherwise())).build();
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
    private @org.jspecify.annotations.Nullable Outcome evaluateAll(
            ImmutableList<Expr> exprs, ImmutableList.Builder<Value> values) {
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

    private static Outcome truth(boolean value) {
        return new Outcome.Known(Value.of(value));
    }

    private static ImmutableSortedSet<MissingFact> union(Outcome... outcomes) {
        ImmutableSortedSet.Builder<MissingFact> union = ImmutableSortedSet.naturalOrder();
        for (Outcome outcome : outcomes) {
            union.addAll(outcome.missingFacts());
        }
        return union.build();
    }
}
