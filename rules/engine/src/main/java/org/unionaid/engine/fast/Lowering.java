package org.unionaid.engine.fast;

import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFGE;
import static org.objectweb.asm.Opcodes.IFGT;
import static org.objectweb.asm.Opcodes.IFLE;
import static org.objectweb.asm.Opcodes.IFLT;
import static org.objectweb.asm.Opcodes.IFNE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionaid.engine.expression.ComparisonOperator;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprVisitor;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Unit;
import org.unionaid.engine.value.Value;

/**
 * Turns expressions into what can write itself as code: a {@link Num}, a {@link Truth}, a {@link Thing} or a {@link Listing},
 * by the expression's type. Throws {@link Unsupported} at what it does not know.
 */
final class Lowering implements ExprVisitor<Object> {
    private static final ImmutableSet<String> HOUSEHOLD_ROOTS = ImmutableSet.of("household", "member", "file");

    private final ImmutableMap<String, Definition> definitions;
    private final ImmutableMap<String, ParameterValue> parameters;
    private final Sharing sharing;
    private final Givens givens;
    private final List<Cell> cells = new ArrayList<>();
    private final Map<String, Object> kept = new HashMap<>();
    private final Map<String, Thing.Variable> variables = new HashMap<>();
    private final Map<String, Thing> rebound = new HashMap<>();

    Lowering(Policy policy, ImmutableMap<String, ParameterValue> parameters, Givens givens) {
        this.definitions = policy.definitions();
        this.parameters = parameters;
        this.sharing = new Sharing(policy);
        this.givens = givens;
    }

    /** Does something, or leaves no trace of it if it turns out to be unsupported. */
    <T> T undoingOnFailure(java.util.function.Supplier<T> attempt) {
        int cellsBefore = cells.size();
        Map<String, Object> keptBefore = new HashMap<>(kept);
        try {
            return attempt.get();
        } catch (Unsupported e) {
            cells.subList(cellsBefore, cells.size()).clear();
            kept.clear();
            kept.putAll(keptBefore);
            variables.clear();
            rebound.clear();
            throw e;
        }
    }

    ImmutableList<Cell> cells() {
        return ImmutableList.copyOf(cells);
    }

    Num num(Expr expr) {
        if (isNone(expr)) {
            return new Num.None();
        }
        return lowered(expr, Num.class);
    }

    Truth truth(Expr expr) {
        return lowered(expr, Truth.class);
    }

    private Thing thing(Expr expr) {
        if (isNone(expr)) {
            return new Thing.None();
        }
        return lowered(expr, Thing.class);
    }

    private Listing listing(Expr expr) {
        Object lowered = lower(expr);
        return lowered instanceof Listing listing ? listing : new Listing((Thing) lowered, ImmutableList.of());
    }

    private <T> T lowered(Expr expr, Class<T> family) {
        Object lowered = lower(expr);
        if (!family.isInstance(lowered)) {
            throw new Unsupported("a " + expr.type() + " in this place");
        }
        return family.cast(lowered);
    }

    private static boolean isNone(Expr expr) {
        return expr.type().kind() == Type.Kind.NOTHING;
    }

    private Object lower(Expr expr) {
        return rebound.isEmpty() && sharing.isShared(expr)
                ? keep(ExprKey.of(expr), expr, sharing.isOfMember(expr))
                : expr.accept(this);
    }

    /** A cell for an expression that is used in several places; a list with filters cannot be kept and is written again. */
    private Object keep(String key, Expr expr, boolean ofMember) {
        Object known = kept.get(key);
        if (known == null) {
            known = cell(alone(expr), ofMember);
            kept.put(key, known);
        }
        return known;
    }

    /** An expression that sees none of the variables around it. */
    private Object alone(Expr expr) {
        Map<String, Thing.Variable> outer = new HashMap<>(variables);
        variables.clear();
        Object lowered = expr.accept(this);
        variables.putAll(outer);
        return lowered;
    }

    private Object cell(Object source, boolean ofMember) {
        if (source instanceof Cell || source instanceof Listing || source instanceof Num.Constant) {
            return source;
        }
        Cell cell = source instanceof Num number
                ? new Cell.OfNumber(cells.size(), ofMember, number)
                : source instanceof Truth truth
                        ? new Cell.OfTruth(cells.size(), ofMember, truth)
                        : new Cell.OfThing(cells.size(), ofMember, (Thing) source);
        cells.add(cell);
        return cell;
    }

    // ------------------------------------------------------------------------------------------------------------
    // leaves

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
            Object inner = alone(definition.expr());
            return inner instanceof Num number ? new Num.Named(number) : inner;
        }
        Map<String, Thing> outer = new HashMap<>(rebound);
        rebound.clear();
        Object kept =
                keep("definition " + name, definition.expr(), definition.roots().contains("member"));
        rebound.putAll(outer);
        return kept;
    }

    @Override
    public Object definitionFor(Expr.DefinitionFor expr) {
        Thing receiver = thing(expr.receiver());
        if (!(receiver instanceof Thing.Variable)) {
            throw new Unsupported("a definition of a thing that is no variable");
        }
        String root = expr.receiver().type().name();
        Thing outer = rebound.put(root, receiver);
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
        Thing receiver = thing(expr.receiver());
        Optional<String> root = expr.receiver() instanceof Expr.Root of && !rebound.containsKey(of.name())
                ? Optional.of(of.name())
                : Optional.empty();
        int reading = givens.reading(expr.fact(), root, expr.arguments());
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

    // -------------------------------------------------------------------------------------------------- truths and
    // numbers

    @Override
    public Object not(Expr.Not expr) {
        return new Truth.Not(truth(expr.operand()));
    }

    @Override
    public Object negated(Expr.Negated expr) {
        return new Calculation.Negated(num(expr.operand()));
    }

    @Override
    public Object arithmetic(Expr.Arithmetic expr) {
        boolean date = expr.left().type().kind() == Type.Kind.DATE;
        Num left = num(expr.left());
        Num right = num(expr.right());
        if (date && right.denominator() != 1) {
            throw new Unsupported("parts of days or months added to a date");
        }
        if (date
                && expr.right().type().isQuantity()
                && !expr.right().type().unit().equals(Unit.DAYS)) {
            boolean plus = expr.operator() == Expr.ArithmeticOperator.PLUS;
            return new Days.Calculated(
                    "plusMonths", left, Optional.of(plus ? right : new Calculation.Negated(right)), Optional.empty());
        }
        return switch (expr.operator()) {
            case PLUS -> new Calculation.Sum(left, true, right);
            case MINUS -> new Calculation.Sum(left, false, right);
            case TIMES -> new Calculation.Product(left, right);
            case DIVIDED_BY -> new Calculation.Quotient(left, right);
        };
    }

    @Override
    public Object comparison(Expr.Comparison expr) {
        if (expr.operator().isOrdering()) {
            return new Truth.OfNumbers(num(expr.left()), opcode(expr.operator()), num(expr.right()));
        }
        Truth equal = equal(expr.left(), expr.right());
        return expr.operator() == ComparisonOperator.EQUAL ? equal : new Truth.Not(equal);
    }

    private Truth equal(Expr left, Expr right) {
        Expr typed = isNone(left) ? right : left;
        return switch (typed.type().kind()) {
            case QUANTITY, DATE -> new Truth.EqualNumbers(num(left), num(right));
            case CODE, TEXT -> new Truth.EqualTexts(thing(left), thing(right));
            case BOOLEAN -> new Truth.Same(truth(left), truth(right));
            default -> throw new Unsupported("equality of " + typed.type());
        };
    }

    private static int opcode(ComparisonOperator operator) {
        return switch (operator) {
            case LESS -> IFLT;
            case AT_MOST -> IFLE;
            case MORE -> IFGT;
            case AT_LEAST -> IFGE;
            case EQUAL -> IFEQ;
            case NOT_EQUAL -> IFNE;
        };
    }

    @Override
    public Object logic(Expr.Logic expr) {
        return new Joined(
                expr.all(), expr.operands().stream().map(this::truth).collect(ImmutableList.toImmutableList()));
    }

    @Override
    public Object membership(Expr.Membership expr) {
        return new Joined(
                false,
                expr.items().stream().map(item -> equal(expr.item(), item)).collect(ImmutableList.toImmutableList()));
    }

    @Override
    public Object extreme(Expr.Extreme expr) {
        return new Extreme(
                expr.least(), expr.operands().stream().map(this::num).collect(ImmutableList.toImmutableList()));
    }

    @Override
    public Object rounded(Expr.Rounded expr) {
        return Calculation.Rounded.of(num(expr.value()), expr.step(), expr.mode());
    }

    @Override
    public Object bands(Expr.Bands expr) {
        return new Banded(
                num(expr.base()),
                expr.bands().stream()
                        .map(band -> new Banded.Band(band.upTo().map(this::num), num(band.rate())))
                        .collect(ImmutableList.toImmutableList()));
    }

    // -----------------------------------------------------------------------------------------------------------
    // choices

    @Override
    public Object firstMatch(Expr.FirstMatch expr) {
        ImmutableList<Expr> whens =
                expr.rows().stream().map(Expr.FirstMatch.Row::when).collect(ImmutableList.toImmutableList());
        ImmutableList<Expr> values =
                expr.rows().stream().map(Expr.FirstMatch.Row::is).collect(ImmutableList.toImmutableList());
        return choice(
                expr.type(),
                whens.stream().map(this::truth).collect(ImmutableList.toImmutableList()),
                values,
                expr.otherwise());
    }

    private Object choice(Type type, ImmutableList<Truth> whens, ImmutableList<Expr> values, Optional<Expr> otherwise) {
        return switch (type.kind()) {
            case QUANTITY, DATE -> new Choice.OfNumbers(rows(whens, values, this::num), otherwise.map(this::num));
            case BOOLEAN -> new Choice.OfTruths(rows(whens, values, this::truth), otherwise.map(this::truth));
            case CODE, TEXT, ELEMENT, NOTHING ->
                new Choice.OfThings(rows(whens, values, this::thing), otherwise.map(this::thing));
            default -> throw new Unsupported("a choice of " + type);
        };
    }

    private interface Lower<T> {
        T lower(Expr expr);
    }

    private static <T> ImmutableList<Choice.Row<T>> rows(
            ImmutableList<Truth> whens, ImmutableList<Expr> values, Lower<T> lower) {
        ImmutableList.Builder<Choice.Row<T>> rows = ImmutableList.builder();
        for (int i = 0; i < whens.size(); i++) {
            rows.add(new Choice.Row<>(whens.get(i), lower.lower(values.get(i))));
        }
        return rows.build();
    }

    @Override
    public Object steps(Expr.Steps expr) {
        Num.Held base = new Num.Held(num(expr.base()));
        ImmutableList.Builder<Num.Held> held = ImmutableList.<Num.Held>builder().add(base);
        ImmutableList.Builder<Ascending.Pair> order = ImmutableList.builder();
        ImmutableList.Builder<Truth> whens = ImmutableList.builder();
        Optional<Num.Held> reached = Optional.empty();
        for (Expr.Steps.Step step : expr.steps()) {
            Optional<Num.Held> from = step.from().map(this::num).map(Num.Held::new);
            Optional<Num.Held> to = step.to().map(this::num).map(Num.Held::new);
            from.ifPresent(held::add);
            to.ifPresent(held::add);
            pair(reached, from).ifPresent(order::add);
            pair(from, to).ifPresent(order::add);
            reached = to;
            whens.add(within(base, step, from, to));
        }
        Ascending table = new Ascending(held.build(), order.build());
        ImmutableList<Expr> values =
                expr.steps().stream().map(Expr.Steps.Step::is).collect(ImmutableList.toImmutableList());
        Object chosen = choice(expr.type(), whens.build(), values, Optional.of(expr.otherwise()));
        if (chosen instanceof Num number) {
            return new Ascending.OfNumber(table, number);
        }
        return chosen instanceof Truth truth
                ? new Ascending.OfTruth(table, truth)
                : new Ascending.OfThing(table, (Thing) chosen);
    }

    private static Optional<Ascending.Pair> pair(Optional<Num.Held> lower, Optional<Num.Held> upper) {
        return lower.flatMap(low -> upper.map(up -> new Ascending.Pair(low, up)));
    }

    private static Truth within(Num.Held base, Expr.Steps.Step step, Optional<Num.Held> from, Optional<Num.Held> to) {
        ImmutableList.Builder<Truth> edges = ImmutableList.builder();
        from.ifPresent(edge -> edges.add(new Truth.OfNumbers(base, step.includesFrom() ? IFGE : IFGT, edge)));
        to.ifPresent(edge -> edges.add(new Truth.OfNumbers(base, step.includesTo() ? IFLE : IFLT, edge)));
        return new Joined(true, edges.build());
    }

    @Override
    public Object substitute(Expr.Substitute expr) {
        return switch (expr.type().kind()) {
            case QUANTITY, DATE -> new Choice.NumberOr(num(expr.value()), num(expr.ifNone()));
            case CODE, TEXT, ELEMENT -> new Choice.ThingOr(thing(expr.value()), thing(expr.ifNone()));
            default -> throw new Unsupported("a substitute for a " + expr.type());
        };
    }

    // -------------------------------------------------------------------------------------------------------------
    // lists

    @Override
    public Object size(Expr.Size expr) {
        return new Listing.Size(listing(expr.list()));
    }

    @Override
    public Object aggregate(Expr.Aggregate expr) {
        Listing list = listing(expr.list());
        Thing.Variable variable = new Thing.Variable();
        Thing.Variable shadowed = variables.put(expr.variable(), variable);
        Object made = aggregate(expr, list, variable);
        if (shadowed == null) {
            variables.remove(expr.variable());
        } else {
            variables.put(expr.variable(), shadowed);
        }
        return made;
    }

    private Object aggregate(Expr.Aggregate expr, Listing list, Thing.Variable variable) {
        return switch (expr.kind()) {
            case EXISTS -> new Listing.Quantified(list, variable, false, truth(expr.body()));
            case ALL -> new Listing.Quantified(list, variable, true, truth(expr.body()));
            case FILTER -> list.filtered(new Listing.Filter(variable, truth(expr.body())));
            case SUM -> new Listing.Sum(list, variable, num(expr.body()));
            case MIN -> new Listing.Best(list, variable, true, num(expr.body()));
            case MAX -> new Listing.Best(list, variable, false, num(expr.body()));
        };
    }
}
