package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprVisitor;
import org.unionaid.engine.expression.ExprWalk;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.value.Fraction;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;

/**
 * Turns what expressions begin with into what can write itself as code: constants, parameters, definitions, facts, dates. Keeps
 * in a {@link Cell} what is to be computed once.
 */
abstract class LeafLowering implements ExprVisitor<Object> {
    private static final ImmutableSet<String> HOUSEHOLD_ROOTS = ImmutableSet.of("household", "member", "file");

    private final ImmutableMap<String, Definition> definitions;
    private final ImmutableMap<String, ParameterValue> parameters;
    private final Sharing sharing;
    private final Givens givens;
    private final List<Cell> cells = new ArrayList<>();
    private final Map<String, Object> kept = new HashMap<>();
    final Map<String, Thing.Variable> variables = new HashMap<>();
    /** The roots that a variable stands in for. */
    final Map<String, Thing.Variable> rebound = new HashMap<>();
    /** The variables in whose loops we are. */
    final Set<Thing.Variable> active = new HashSet<>();

    LeafLowering(Policy policy, ImmutableMap<String, ParameterValue> parameters, Givens givens) {
        this.definitions = policy.definitions();
        this.parameters = parameters;
        this.sharing = new Sharing(policy);
        this.givens = givens;
    }

    /** Forgets the lists that a failed attempt was within. */
    final void leaveLists() {
        variables.clear();
        rebound.clear();
        active.clear();
    }

    /** Does something, or leaves no trace of it if it turns out to be unsupported. */
    <T> T undoingOnFailure(Supplier<T> attempt) {
        int cellsBefore = cells.size();
        Map<String, Object> keptBefore = new HashMap<>(kept);
        try {
            return attempt.get();
        } catch (Unsupported e) {
            cells.subList(cellsBefore, cells.size()).clear();
            kept.clear();
            kept.putAll(keptBefore);
            leaveLists();
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

    Thing thing(Expr expr) {
        if (isNone(expr)) {
            return new Thing.None();
        }
        return lowered(expr, Thing.class);
    }

    Listing listing(Expr expr) {
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

    static boolean isNone(Expr expr) {
        return expr.type().kind() == Type.Kind.NOTHING;
    }

    /** Whether a variable of a list, or a thing of it in place of a root, is in view. */
    final boolean isWithinList() {
        return !variables.isEmpty() || !rebound.isEmpty();
    }

    Object lower(Expr expr) {
        return rebound.isEmpty() && sharing.isShared(expr)
                ? keep(ExprKey.of(expr), sharing.isOfMember(expr), () -> expr.accept(this))
                : expr.accept(this);
    }

    /** A cell for what is used in several places; a list with filters cannot be kept and is written again. */
    Object keep(String key, boolean ofMember, Supplier<Object> lowering) {
        Object known = kept.get(key);
        if (known == null) {
            known = cell(apart(lowering), ofMember);
            kept.put(key, known);
        }
        return known;
    }

    /** What is written in place but sees none of the names around it. */
    private Object unnamed(Expr expr) {
        Map<String, Thing.Variable> outer = new HashMap<>(variables);
        variables.clear();
        Object lowered = expr.accept(this);
        variables.putAll(outer);
        return lowered;
    }

    /** What depends on none of the things around it and may be written elsewhere. */
    <T> T apart(Supplier<T> lowering) {
        Map<String, Thing.Variable> outer = new HashMap<>(variables);
        Map<String, Thing.Variable> roots = new HashMap<>(rebound);
        Set<Thing.Variable> loops = new HashSet<>(active);
        variables.clear();
        rebound.clear();
        active.clear();
        T lowered = lowering.get();
        variables.putAll(outer);
        rebound.putAll(roots);
        active.addAll(loops);
        return lowered;
    }

    /** Whether an expression depends on the member asked about, not only on the case. */
    final boolean isOfMember(Expr expr) {
        return sharing.isOfMember(expr);
    }

    /** The things around an expression that it depends on. */
    Set<Thing.Variable> dependsOn(Expr expr) {
        Set<Thing.Variable> found = new HashSet<>();
        for (String name : ExprWalk.freeVariables(expr)) {
            if (variables.containsKey(name)) {
                found.add(variables.get(name));
            }
        }
        if (!rebound.isEmpty()) {
            ExprWalk.walk(
                    expr,
                    part -> rootsOf(part).forEach(root -> {
                        if (rebound.containsKey(root)) {
                            found.add(rebound.get(root));
                        }
                    }));
        }
        return found;
    }

    private Set<String> rootsOf(Expr part) {
        if (part instanceof Expr.Root root) {
            return ImmutableSet.of(root.name());
        }
        String definition = part instanceof Expr.DefinitionOf of
                ? of.name()
                : part instanceof Expr.DefinitionFor of ? of.name() : "";
        Definition known = definitions.get(definition);
        return known == null ? ImmutableSet.of() : known.roots();
    }

    Object cell(Object source, boolean ofMember) {
        if (!isWorthKeeping(source)) {
            return source;
        }
        Cell cell = newCell(cells.size(), ofMember, source);
        cells.add(cell);
        return cell;
    }

    /** Whether reading it again costs more than keeping it, and it can be kept at all. */
    boolean isWorthKeeping(Object source) {
        return !(source instanceof Cell || source instanceof Listing || source instanceof Num.Constant);
    }

    Cell newCell(int index, boolean ofMember, Object source) {
        return source instanceof Num number
                ? new Cell.OfNumber(index, ofMember, number)
                : source instanceof Truth truth
                        ? new Cell.OfTruth(index, ofMember, truth)
                        : new Cell.OfThing(index, ofMember, (Thing) source);
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
