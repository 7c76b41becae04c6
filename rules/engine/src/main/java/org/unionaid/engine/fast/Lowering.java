package org.unionaid.engine.fast;

import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFGE;
import static org.objectweb.asm.Opcodes.IFGT;
import static org.objectweb.asm.Opcodes.IFLE;
import static org.objectweb.asm.Opcodes.IFLT;
import static org.objectweb.asm.Opcodes.IFNE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.unionaid.engine.expression.ComparisonOperator;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.policy.ParameterValue;
import org.unionaid.engine.policy.Policy;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Unit;

/**
 * Turns expressions into what can write itself as code: a {@link Num}, a {@link Truth}, a {@link Thing} or a {@link Listing},
 * by the expression's type. Throws {@link Unsupported} at what it does not know.
 */
class Lowering extends ListLowering {
    Lowering(Policy policy, ImmutableMap<String, ParameterValue> parameters, Givens givens) {
        super(policy, parameters, givens);
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
}
