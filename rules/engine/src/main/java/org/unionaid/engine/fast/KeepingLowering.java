package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprVisitor;
import org.unionaid.engine.expression.ExprWalk;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.value.Type;

/**
 * Keeps in a {@link Cell} what is to be computed once, and knows which names are in view while expressions are turned into code:
 * the variables of the lists that are walked, and the things of them that stand in for a root.
 */
abstract class KeepingLowering implements ExprVisitor<Object> {
    final ImmutableMap<String, Definition> definitions;
    final Sharing sharing;
    private final List<Cell> cells = new ArrayList<>();
    private final Map<String, Object> kept = new HashMap<>();
    final Map<String, Thing.Variable> variables = new HashMap<>();
    /** The roots that a variable stands in for. */
    final Map<String, Thing.Variable> rebound = new HashMap<>();
    /** The variables in whose loops we are. */
    final Set<Thing.Variable> active = new HashSet<>();

    KeepingLowering(Policy policy) {
        this.definitions = policy.definitions();
        this.sharing = new Sharing(policy);
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
    final Object unnamed(Expr expr) {
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
}
