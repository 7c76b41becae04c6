package org.unionaid.engine.fast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.expression.ExprWalk;
import org.unionaid.engine.policy.Definition;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.Policy;

/**
 * Turns expressions into code that reads columns in place of the things of a case: whatever is read from them, outermost first,
 * becomes a column. What generated code cannot do becomes a column too, which the evaluator fills.
 */
final class ColumnLowering extends Lowering {
    private final Policy policy;
    private final Lowering plain;
    private final BlockLoop.Current loop;
    private final Map<String, Object> known = new HashMap<>();
    private final List<Column> longs = new ArrayList<>();
    private final List<Column> objects = new ArrayList<>();
    private final List<Boolean> keptLongs = new ArrayList<>();
    private final List<Boolean> keptObjects = new ArrayList<>();

    ColumnLowering(
            Policy policy, ImmutableMap<String, ParameterValue> parameters, Givens givens, BlockLoop.Current loop) {
        super(policy, parameters, givens);
        this.policy = policy;
        this.plain = new Lowering(policy, parameters, new Givens());
        this.loop = loop;
    }

    /** The columns that are longs, by slot. */
    ImmutableList<Column> longs() {
        return ImmutableList.copyOf(longs);
    }

    /** The columns that are objects, by slot. */
    ImmutableList<Column> objects() {
        return ImmutableList.copyOf(objects);
    }

    /** For each array of longs that is kept during a block, whether it has one for each member. */
    ImmutableList<Boolean> keptLongs() {
        return ImmutableList.copyOf(keptLongs);
    }

    /** The same for arrays of objects. */
    ImmutableList<Boolean> keptObjects() {
        return ImmutableList.copyOf(keptObjects);
    }

    @Override
    Object lower(Expr expr) {
        if (isReading(expr)) {
            return column(expr);
        }
        try {
            return super.lower(expr);
        } catch (Unsupported e) {
            leaveLists();
            if (isColumn(expr)) {
                return column(expr);
            }
            throw e;
        }
    }

    private static boolean isReading(Expr expr) {
        boolean reads = expr instanceof Expr.FactOf
                || expr instanceof Expr.FormulaOf
                || expr instanceof Expr.ParameterElsewhere
                || expr instanceof Expr.Size
                || expr instanceof Expr.Aggregate;
        return reads && isColumn(expr);
    }

    private static boolean isColumn(Expr expr) {
        return switch (expr.type().kind()) {
            case QUANTITY, DATE, BOOLEAN, CODE, TEXT -> true;
            default -> false;
        };
    }

    private Object column(Expr expr) {
        return known.computeIfAbsent(ExprKey.of(expr), any -> {
            requireOfCase(expr);
            boolean ofMember = isOfMember(expr);
            try {
                return read(expr, ofMember, plain.undoingOnFailure(() -> plain.lower(expr)));
            } catch (Unsupported e) {
                return value(Column.of(expr, policy, ofMember, Optional.empty(), true));
            }
        });
    }

    private Object read(Expr expr, boolean ofMember, Object source) {
        if (source instanceof Num number) {
            if (number.denominator() == 0) {
                throw new Unsupported("a reading without a fixed denominator");
            }
            return value(Column.of(expr, policy, ofMember, Optional.of(number.denominator()), false));
        }
        return value(Column.of(expr, policy, ofMember, Optional.empty(), false));
    }

    private Object value(Column column) {
        List<Column> all = column.isObject() ? objects : longs;
        all.add(column);
        BlockValue value = new BlockValue(loop, all.size() - 1, column.isObject(), false, column.ofMember());
        return switch (column.expr().type().kind()) {
            case BOOLEAN -> new BlockValue.OfTruth(value);
            case CODE -> new BlockValue.OfThing(value, true);
            case TEXT -> new BlockValue.OfThing(value, false);
            default -> new BlockValue.OfNumber(value, column.fraction().orElse(1L));
        };
    }

    /** What was granted before differs by beneficiary, not by member or case. */
    private void requireOfCase(Expr expr) {
        ExprWalk.walk(expr, part -> {
            if (part instanceof Expr.Root root && isOfBeneficiary(root.name())) {
                throw new Unsupported("a reading of '" + root.name() + "'");
            }
            if (part instanceof Expr.DefinitionOf of) {
                Definition definition = policy.definitions().get(of.name());
                if (definition == null || definition.roots().stream().anyMatch(ColumnLowering::isOfBeneficiary)) {
                    throw new Unsupported("definition '" + of.name() + "'");
                }
            }
        });
    }

    private static boolean isOfBeneficiary(String root) {
        return root.equals("history") || root.equals("enrolment");
    }

    @Override
    public Object root(Expr.Root expr) {
        if (expr.name().equals("today")) {
            return super.root(expr);
        }
        throw new Unsupported("'" + expr.name() + "' itself");
    }

    @Override
    boolean isWorthKeeping(Object source) {
        boolean column = source instanceof BlockValue.OfNumber
                || source instanceof BlockValue.OfTruth
                || source instanceof BlockValue.OfThing;
        return !column && super.isWorthKeeping(source);
    }

    @Override
    Cell newCell(int index, boolean ofMember, Object source) {
        if (source instanceof Num number) {
            BlockValue value = kept(keptLongs, ofMember);
            if (number.denominator() == 0) {
                keptLongs.add(ofMember);
            }
            return new BlockCell.OfNumber(index, value, number);
        }
        return source instanceof Truth truth
                ? new BlockCell.OfTruth(index, kept(keptLongs, ofMember), truth)
                : new BlockCell.OfThing(index, kept(keptObjects, ofMember), (Thing) source);
    }

    private BlockValue kept(List<Boolean> slots, boolean ofMember) {
        slots.add(ofMember);
        return new BlockValue(loop, slots.size() - 1, slots == keptObjects, true, ofMember);
    }
}
