package org.unionaid.engine.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.util.Optional;
import org.unionaid.engine.expression.Expr;
import org.unionaid.engine.language.Syntax;
import org.unionaid.engine.value.Type;
import org.unionaid.engine.value.Value;

/**
 * The structures of YAML written inside an expression: {@code round(x, 0.01 yuan, halfUp)},
 * {@code first(when, is, …, else)}, {@code bands(x, upTo, rate, …, rate)}, {@code steps(x, upper, from, to, is, …, else)}.
 */
final class TableFunctions {
    /** The names of these functions. */
    static final ImmutableSet<String> NAMES = ImmutableSet.of("round", "first", "bands", "steps");

    /** The directions of rounding by name. */
    static final ImmutableMap<String, RoundingMode> MODES = ImmutableMap.of(
            "halfUp", RoundingMode.HALF_UP,
            "down", RoundingMode.FLOOR,
            "up", RoundingMode.CEILING);

    private static final ImmutableSet<String> EDGES = ImmutableSet.of("upper", "lower", "upperAndFirst");

    private final ExpressionChecker checker;

    TableFunctions(ExpressionChecker checker) {
        this.checker = checker;
    }

    Optional<Expr> check(Syntax.Call call, Optional<Type> expected) {
        ImmutableList<Syntax> arguments = call.arguments();
        return switch (call.name()) {
            case "round" ->
                arguments.size() == 3 ? round(call, arguments, expected) : form(call, "round(x, 0.01 yuan, halfUp)");
            case "first" ->
                !arguments.isEmpty() ? first(call, arguments, expected) : form(call, "first(when, is, …, else)");
            case "bands" ->
                arguments.size() >= 2 ? bands(call, arguments) : form(call, "bands(x, upTo, rate, …, rate)");
            default ->
                arguments.size() >= 6 && arguments.size() % 3 == 0
                        ? steps(call, arguments, expected)
                        : form(call, "steps(x, upper, from, to, is, …, else)");
        };
    }

    private Optional<Expr> form(Syntax.Call call, String form) {
        checker.mismatch(call.at(), "write " + form, "应写作 " + form);
        return Optional.empty();
    }

    private Optional<Expr> round(Syntax.Call call, ImmutableList<Syntax> arguments, Optional<Type> expected) {
        Optional<Expr> value = checker.check(arguments.get(0), expected).filter(checker::requireQuantity);
        Optional<Expr> step = value.flatMap(v -> checker.check(arguments.get(1), Optional.of(v.type()))
                .filter(s -> checker.require(s, v.type(), "the step", "步长")));
        Optional<RoundingMode> mode =
                word(arguments.get(2), MODES.keySet()).flatMap(w -> Optional.ofNullable(MODES.get(w)));
        if (step.isPresent()
                && mode.isPresent()
                && step.get() instanceof Expr.Constant constant
                && constant.value() instanceof Value.Quantity quantity
                && quantity.amount().signum() > 0) {
            return value.map(v -> new Expr.Rounded(call.at(), v, quantity.amount(), mode.get()));
        }
        return step.isPresent() && mode.isPresent() ? form(call, "round(x, 0.01 yuan, halfUp)") : Optional.empty();
    }

    private Optional<Expr> first(Syntax.Call call, ImmutableList<Syntax> arguments, Optional<Type> expected) {
        ImmutableList.Builder<Expr.FirstMatch.Row> rows = ImmutableList.builder();
        Optional<Type> type = Optional.empty();
        boolean complete = true;
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            Optional<Expr> when = checker.checkCondition(arguments.get(i));
            Optional<Expr> is = checker.check(arguments.get(i + 1), expected.or(hint(type)));
            complete &= when.isPresent() && is.isPresent();
            if (complete) {
                type = merged(type, is.orElseThrow());
                complete = type.isPresent();
                rows.add(new Expr.FirstMatch.Row(when.orElseThrow(), is.orElseThrow()));
            }
        }
        Optional<Expr> otherwise = Optional.empty();
        if (arguments.size() % 2 == 1) {
            otherwise = checker.check(arguments.get(arguments.size() - 1), expected.or(hint(type)));
            complete &= otherwise.isPresent();
            if (complete) {
                type = merged(type, otherwise.orElseThrow());
            }
        }
        Optional<Expr> last = otherwise;
        return complete ? type.map(t -> new Expr.FirstMatch(call.at(), rows.build(), last, t)) : Optional.empty();
    }

    private static java.util.function.Supplier<Optional<Type>> hint(Optional<Type> type) {
        return () -> type;
    }

    private Optional<Type> merged(Optional<Type> type, Expr value) {
        return type.isEmpty() ? Optional.of(value.type()) : checker.common(value.at(), type.get(), value.type());
    }

    private Optional<Expr> bands(Syntax.Call call, ImmutableList<Syntax> arguments) {
        Optional<Expr> base = checker.check(arguments.get(0), Optional.empty()).filter(checker::requireQuantity);
        ImmutableList.Builder<Expr.Bands.Band> bands = ImmutableList.builder();
        boolean complete = base.isPresent();
        for (int i = 1; i < arguments.size(); i += 2) {
            boolean open = i + 1 == arguments.size();
            Syntax end = arguments.get(i);
            Optional<Expr> upTo = open ? Optional.empty() : base.flatMap(b -> edge(end, b));
            Optional<Expr> rate = checker.check(arguments.get(open ? i : i + 1), Optional.of(Type.NUMBER))
                    .filter(r -> checker.require(r, Type.NUMBER, "a rate", "比例"));
            complete &= rate.isPresent() && (open || upTo.isPresent());
            if (complete) {
                bands.add(new Expr.Bands.Band(upTo, rate.orElseThrow()));
            }
        }
        return complete ? base.map(b -> new Expr.Bands(call.at(), b, bands.build())) : Optional.empty();
    }

    private Optional<Expr> steps(Syntax.Call call, ImmutableList<Syntax> arguments, Optional<Type> expected) {
        Optional<Expr> base = checker.check(arguments.get(0), Optional.empty()).filter(checker::requireQuantity);
        Optional<String> edges = word(arguments.get(1), EDGES);
        ImmutableList.Builder<Expr.Steps.Step> steps = ImmutableList.builder();
        Optional<Type> type = Optional.empty();
        boolean complete = base.isPresent() && edges.isPresent();
        int last = arguments.size() - 1;
        for (int i = 2; i < last; i += 3) {
            boolean openFrom = isNone(arguments.get(i));
            boolean openTo = isNone(arguments.get(i + 1));
            Syntax fromSyntax = arguments.get(i);
            Syntax toSyntax = arguments.get(i + 1);
            Optional<Expr> from = openFrom ? Optional.empty() : base.flatMap(b -> edge(fromSyntax, b));
            Optional<Expr> to = openTo ? Optional.empty() : base.flatMap(b -> edge(toSyntax, b));
            Optional<Expr> is = checker.check(arguments.get(i + 2), expected.or(hint(type)));
            complete &= is.isPresent() && openFrom == from.isEmpty() && openTo == to.isEmpty();
            if (complete) {
                boolean lower = edges.orElseThrow().equals("lower");
                boolean first = i == 2 && edges.orElseThrow().equals("upperAndFirst");
                steps.add(new Expr.Steps.Step(from, lower || first, to, !lower, is.orElseThrow()));
                type = merged(type, is.orElseThrow());
                complete = type.isPresent();
            }
        }
        Optional<Expr> otherwise = checker.check(arguments.get(last), expected.or(hint(type)));
        if (!complete || otherwise.isEmpty()) {
            return Optional.empty();
        }
        return merged(type, otherwise.get())
                .map(t -> new Expr.Steps(call.at(), base.orElseThrow(), steps.build(), otherwise.get(), t));
    }

    private Optional<Expr> edge(Syntax syntax, Expr base) {
        return checker.check(syntax, Optional.of(base.type()))
                .filter(edge -> checker.require(edge, base.type(), "an edge", "界限"));
    }

    private static boolean isNone(Syntax syntax) {
        return syntax instanceof Syntax.Name name && name.name().equals("none");
    }

    private Optional<String> word(Syntax syntax, ImmutableSet<String> words) {
        if (syntax instanceof Syntax.Name name && words.contains(name.name())) {
            return Optional.of(name.name());
        }
        checker.mismatch(
                syntax.at(),
                "one of " + String.join(", ", words) + " was expected here",
                "此处应为 " + String.join("、", words) + " 之一");
        return Optional.empty();
    }
}
